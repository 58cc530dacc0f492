const KEY = 'posad.shelf';
const MOST = 30;

/** A lesson's text, for days without a line. */
export interface KeptLesson {
  path: string;
  title: string;
  html: string;
}

/** Keeps the lessons opened last in the browser; the offline page shows them. Where there is no room, they are fewer. */
export function keep(lesson: KeptLesson): void {
  for (let most = MOST; most > 0; most = Math.floor(most / 2)) {
    try {
      const others = kept().filter((each) => each.path !== lesson.path);
      localStorage.setItem(KEY, JSON.stringify([lesson, ...others].slice(0, most)));
      return;
    } catch {
      // full: fewer of them; forbidden: none at all
    }
  }
}

function kept(): KeptLesson[] {
  const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
  return Array.isArray(stored) ? (stored as KeptLesson[]) : [];
}
