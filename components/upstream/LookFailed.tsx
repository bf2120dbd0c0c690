import { useEffect, useRef, useState } from 'preact/hooks';
import type { Hop } from '../../core/upstream/upstream.ts';
import { safeAddress, spokenHost } from '../clean-text.ts';
import type { Words } from '../words.ts';

/** Why a page was not read, in one sentence; where it is gone, a look into the archive is offered. */
export function LookFailed({ hop, spent, askArchive, words }: { hop: Hop; spent: boolean; askArchive: () => Promise<void>; words: Words }) {
  const [asking, setAsking] = useState(false);
  const answer = useRef<HTMLElement>(null), waits = useRef(false);
  // Who asked by keys goes on at the answer, which stands where the button was.
  useEffect(() => {
    if (hop.archive !== null && waits.current) answer.current?.focus();
  }, [hop.archive]);
  const ask = async (): Promise<void> => {
    waits.current = true;
    setAsking(true);
    await askArchive().catch(() => undefined);
    setAsking(false);
  };
  const copy = hop.archive ? safeAddress(hop.archive) : null;
  return (
    <div class="told">
      <p>{words(`failure_${hop.failure ?? 'unreachable'}`, spokenHost(hop.url))}</p>
      {hop.failure !== 'not-found' && hop.failure !== 'unreachable' ? null : copy ? (
        <a class="act" href={copy} target="_blank" rel="noopener noreferrer" title={words('open_title', new URL(copy).hostname)} ref={answer as never}>{words('open_archived')}</a>
      ) : hop.archive !== null ? (
        <p tabIndex={-1} ref={answer as never}>{words('no_archived')}</p>
      ) : (
        <>
          <button type="button" class="act" aria-disabled={asking || spent} title={words(spent ? 'spent' : 'archive_title')} onClick={() => void (asking || spent || ask())}>{words(asking ? 'archive_asking' : 'archive')}</button>
          {hop.archiveFailure && !asking ? <p>{words(`failure_${hop.archiveFailure}`, 'archive.org')}</p> : null}
        </>
      )}
    </div>
  );
}
