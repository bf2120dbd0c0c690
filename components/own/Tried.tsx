import { useEffect, useRef } from 'preact/hooks';
import type { Trace } from '../../core/types.ts';
import { TraceView } from '../TraceView.tsx';
import type { Words } from '../words.ts';

/** What came of trying rules on a page. */
export type TriedState = { readonly state: 'trying' } | { readonly state: 'traced'; readonly trace: Trace; readonly wantsOrigin?: boolean } | { readonly state: 'unreadable' } | { readonly state: 'error' } | { readonly state: 'no_tab' };

/** The popup as it would be with the rules that are tried, and the sentence that says what kind of page they make of it. */
export function Tried({ tried, words }: { tried: TriedState; words: Words }) {
  const section = useRef<HTMLElement>(null);
  // On a narrow page it stands below the form.
  useEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), [tried]);
  return (
    <section class="tried" aria-live="polite" ref={section}>
      <h3>{words('tried')}</h3>
      {tried.state === 'traced' ? (
        <>
          <p class="kind">{words(`kind_${tried.trace.page.kind}`)}</p>
          {tried.wantsOrigin && !tried.trace.signals.some((s) => s.kind === 'site-rule' && s.found) ? <p class="missing">{words('origin_missing')}</p> : null}
          <div class="preview"><TraceView trace={tried.trace} words={words} /></div>
        </>
      ) : <p>{words(tried.state === 'trying' ? 'reading' : tried.state === 'no_tab' ? 'no_tab' : `${tried.state}_text`)}</p>}
    </section>
  );
}
