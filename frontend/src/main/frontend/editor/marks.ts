import { type Diagnostic, setDiagnostics } from '@codemirror/lint';
import type { EditorState, Text, TransactionSpec } from '@codemirror/state';

/** Something to be said about a place of the program. Line and column count from 1. */
export interface Mark {
  line: number;
  column: number;
  severity: 'error' | 'warning' | 'info';
  text: string;
}

/** Shows these marks, and no others, in the gutter and under the code. */
export function showMarks(state: EditorState, marks: readonly Mark[]): TransactionSpec {
  const diagnostics = marks.map((mark) => diagnostic(state, mark)).sort((a, b) => a.from - b.from);
  return setDiagnostics(state, diagnostics);
}

/** Where a place is in the text; a place outside of it is moved to the nearest one inside. */
export function offsetOf(doc: Text, line: number, column: number): number {
  const at = doc.line(Math.min(Math.max(line, 1), doc.lines));
  return Math.min(at.from + Math.max(column, 1) - 1, at.to);
}

function diagnostic(state: EditorState, mark: Mark): Diagnostic {
  const offset = offsetOf(state.doc, mark.line, mark.column);
  const line = state.doc.lineAt(offset);
  const word = state.wordAt(offset);
  const indent = line.text.length - line.text.trimStart().length;
  const range =
    mark.column > 1 && word && word.from === offset
      ? { from: word.from, to: word.to }
      : { from: mark.column > 1 ? Math.min(offset, line.to) : line.from + indent, to: line.to };
  return { ...range, severity: mark.severity, message: mark.text };
}
