import { syntaxHighlighting } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { codeHighlighter } from './highlighting';

/** Colours are those of code.css, which follow the page's light or dark scheme by themselves. */
export const surfaceTheme = [
  syntaxHighlighting(codeHighlighter),
  EditorView.theme({
    '&': {
      backgroundColor: 'var(--posad-code-background)',
      color: 'var(--posad-code-text)',
      minHeight: 'inherit',
      maxHeight: 'inherit',
    },
    '&.cm-focused': { outline: 'none' },
    '.cm-scroller': {
      fontFamily: 'var(--posad-code-font)',
      fontSize: 'var(--posad-code-size)',
      fontVariantLigatures: 'none',
      lineHeight: '1.55',
      minHeight: 'inherit',
      overflow: 'auto',
    },
    '.cm-content': { caretColor: 'var(--posad-code-text)', paddingBlock: '0.5rem' },
    '.cm-cursor, .cm-dropCursor': { borderLeftColor: 'var(--posad-code-text)', borderLeftWidth: '2px' },
    '.cm-gutters': {
      backgroundColor: 'transparent',
      color: 'var(--posad-code-faint)',
      border: 'none',
    },
    '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'var(--posad-code-active)' },
    '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
      backgroundColor: 'var(--posad-code-selection)',
    },
    '&.cm-focused .cm-matchingBracket': { backgroundColor: 'var(--posad-code-match)' },
    '.cm-panels': {
      backgroundColor: 'var(--posad-code-panel)',
      color: 'var(--posad-code-text)',
      borderColor: 'var(--posad-line)',
    },
    '.cm-tooltip': {
      backgroundColor: 'var(--posad-code-panel)',
      color: 'var(--posad-code-text)',
      border: '1px solid var(--posad-line)',
      borderRadius: '8px',
      overflow: 'hidden',
      maxWidth: 'min(40rem, 90vw)',
    },
    '.cm-tooltip-autocomplete ul li[aria-selected]': {
      backgroundColor: 'var(--posad-code-selection)',
      color: 'var(--posad-code-text)',
    },
    '.cm-textfield': { backgroundColor: 'var(--posad-code-background)', fontSize: '1em' },
    '.cm-button': {
      backgroundImage: 'none',
      backgroundColor: 'var(--vaadin-background-container-strong)',
      fontSize: '1em',
    },
    '.cm-diagnostic': { fontFamily: 'var(--posad-code-font)', whiteSpace: 'pre-wrap' },
  }),
];
