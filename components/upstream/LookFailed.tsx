import { useEffect, useRef, useState } from 'preact/hooks';
import type { Hop } from '../../core/types.ts';
import { safeAddress, spokenHost } from '../clean-text.ts';
import type { Words } from '../words.ts';

/** Why a page was not read, in one sentence; where it is gone, a look into the archive is offered. */
export function LookFailed({ hop, askArchive, words }: { hop: Hop; askArchive: () => Promise<void>; words: Words }) {
  const [asking, setAsking] = useState(false), [silent, setSilent] = useState(false);
  const answer = useRef<HTMLElement>(null), waits = useRef(false);
  // Who asked by keys goes on at the answer, which stands where the button was.
  useEffect(() => {
    if (hop.archive !== null && waits.current) answer.current?.focus();
  }, [hop.archive]);
  const ask = async (): Promise<void> => {
    waits.current = true;
    setAsking(true);
    setSilent(false);
    await askArchive().catch(() => undefined);
    setAsking(false);
    setSilent(true);
  };
  const copy = hop.archive ? safeAddress(hop.archive) : null;
  return (
    <div class="told">
      <p>{words(`failure_${hop.failure ?? 'unreachable'}`, spokenHost(hop.url))}</p>
      {hop.failure !== 'not-found' && hop.failure !== 'unreachable' ? null : copy ? (
        <a class="act" href={copy} target="_blank" rel="noopener noreferrer" title={words('open_title', new URL(copy).hostname)} ref={answer as never}>{words('open_archived')} ↗</a>
      ) : hop.archive !== null ? (
        <p tabIndex={-1} ref={answer as never}>{words('no_archived')}</p>
      ) : (
        <>
          <button type="button" class="act" aria-disabled={asking} title={words('archive_title')} onClick={() => void (asking || ask())}>{words(asking ? 'archive_asking' : 'archive')}</button>
          {silent && !asking ? <p>{words('archive_silent')}</p> : null}
        </>
      )}
    </div>
  );
}
