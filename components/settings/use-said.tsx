import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Words } from '../words.ts';

/** What became of the last change, in one sentence: the line that says it, and what tells it. A change that could not be kept is said, and shown as it is. */
export interface Said {
  readonly line: ComponentChildren;
  say(sentence: string, refused?: boolean): void;
  /** Says the sentence once it is done, or that nothing was changed; true where it was done. */
  tell(done: Promise<unknown>, sentence: string): Promise<boolean>;
}

export function useSaid(words: Words): Said {
  const [said, setSaid] = useState({ sentence: '', refused: false, words });
  // An object of its own each time: a field that could not be changed is drawn as it is, also where the sentence is the same.
  const say = (sentence: string, refused = false): void => setSaid({ sentence, refused, words });
  return {
    // What was said in another language is not said any more.
    line: <p class={said.refused ? 'done refused' : 'done'} role="status">{said.words === words ? said.sentence : ''}</p>,
    say,
    tell: (done, sentence) => done.then(() => { say(sentence); return true; }, () => { say(words('save_failed'), true); return false; }),
  };
}
