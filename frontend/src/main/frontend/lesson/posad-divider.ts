const KEY = 'posad.text-width';
const SMALLEST = 25;
const LARGEST = 70;
const STEP = 2;

/**
 * Divides its parent into text and workplace. The share of the text, in percent, is the parent's `--text-width`; the
 * browser remembers it.
 */
class Divider extends HTMLElement {
  #width = 45;

  connectedCallback(): void {
    this.tabIndex = 0;
    this.setAttribute('role', 'separator');
    this.setAttribute('aria-orientation', 'vertical');
    this.setAttribute('aria-valuemin', `${SMALLEST}`);
    this.setAttribute('aria-valuemax', `${LARGEST}`);
    this.addEventListener('pointerdown', this.#grasp);
    this.addEventListener('keydown', this.#key);
    this.#divide(remembered() ?? this.#width);
  }

  disconnectedCallback(): void {
    this.removeEventListener('pointerdown', this.#grasp);
    this.removeEventListener('keydown', this.#key);
  }

  readonly #grasp = (event: PointerEvent): void => {
    this.setPointerCapture(event.pointerId);
    this.addEventListener('pointermove', this.#drag);
    this.addEventListener('lostpointercapture', () => this.removeEventListener('pointermove', this.#drag), {
      once: true,
    });
    event.preventDefault();
  };

  readonly #drag = (event: PointerEvent): void => {
    const whole = this.parentElement!.getBoundingClientRect();
    this.#divide(((event.clientX - whole.left) / whole.width) * 100);
  };

  readonly #key = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (step) {
      this.#divide(this.#width + step);
      event.preventDefault();
    }
  };

  #divide(width: number): void {
    this.#width = Math.min(LARGEST, Math.max(SMALLEST, Math.round(width)));
    this.setAttribute('aria-valuenow', `${this.#width}`);
    this.parentElement!.style.setProperty('--text-width', `${this.#width}%`);
    try {
      localStorage.setItem(KEY, `${this.#width}`);
    } catch {
      // forbidden: it is the usual width next time
    }
  }
}

function remembered(): number | undefined {
  try {
    return Number(localStorage.getItem(KEY)) || undefined;
  } catch {
    return undefined;
  }
}

customElements.define('posad-divider', Divider);
