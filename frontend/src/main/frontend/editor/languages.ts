import type { LanguageSupport } from '@codemirror/language';

/** A programming language as the editor knows it. */
export interface EditorLanguage {
  support: LanguageSupport;
  /** Whether the language completes names by itself; otherwise the words of the text are offered. */
  completes: boolean;
  /** Spaces of one step of indentation. */
  indent: number;
}

/** By the code that the server uses. Each language is loaded when the first text needs it. */
const LANGUAGES: Record<string, () => Promise<EditorLanguage>> = {
  python: async () => known((await import('@codemirror/lang-python')).python(), true, 4),
  java: async () => known((await import('@codemirror/lang-java')).java(), false, 4),
  c: async () => known((await import('@codemirror/lang-cpp')).cpp(), false, 4),
  cpp: async () => known((await import('@codemirror/lang-cpp')).cpp(), false, 4),
  javascript: async () => known((await import('@codemirror/lang-javascript')).javascript(), true, 2),
  sql: async () => known((await import('@codemirror/lang-sql')).sql(), true, 2),
  bash: async () => (await import('./shell')).shell(),
};

function known(support: LanguageSupport, completes: boolean, indent: number): EditorLanguage {
  return { support, completes, indent };
}

/** Nothing for a language that is not known: its text stays plain. */
export async function loadLanguage(code: string): Promise<EditorLanguage | undefined> {
  return LANGUAGES[code]?.();
}
