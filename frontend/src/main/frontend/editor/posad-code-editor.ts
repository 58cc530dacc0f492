import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { codeKeys, type CodeKeyTexts } from './code-keys';
import type { CodeSurface, SurfaceListener, SurfaceSettings } from './code-surface';
import { Delivery } from './delivery';
import type { Mark } from './marks';
import { plainArea } from './plain-area';

const NOTICE_MS = 10_000;

interface Texts extends CodeKeyTexts {
  hint: string;
  tooLong: string;
  cleaned: string;
  phrases: Record<string, string>;
}

let count = 0;

/** An editor for one file of a program. Until CodeMirror is there, and should it never come, it is a plain text area. */
class CodeEditor extends LitElement implements SurfaceListener {
  static override properties = {
    value: { noAccessor: true },
    language: {},
    label: {},
    readonly: { type: Boolean },
    maxBytes: { type: Number },
    copyKey: {},
    takeOverKey: {},
    version: { type: Number },
    marks: {},
    texts: { attribute: false },
    notice: { state: true },
    surface: { state: true },
  };

  declare language: string;
  declare label: string;
  declare readonly: boolean;
  declare maxBytes: number;
  /** Where the browser keeps unsaved text; nowhere if empty. */
  declare copyKey: string;
  /** The copy to go on with, if there is one: a visitor's, who has signed in since. */
  declare takeOverKey: string;
  /** The version of the server's draft that the text continues; 0 for none. */
  declare version: number;
  declare marks: Mark[];
  declare texts: Texts;
  declare private notice: string;
  declare private surface: CodeSurface | undefined;

  readonly #delivery = new Delivery(this);
  readonly #hintId = `posad-code-hint-${count++}`;
  #text = '';
  #noticeEnd?: number;

  constructor() {
    super();
    this.language = '';
    this.label = '';
    this.readonly = false;
    this.maxBytes = 65_536;
    this.copyKey = '';
    this.takeOverKey = '';
    this.version = 0;
    this.marks = [];
    this.texts = { hint: '', tooLong: '', cleaned: '', keys: '', indent: '', undo: '', phrases: {} };
    this.notice = '';
  }

  get value(): string {
    return this.surface?.text ?? this.#text;
  }

  /** For the server: the learner's own changes come by the keyboard. */
  set value(text: string) {
    this.#show(text ?? '');
    if (this.hasUpdated) {
      this.#delivery.overruled();
    }
  }

  /** Called by the server when it has kept a revision. */
  acknowledge(revision: number, version: number): void {
    this.#delivery.acknowledge(revision, version);
  }

  goTo(line: number, column: number): void {
    this.surface?.goTo(line, column);
  }

  override focus(): void {
    this.surface?.focus();
    this.querySelector('textarea')?.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) {
      void this.#load();
    }
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#text = this.value;
    this.surface?.destroy();
    this.surface = undefined;
  }

  changed(): void {
    this.#delivery.typed();
  }

  refused(): void {
    this.#notify(this.texts.tooLong);
  }

  cleaned(): void {
    this.#notify(this.texts.cleaned);
  }

  run(): void {
    this.#gesture('run-requested');
  }

  submit(): void {
    this.#gesture('submit-requested');
  }

  /** Without a shadow: labels and descriptions reach in, and every browser's selection works. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override firstUpdated(): void {
    const unsaved = this.#delivery.restore();
    if (unsaved !== undefined) {
      this.#show(unsaved);
      this.#delivery.restored();
    }
    void this.#load();
  }

  protected override updated(changed: PropertyValues): void {
    if (['label', 'readonly', 'texts'].some((name) => changed.has(name))) {
      this.surface?.adjust(this.#settings());
    }
    if (changed.has('marks') || changed.has('surface')) {
      this.surface?.mark(this.marks);
    }
  }

  protected override render(): unknown {
    return html`
      <div class="code-surface"></div>
      ${this.surface ? nothing : plainArea(this.#settings(), this, (text) => (this.#text = text))}
      ${this.surface && !this.readonly ? codeKeys(this.surface, this.texts) : nothing}
      <div class="code-foot">
        <span class="code-hint" id=${this.#hintId}>${this.readonly ? nothing : this.texts.hint}</span>
        <span class="code-notice" role="status">${this.notice}</span>
      </div>
    `;
  }

  async #load(): Promise<void> {
    const { CodeSurface } = await import('./code-surface');
    const parent = this.querySelector<HTMLElement>('.code-surface');
    if (this.isConnected && parent && !this.surface) {
      const focused = this.contains(document.activeElement);
      this.surface = new CodeSurface(parent, this.#settings(), this);
      if (focused) {
        this.surface.focus();
      }
    }
  }

  #settings(): SurfaceSettings {
    return {
      text: this.#text,
      language: this.language,
      readonly: this.readonly,
      maxBytes: this.maxBytes,
      attributes: { 'aria-label': this.label, 'aria-describedby': this.#hintId },
      phrases: this.texts.phrases,
    };
  }

  #show(text: string): void {
    this.#text = text;
    this.surface?.replace(text);
    this.requestUpdate();
  }

  #gesture(type: string): void {
    this.#delivery.flush();
    this.dispatchEvent(new CustomEvent(type));
  }

  #notify(notice: string): void {
    this.notice = notice;
    clearTimeout(this.#noticeEnd);
    this.#noticeEnd = window.setTimeout(() => (this.notice = ''), NOTICE_MS);
  }
}

customElements.define('posad-code-editor', CodeEditor);
