import {
  acceptCompletion,
  closeCompletion,
  completeAnyWord,
  completionStatus,
  moveCompletionSelection,
  startCompletion,
} from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import type { Command, KeyBinding } from '@codemirror/view';

/** For languages that know no names of their own: the words that the text has already. */
export const wordsOfTheText = EditorState.languageData.of(() => [{ autocomplete: completeAnyWord }]);

/** What is still being looked for goes silently: nobody sees it, and this Escape is the one that lets Tab leave the editor. */
const closeWhatIsOffered: Command = view => {
  const isOffered = completionStatus(view.state) === 'active';
  return closeCompletion(view) && isOffered;
};

/** CodeMirror's own keys but for Enter, which always begins a new line; Tab takes what is offered. */
export const completionKeymap: readonly KeyBinding[] = [
  { key: 'Ctrl-Space', run: startCompletion },
  { key: 'Escape', run: closeWhatIsOffered },
  { key: 'ArrowDown', run: moveCompletionSelection(true) },
  { key: 'ArrowUp', run: moveCompletionSelection(false) },
  { key: 'PageDown', run: moveCompletionSelection(true, 'page') },
  { key: 'PageUp', run: moveCompletionSelection(false, 'page') },
  { key: 'Tab', run: acceptCompletion },
];
