const KEY = 'posad.editor';
const SIZES = [0.8125, 0.875, 0.9375, 1.0625, 1.1875, 1.375];
const CHANGED = 'posad-editor-comfort';

/** How a person likes to read and indent programs; the browser remembers it for all editors. */
export interface Comfort {
  /** A place in the row of sizes; nothing for the page's own. */
  size?: number;
  /** Spaces of one step; nothing for the language's own. */
  indent?: number;
}

export function comfort(): Comfort {
  try {
    const { size, indent } = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return {
      size: Number.isInteger(size) && size >= 0 && size < SIZES.length ? size : undefined,
      indent: [2, 4, 8].includes(indent) ? indent : undefined,
    };
  } catch {
    return {};
  }
}

export function choose(chosen: Comfort): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // forbidden: it holds for this page
  }
  apply(chosen);
  document.dispatchEvent(new CustomEvent(CHANGED, { detail: chosen }));
}

/** One size up or down, within the row. */
export function resized(now: Comfort, steps: number): Comfort {
  const size = (now.size ?? SIZES.indexOf(0.9375)) + steps;
  return { ...now, size: Math.min(SIZES.length - 1, Math.max(0, size)) };
}

/** @returns how to stop listening */
export function onComfort(listener: (chosen: Comfort) => void): () => void {
  const heard = (event: Event) => listener((event as CustomEvent<Comfort>).detail);
  document.addEventListener(CHANGED, heard);
  return () => document.removeEventListener(CHANGED, heard);
}

export function apply({ size }: Comfort): void {
  const style = document.documentElement.style;
  if (size === undefined) {
    style.removeProperty('--posad-code-size');
  } else {
    style.setProperty('--posad-code-size', `${SIZES[size]}rem`);
  }
}
