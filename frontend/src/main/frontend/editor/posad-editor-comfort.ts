import { html, LitElement } from 'lit';
import { apply, choose, type Comfort, comfort, resized } from './comfort';

interface Texts {
  title: string;
  smaller: string;
  larger: string;
  indent: string;
  usual: string;
}

apply(comfort());

/** Size of type and width of a step, to be changed where one writes. */
class EditorComfort extends LitElement {
  static override properties = { texts: { attribute: false }, chosen: { state: true } };

  declare texts: Texts;
  declare private chosen: Comfort;

  constructor() {
    super();
    this.texts = { title: '', smaller: '', larger: '', indent: '', usual: '' };
    this.chosen = comfort();
  }

  /** Without a shadow, so that it looks like the page. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    const { title, smaller, larger, indent, usual } = this.texts;
    return html`<details>
      <summary aria-label=${title} title=${title}>Aa</summary>
      <div class="comfort">
        <button type="button" aria-label=${smaller} title=${smaller} @click=${() => this.#resize(-1)}>A−</button>
        <button type="button" aria-label=${larger} title=${larger} @click=${() => this.#resize(1)}>A+</button>
        <label
          >${indent}
          <select @change=${(event: Event) => this.#indent((event.target as HTMLSelectElement).value)}>
            ${['', '2', '4', '8'].map(
              (width) =>
                html`<option value=${width} ?selected=${width === `${this.chosen.indent ?? ''}`}>
                  ${width || usual}
                </option>`,
            )}
          </select></label
        >
      </div>
    </details>`;
  }

  #resize(steps: number): void {
    this.#choose(resized(this.chosen, steps));
  }

  #indent(width: string): void {
    this.#choose({ ...this.chosen, indent: width ? Number(width) : undefined });
  }

  #choose(chosen: Comfort): void {
    this.chosen = chosen;
    choose(chosen);
  }
}

customElements.define('posad-editor-comfort', EditorComfort);
