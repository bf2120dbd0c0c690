import { useState } from 'preact/hooks';
import type { Words } from '../words.ts';
import type { LibraryActions } from './LibraryView.tsx';
import { useEmptying } from './use-emptying.tsx';

/** A library that can't be opened: why, in one sentence, and the ways on. What a later version has written is not taken away for it. */
export function NotRead({ trouble, actions, words }: { trouble: string; actions: Pick<LibraryActions, 'empty' | 'tryAgain'>; words: Words }) {
  const [said, setSaid] = useState('');
  const { button, question } = useEmptying({ sentence: words('lib_sure_unread'), disabled: false, words, empty: () => void actions.empty().catch(() => setSaid(words('lib_remove_failed'))) });
  return (
    <div class="state">
      <div role="alert"><h2>{words('lib_failed_title')}</h2><p class="explained">{words(trouble)}</p></div>
      <p class={said ? 'said' : 'said silent'} role="status">{said}</p>
      <div class="buttons"><button type="button" class="button" onClick={actions.tryAgain}>{words('try_again')}</button>{trouble === 'store_newer' ? null : button}</div>
      {question}
    </div>
  );
}
