import { useEffect, useRef } from 'preact/hooks';
import { cleanText, safeAddress } from '../clean-text.ts';
import { TraceView } from '../TraceView.tsx';
import { LastSaid } from '../upstream/LastSaid.tsx';
import { LookFailed } from '../upstream/LookFailed.tsx';
import { hopOf, isSpent, type Reader } from '../upstream/reader.ts';
import type { Words } from '../words.ts';

/** A link that the reader points at: first who would be asked and what is sent, then a click, then what its page says. `host` null where it leads off the public web. */
export function LinkView({ from, url, host, reader, words }: { from: string; url: string; host: string | null; reader: Reader; words: Words }) {
  const hop = hopOf(reader, from, url), state = hop?.state, open = safeAddress(url), main = useRef<HTMLButtonElement>(null), found = useRef<HTMLDivElement>(null);
  const looking = state === 'looking', spent = isSpent(reader), wasLooking = useRef(false);
  useEffect(() => main.current?.focus(), []);
  // Who asked by keys goes on at what was found, which stands where the button was.
  useEffect(() => {
    if (state === 'read' && wasLooking.current) found.current?.focus();
    wasLooking.current = looking;
  }, [state]);
  const link = open ? <a class="act" href={open} target="_blank" rel="noopener noreferrer" title={words('open_title', new URL(open).hostname)}>{words('look_open')}</a> : null;
  const label = looking ? words('stop') : state === 'failed' ? words('try_again') : words('look_ask', `\u2068${host}\u2069`);
  return (
    <>
      <header class="asked">
        <div class="brand"><b>Selon</b></div>
        <h1>{words('look_heading')}</h1>
        <p class="address"><bdi dir="ltr">{cleanText(url, 500)}</bdi></p>
        {state === 'read' ? null : host === null ? <p>{words('failure_private')}</p> : <p>{words('look_says', `\u2068${host}\u2069`)}</p>}
        <p class="ways-on">
          {host === null || state === 'read' ? null : (
            <button
              type="button" class="main" ref={main} aria-disabled={!looking && spent ? true : undefined}
              onClick={(event) => {
                // The second half of a double click would stop what the first began.
                if (event.detail > 1) return;
                if (looking) reader.actions.stop();
                else if (!spent) reader.actions.look(from, url);
              }}
            >
              {label}
            </button>
          )}
          {looking ? <span class="size">{words.size(hop?.received ?? 0)}</span> : null}
          {link}
        </p>
        {hop && state === 'failed' ? <LookFailed hop={hop} spent={spent} askArchive={() => reader.actions.askArchive(from, url)} words={words} /> : null}
      </header>
      {hop?.trace ? <div class="found-page" tabIndex={-1} ref={found}><TraceView trace={hop.trace} fetched={hop.at} reader={reader} words={words} /></div> : <LastSaid upstream={reader.upstream} words={words} />}
    </>
  );
}
