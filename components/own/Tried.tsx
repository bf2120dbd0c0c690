import { useEffect, useRef } from 'preact/hooks';
import type { Trace } from '../../core/types.ts';
import { TraceView } from '../TraceView.tsx';
import type { Words } from '../words.ts';

/** What came of trying rules on a page. */
export type TriedState = { readonly state: 'trying' } | { readonly state: 'traced'; readonly trace: Trace; readonly wantsOrigin?: boolean } | { readonly state: 'unreadable' } | { readonly state: 'error' } | { readonly state: 'no_tab' };

/** The popup as it would be with the rules that are tried, and the sentence that says what kind of page they make of it. */
export function Tried({ tried, words }: { tried: TriedState | null; words: Words }) {
  const section = useRef<HTMLElement>(null);
  // On a narrow page it stands below the form.
  useEffect(() => {
    if (tried) section.current?.scrollIntoView({ block: 'nearest' });
  }, [tried]);
  return (
    <section class={tried ? 'tried' : 'untried'} ref={section}>
      {tried ? <h3>{words('tried')}</h3> : null}
      {/* Always there, for only what changes inside it is read out. */}
      <div role="status">
        {tried?.state === 'traced' ? <p class="kind">{words(`kind_${tried.trace.page.kind}`)}</p> : null}
        {tried?.state === 'traced' && tried.wantsOrigin && !tried.trace.signals.some((s) => s.kind === 'site-rule' && s.found) ? <p class="missing">{words('origin_missing')}</p> : null}
        {tried && tried.state !== 'traced' ? <p>{words(tried.state === 'trying' ? 'reading' : tried.state === 'no_tab' ? 'no_tab' : tried.state === 'error' ? 'try_failed' : 'unreadable_text')}</p> : null}
      </div>
      {tried?.state === 'traced' ? <div class="preview"><TraceView trace={tried.trace} words={words} /></div> : null}
    </section>
  );
}
