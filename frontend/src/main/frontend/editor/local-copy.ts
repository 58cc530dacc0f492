/** What was typed and is not yet known to be safe on the server. */
export interface Unsaved {
  text: string;
  /** The version of the server's draft that the text continues. */
  version: number;
}

/**
 * Keeps unsaved text in the browser, so that an expired session, a broken line or a dead server loses nothing. The key
 * names the learner, too: whoever signs in next on the same machine does not find it.
 *
 * Two tabs with the same exercise share the place; the one that typed last is kept. A browser without storage, or with
 * a full one, goes without.
 */
export class LocalCopy {
  readonly #key: string;

  constructor(key: string) {
    this.#key = `posad.unsaved.${key}`;
  }

  read(): Unsaved | undefined {
    try {
      const stored = JSON.parse(localStorage.getItem(this.#key) ?? 'null');
      const whole = typeof stored?.text === 'string' && Number.isSafeInteger(stored.version);
      return whole ? stored : undefined;
    } catch {
      return undefined;
    }
  }

  keep(unsaved: Unsaved): void {
    try {
      localStorage.setItem(this.#key, JSON.stringify(unsaved));
    } catch {
      // full or forbidden: the server's draft is all there is
    }
  }

  drop(): void {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // forbidden: nothing was kept either
    }
  }
}
