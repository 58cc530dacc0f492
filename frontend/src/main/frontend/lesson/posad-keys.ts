import { html, LitElement, type PropertyValues } from 'lit';

const OFF = 'posad.keys-off';

interface Texts {
  open: string;
  title: string;
  close: string;
  single: string;
  /** Keys to what they do, in the order of the card. */
  keys: Record<string, string>;
}

/** What single keys do in a lesson, by the place that each leads to; letters work on both keyboards of the platform. */
const ACTIONS: Record<string, () => void> = {
  KeyN: () => click('.onward .next'),
  KeyP: () => click('.onward .previous'),
  KeyC: () => click('.player-bar vaadin-button'),
  KeyE: () => focus('.workplace:not([hidden]) :is(.cm-content, .code-plain)'),
  KeyT: () => focus('#content'),
};

/** Moves about in a lesson by single keys, and shows a card of all keys. Whoever speaks to the machine switches them off. */
class Keys extends LitElement {
  static override properties = { texts: { attribute: false }, off: { state: true } };

  declare texts: Texts;
  declare private off: boolean;

  constructor() {
    super();
    this.texts = { open: '', title: '', close: '', single: '', keys: {} };
    this.off = isOff();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('keydown', this.#pressed);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('keydown', this.#pressed);
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('off') && changed.get('off') !== undefined) {
      remember(this.off);
    }
  }

  protected override render(): unknown {
    const { open, title, close, single, keys } = this.texts;
    return html`<button type="button" class="keys-button" aria-label=${open} title=${open} @click=${this.#open}>
        ?
      </button>
      <dialog class="key-card" aria-label=${title}>
        <h2>${title}</h2>
        <dl>
          ${Object.entries(keys).map(
            ([key, does]) => html`<div>
              <dt>${key.split(' ').map((each) => html`<kbd>${each}</kbd> `)}</dt>
              <dd>${does}</dd>
            </div>`,
          )}
        </dl>
        <label
          ><input
            type="checkbox"
            .checked=${!this.off}
            @change=${(event: Event) => (this.off = !(event.target as HTMLInputElement).checked)}
          />
          ${single}</label
        >
        <form method="dialog"><button class="plain-button">${close}</button></form>
      </dialog>`;
  }

  readonly #open = (): void => {
    this.querySelector('dialog')?.showModal();
  };

  readonly #pressed = (event: KeyboardEvent): void => {
    if (this.off || event.ctrlKey || event.altKey || event.metaKey || isWriting(event) || isCovered()) {
      return;
    }
    const action = event.key === '?' ? this.#open : event.shiftKey ? undefined : ACTIONS[event.code];
    if (action) {
      event.preventDefault();
      action();
    }
  };
}

/** Where keys are letters. */
function isWriting(event: KeyboardEvent): boolean {
  return event
    .composedPath()
    .some(
      (place) =>
        place instanceof HTMLElement && (place.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(place.tagName)),
    );
}

function isCovered(): boolean {
  return document.querySelector('dialog[open], vaadin-confirm-dialog[opened]') !== null;
}

function click(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.click();
}

function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

function isOff(): boolean {
  try {
    return localStorage.getItem(OFF) !== null;
  } catch {
    return false;
  }
}

function remember(off: boolean): void {
  try {
    if (off) {
      localStorage.setItem(OFF, 'true');
    } else {
      localStorage.removeItem(OFF);
    }
  } catch {
    // forbidden: it holds for this page
  }
}

customElements.define('posad-keys', Keys);
