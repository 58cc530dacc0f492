import { autocompletion, closeBrackets, closeBracketsKeymap } from '@codemirror/autocomplete';
import {
  defaultKeymap,
  history,
  historyKeymap,
  indentMore,
  indentWithTab,
  isolateHistory,
  undo,
} from '@codemirror/commands';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { Annotation, Compartment, EditorState, type Extension, Prec } from '@codemirror/state';
import {
  crosshairCursor,
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  rectangularSelection,
} from '@codemirror/view';
import type { CodeKeys } from './code-keys';
import { type Comfort, comfort, onComfort } from './comfort';
import { completionKeymap, wordsOfTheText } from './completion';
import { loadLanguage } from './languages';
import { type Mark, offsetOf, showMarks } from './marks';
import { fits, plainText } from './plain-text';
import { surfaceTheme } from './surface-theme';

/** What the surface tells whoever made it. */
export interface SurfaceListener {
  changed(): void;
  refused(): void;
  cleaned(): void;
  run(): void;
  submit(): void;
}

export interface SurfaceSettings {
  text: string;
  language: string;
  readonly: boolean;
  maxBytes: number;
  attributes: Record<string, string>;
  phrases: Record<string, string>;
}

const fromOutside = Annotation.define<boolean>();

/** CodeMirror, set up for programs of students. */
export class CodeSurface implements CodeKeys {
  readonly #view: EditorView;
  readonly #settings = new Compartment();
  readonly #language = new Compartment();
  readonly #indent = new Compartment();
  readonly #stopListening: () => void;

  constructor(parent: HTMLElement, settings: SurfaceSettings, listener: SurfaceListener) {
    this.#view = new EditorView({
      parent,
      state: EditorState.create({
        doc: settings.text,
        extensions: [
          this.#settings.of(adjustable(settings)),
          this.#indent.of(indentOf(comfort())),
          this.#language.of(indentUnit.of('    ')),
          limits(settings.maxBytes, listener),
          keys(listener),
          writing,
          surfaceTheme,
          EditorView.updateListener.of((update) => {
            if (update.docChanged && !update.transactions.some((each) => each.annotation(fromOutside))) {
              listener.changed();
            }
          }),
        ],
      }),
    });
    void this.#speak(settings.language);
    this.#stopListening = onComfort((chosen) =>
      this.#view.dispatch({ effects: this.#indent.reconfigure(indentOf(chosen)) }),
    );
  }

  get text(): string {
    return plainText(this.#view.state.doc.toString());
  }

  /** Replaces the text, as one step that can be undone. */
  replace(text: string): void {
    const { doc } = this.#view.state;
    if (doc.toString() !== text) {
      this.#view.dispatch({
        changes: { from: 0, to: doc.length, insert: text },
        annotations: [fromOutside.of(true), isolateHistory.of('full')],
      });
    }
  }

  adjust(settings: SurfaceSettings): void {
    this.#view.dispatch({ effects: this.#settings.reconfigure(adjustable(settings)) });
  }

  mark(marks: readonly Mark[]): void {
    this.#view.dispatch(showMarks(this.#view.state, marks));
  }

  goTo(line: number, column: number): void {
    const anchor = offsetOf(this.#view.state.doc, line, column);
    this.#view.dispatch({ selection: { anchor }, effects: EditorView.scrollIntoView(anchor, { y: 'center' }) });
    this.#view.focus();
  }

  focus(): void {
    this.#view.focus();
  }

  insert(text: string): void {
    this.#view.dispatch(this.#view.state.replaceSelection(text), { userEvent: 'input.type', scrollIntoView: true });
  }

  indent(): void {
    indentMore(this.#view);
  }

  undo(): void {
    undo(this.#view);
  }

  destroy(): void {
    this.#stopListening();
    this.#view.destroy();
  }

  async #speak(code: string): Promise<void> {
    const language = await loadLanguage(code);
    if (language) {
      const words = language.completes ? [] : [wordsOfTheText];
      const unit = indentUnit.of(' '.repeat(language.indent));
      this.#view.dispatch({ effects: this.#language.reconfigure([language.support, unit, words]) });
    }
  }
}

const writing: Extension = [
  lintGutter(),
  lineNumbers(),
  highlightActiveLineGutter(),
  highlightSpecialChars(),
  history(),
  drawSelection(),
  dropCursor(),
  EditorState.allowMultipleSelections.of(true),
  indentOnInput(),
  bracketMatching(),
  closeBrackets(),
  autocompletion({ defaultKeymap: false, icons: false }),
  rectangularSelection(),
  crosshairCursor(),
  highlightActiveLine(),
  highlightSelectionMatches(),
  search({ top: true }),
];

/** The person's own step goes before the language's. */
function indentOf({ indent }: Comfort): Extension {
  return [EditorState.tabSize.of(indent ?? 4), indent ? Prec.high(indentUnit.of(' '.repeat(indent))) : []];
}

function adjustable(settings: SurfaceSettings): Extension {
  return [
    EditorState.readOnly.of(settings.readonly),
    EditorState.phrases.of(settings.phrases),
    EditorView.contentAttributes.of(settings.attributes),
  ];
}

/** Tab indents; Escape and then Tab leaves, and Ctrl-M makes Tab leave for good: CodeMirror's own ways out. */
function keys(listener: SurfaceListener): Extension {
  const does = (action: () => void) => () => {
    action();
    return true;
  };
  return [
    Prec.highest(
      keymap.of([
        { key: 'Mod-Enter', run: does(() => listener.run()), preventDefault: true },
        { key: 'Mod-Shift-Enter', run: does(() => listener.submit()), preventDefault: true },
      ]),
    ),
    keymap.of([
      ...completionKeymap,
      ...closeBracketsKeymap,
      ...searchKeymap,
      ...historyKeymap,
      ...lintKeymap,
      ...defaultKeymap,
      indentWithTab,
    ]),
  ];
}

function limits(maxBytes: number, listener: SurfaceListener): Extension {
  return [
    EditorView.clipboardInputFilter.of((pasted) => {
      const plain = plainText(pasted);
      if (plain !== pasted) {
        listener.cleaned();
      }
      return plain;
    }),
    EditorState.changeFilter.of((transaction) => {
      const { newDoc } = transaction;
      const grows = newDoc.length > transaction.startState.doc.length;
      if (grows && newDoc.length * 3 > maxBytes && !fits(newDoc.toString(), maxBytes)) {
        listener.refused();
        return false;
      }
      return true;
    }),
  ];
}
