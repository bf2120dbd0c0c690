import type { Hop } from '../../core/upstream/upstream.ts';
import type { Words } from '../words.ts';

/** What a look button is about: the page to be fetched, as it stands now. */
export interface Look {
  readonly hop: Hop | undefined;
  readonly url: string;
  /** Whose page it is, for those who hear a list of buttons. */
  readonly name: string;
  /** True where no more is asked for this page. */
  readonly spent: boolean;
  /** Whether what its page says is shown below. */
  readonly open: boolean;
  look(): void;
  stop(): void;
  toggle(): void;
}

/**
 * One button that says what its next click does: look, stop, show or hide, try again. It stays one element, so that
 * whoever works by keys keeps their place; the second half of a double click is no click, for it would stop what the first began.
 */
export function LookButton({ hop, url, name, spent, open, look, stop, toggle, words }: Look & { words: Words }) {
  const state = hop?.state, label = state === 'looking' ? 'stop' : state === 'read' ? (open ? 'hide_sources' : 'show_sources') : state === 'failed' ? 'try_again' : 'look';
  const asks = state !== 'looking' && state !== 'read';
  return (
    <>
      <button
        type="button" class="act" aria-label={`${words(label)}: ${name}`} aria-expanded={state === 'read' ? open : undefined} aria-disabled={asks && spent ? true : undefined}
        title={!asks ? undefined : spent ? words('spent') : words('look_title', new URL(url).hostname)}
        onClick={(event) => {
          if (event.detail > 1) return;
          if (asks && !spent) look();
          else if (state === 'looking') stop();
          else if (state === 'read') toggle();
        }}
      >
        {words(label)}
      </button>
      {state === 'looking' ? <span class="size">{words.size(hop?.received ?? 0)}</span> : null}
    </>
  );
}
