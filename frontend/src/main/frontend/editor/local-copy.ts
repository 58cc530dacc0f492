/** What was typed and is not yet known to be safe on the server. */
export interface Unsaved {
  text: string;
  /** The version of the server's draft that the text continues. */
  version: number;
}

const VISITOR = 'visitor/';

/**
 * Keeps unsaved text in the browser, so that an expired session, a broken line or a dead server loses nothing. The key
 * names the learner, too: whoever signs in next on the same machine does not find it.
 *
 * What a visitor types is the window's: reloading and signing in keep it, and closing the window ends it.
 *
 * Two tabs with the same exercise share the place; the one that typed last is kept. A browser without storage, or with
 * a full one, goes without.
 */
export class LocalCopy {
  readonly #key: string;
  readonly #ofVisitor: boolean;

  constructor(key: string) {
    this.#key = `posad.unsaved.${key}`;
    this.#ofVisitor = key.startsWith(VISITOR);
  }

  read(): Unsaved | undefined {
    try {
      const stored = JSON.parse(this.#place.getItem(this.#key) ?? 'null');
      const whole = typeof stored?.text === 'string' && Number.isSafeInteger(stored.version);
      return whole ? stored : undefined;
    } catch {
      return undefined;
    }
  }

  keep(unsaved: Unsaved): void {
    try {
      this.#place.setItem(this.#key, JSON.stringify(unsaved));
    } catch {
      // full or forbidden: the server's draft is all there is
    }
  }

  drop(): void {
    try {
      this.#place.removeItem(this.#key);
    } catch {
      // forbidden: nothing was kept either
    }
  }

  get #place(): Storage {
    return this.#ofVisitor ? sessionStorage : localStorage;
  }
}
