import { html } from 'lit';

const SIGNS = ['(', ')', '[', ']', '{', '}', '"', "'", ':', '=', '<', '>', '#', '_', ';', '+', '-', '*', '/', '%'];

/** What the keys below the text do. */
export interface CodeKeys {
  insert(text: string): void;
  indent(): void;
  undo(): void;
}

export interface CodeKeyTexts {
  keys: string;
  indent: string;
  undo: string;
}

/** The signs of programs, which a phone's keyboard hides. The focus stays in the text, and with it the keyboard. */
export function codeKeys(does: CodeKeys, texts: CodeKeyTexts): unknown {
  const key = (face: string, label: string, action: () => void) =>
    html`<button type="button" aria-label=${label} @click=${action}>${face}</button>`;
  return html`<div
    class="code-keys"
    role="group"
    aria-label=${texts.keys}
    @pointerdown=${(event: Event) => event.preventDefault()}
  >
    ${key('⇥', texts.indent, () => does.indent())} ${key('↶', texts.undo, () => does.undo())}
    ${SIGNS.map((sign) => key(sign, sign, () => does.insert(sign)))}
  </div>`;
}
