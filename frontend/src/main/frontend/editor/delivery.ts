import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { LocalCopy } from './local-copy';

const PAUSE_MS = 400;

type Host = ReactiveControllerHost &
  EventTarget & { readonly value: string; copyKey: string; takeOverKey: string; version: number };

/**
 * Brings what is typed to the server, by `code-typed`: a moment after the last key, or at once before any click and
 * when the focus leaves, so that no gesture overtakes the text it is about. Until the server has acknowledged a
 * revision, the browser keeps a copy.
 */
export class Delivery implements ReactiveController {
  readonly #host: Host;
  #revision = 0;
  #pause?: number;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('click', this.flush, true);
    this.#host.addEventListener('focusout', this.flush);
  }

  hostDisconnected(): void {
    this.flush();
    document.removeEventListener('click', this.flush, true);
    this.#host.removeEventListener('focusout', this.flush);
  }

  /** The text has just changed under the learner's hands. */
  typed(): void {
    this.#revision++;
    this.#keep();
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(this.flush, PAUSE_MS);
  }

  readonly flush = (): void => {
    if (this.#pause !== undefined) {
      this.#send(null);
    }
  };

  /** The text left behind when the page was last closed before the server had it; nothing if there is none. */
  restore(): string | undefined {
    this.#takeOver();
    const unsaved = this.#copy?.read();
    if (!unsaved || unsaved.text === this.#host.value) {
      this.#copy?.drop();
      return undefined;
    }
    return unsaved.text;
  }

  /** Tells the server of restored text, and which of its drafts the text continues. */
  restored(): void {
    this.#revision++;
    this.#send(this.#copy?.read()?.version ?? null);
  }

  /** The server has kept that revision as that version of its draft. */
  acknowledge(revision: number, version: number): void {
    this.#host.version = version;
    if (revision === this.#revision) {
      this.#copy?.drop();
    } else {
      this.#keep();
    }
  }

  /** The server has put in another text, and keeps it: nothing of ours is waiting any more. */
  overruled(): void {
    this.#revision++;
    this.#rest();
    this.#copy?.drop();
  }

  /** What was typed as a visitor becomes the learner's own: unsaved, and based on no draft. */
  #takeOver(): void {
    const left = this.#host.takeOverKey ? new LocalCopy(this.#host.takeOverKey) : undefined;
    const unsaved = left?.read();
    if (unsaved && !this.#copy?.read()) {
      this.#copy?.keep({ text: unsaved.text, version: 0 });
    }
    left?.drop();
  }

  get #copy(): LocalCopy | undefined {
    return this.#host.copyKey ? new LocalCopy(this.#host.copyKey) : undefined;
  }

  #keep(): void {
    this.#copy?.keep({ text: this.#host.value, version: this.#host.version });
  }

  #send(continues: number | null): void {
    this.#rest();
    const detail = { revision: this.#revision, continues };
    this.#host.dispatchEvent(new CustomEvent('code-typed', { detail }));
  }

  #rest(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
  }
}
