import { html, LitElement, type PropertyValues } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { keep } from './shelf';

/**
 * A text of a lesson or a task, sanitised by the server. It can be read at once; colours and copy buttons of its code
 * blocks come a moment later.
 */
class Prose extends LitElement {
  static override properties = { content: {}, copyLabel: {}, copiedLabel: {}, lessonTitle: {} };

  declare content: string;
  declare copyLabel: string;
  declare copiedLabel: string;
  /** Of a lesson's own text, which is kept to be read without a line; empty for others. */
  declare lessonTitle: string;

  constructor() {
    super();
    this.content = '';
    this.copyLabel = '';
    this.copiedLabel = '';
    this.lessonTitle = '';
  }

  /** Without a shadow, so that the page's type and links are the text's. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    return html`${unsafeHTML(this.content)}`;
  }

  protected override updated(changed: PropertyValues): void {
    if (this.lessonTitle && this.content) {
      keep({ path: location.pathname, title: this.lessonTitle, html: this.content });
    }
    if (changed.has('content') && this.querySelector('pre > code, table')) {
      void this.#enrich();
    }
  }

  async #enrich(): Promise<void> {
    const { colour, copyable, scrollable } = await import('./code-blocks');
    this.querySelectorAll<HTMLTableElement>('table').forEach(scrollable);
    for (const code of this.querySelectorAll<HTMLElement>('pre > code')) {
      copyable(code, this.copyLabel, this.copiedLabel);
      await colour(code);
    }
  }
}

customElements.define('posad-prose', Prose);
