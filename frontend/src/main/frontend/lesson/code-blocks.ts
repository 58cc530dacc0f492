import { highlightCode } from '@lezer/highlight';
import { codeHighlighter } from '../editor/highlighting';
import { loadLanguage } from '../editor/languages';

const SHOWN_MS = 2000;

/** Colours a block whose class names its language: {@code language-python}. */
export async function colour(code: HTMLElement): Promise<void> {
  const named = /(?:^|\s)language-([\w-]+)/.exec(code.className)?.[1];
  const language = named && (await loadLanguage(named));
  if (!language) {
    return;
  }
  const text = code.textContent ?? '';
  const coloured = document.createDocumentFragment();
  const tree = language.support.language.parser.parse(text);
  const put = (part: string, classes: string) => {
    const span = document.createElement('span');
    span.className = classes;
    span.textContent = part;
    coloured.append(classes ? span : part);
  };
  highlightCode(text, tree, codeHighlighter, put, () => coloured.append('\n'));
  code.replaceChildren(coloured);
}

/** Puts a button beside a block that copies it. */
export function copyable(code: HTMLElement, label: string, done: string): void {
  const block = code.parentElement;
  if (!block || block.querySelector('button')) {
    return;
  }
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = label;
  button.setAttribute('aria-live', 'polite');
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(code.textContent ?? '').then(() => {
      button.textContent = done;
      window.setTimeout(() => (button.textContent = label), SHOWN_MS);
    });
  });
  code.tabIndex = 0; // a long line scrolls, by keyboard too
  block.append(button);
}

/** A wide table scrolls by itself, not the page. */
export function scrollable(table: HTMLTableElement): void {
  if (!table.parentElement?.classList.contains('wide')) {
    const frame = document.createElement('div');
    frame.className = 'wide';
    frame.tabIndex = 0;
    table.replaceWith(frame);
    frame.append(table);
  }
}
