import { html, LitElement, nothing } from 'lit';

interface Piece {
  text: string;
  changed: boolean;
}

const SHOWN_MS = 2000;
const GLYPHS: Record<string, string> = { ' ': '·', '\t': '→', '\n': '¶', '\r': '␍', '\u00a0': '⍽' };

/** A text of a program's, line by line; a line without pieces is a gap that keeps two texts side by side in step. */
class Listing extends LitElement {
  static override properties = {
    caption: {},
    lines: {},
    nothing: {},
    copyLabel: {},
    copiedLabel: {},
    copied: { state: true },
  };

  declare caption: string;
  declare lines: Piece[][];
  declare nothing: string;
  declare copyLabel: string;
  declare copiedLabel: string;
  declare private copied: boolean;

  constructor() {
    super();
    this.caption = '';
    this.lines = [];
    this.nothing = '';
    this.copyLabel = '';
    this.copiedLabel = '';
    this.copied = false;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    const text = this.#text();
    return html`<figure>
      <figcaption>
        <span>${this.caption}</span>
        ${text ? this.#copyButton(text) : nothing}
      </figcaption>
      <pre tabindex="0">${text ? this.lines.map(line) : html`<em>${this.nothing}</em>`}</pre>
    </figure>`;
  }

  #copyButton(text: string): unknown {
    return html`<button
      type="button"
      class="copy"
      aria-live="polite"
      @click=${() => {
        void navigator.clipboard.writeText(text).then(() => {
          this.copied = true;
          window.setTimeout(() => (this.copied = false), SHOWN_MS);
        });
      }}
    >
      ${this.copied ? this.copiedLabel : this.copyLabel}
    </button>`;
  }

  #text(): string {
    return this.lines.flatMap((pieces) => pieces.map((piece) => piece.text)).join('');
  }
}

function line(pieces: Piece[]): unknown {
  if (!pieces.length) {
    return html`<span class="gap"></span>\n`;
  }
  const ends = pieces.at(-1)!.text.endsWith('\n');
  return html`${pieces.map(piece)}${ends ? nothing : '\n'}`;
}

function piece({ text, changed }: Piece): unknown {
  if (!changed) {
    return text;
  }
  return html`<mark>${[...text].map(visible)}</mark>`;
}

function visible(character: string): unknown {
  const glyph = GLYPHS[character];
  if (!glyph) {
    return character < ' ' ? String.fromCodePoint(0x2400 + character.codePointAt(0)!) : character;
  }
  const end = character === '\n';
  return html`<i class="blank">${glyph}</i>${end ? '\n' : nothing}`;
}

customElements.define('posad-listing', Listing);
