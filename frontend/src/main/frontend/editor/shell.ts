import { LanguageSupport, StreamLanguage } from '@codemirror/language';
import { shell as mode } from '@codemirror/legacy-modes/mode/shell';
import type { EditorLanguage } from './languages';

/** Bash has no grammar of the newer kind; the older line-by-line mode does for it. */
export function shell(): EditorLanguage {
  return { support: new LanguageSupport(StreamLanguage.define(mode)), completes: false, indent: 2 };
}
