import { SAID_FROM } from '../core/credits/credit-draft.ts';
import type { Trace } from '../core/types.ts';
import type { Hop } from '../core/upstream/upstream.ts';
import { linkedBy } from '../core/upstream/linked-by.ts';
import { cleanText } from './clean-text.ts';
import type { Place } from './SourceRow.tsx';
import { SourceName } from './SourceName.tsx';
import { Step } from './Step.tsx';
import { hopOf, type Reader } from './upstream/reader.ts';
import type { Words } from './words.ts';

/** Pictures of a page further up say nothing about this one's. */
const ROLES = { here: ['origin', 'basis', 'venue', 'image'], up: ['origin', 'basis', 'venue'] } as const;

/**
 * The way upstream from a page: the page, then its sources by role, and below each source that was looked at the way on
 * from there. `hop` tells when the page was fetched, null for the one that it begins with, which is open where `fetched` (ISO 8601) says nothing else; `behind` are the pages that led here.
 */
export function Chain({ trace, hop, fetched, behind, reader, words }: { trace: Trace; hop: Hop | null; fetched?: string | undefined; behind: readonly string[]; reader: Reader | undefined; words: Words }) {
  const { page } = trace, credits = trace.credits.map((credit, index) => ({ credit, index })).filter(({ credit }) => credit.confidence >= SAID_FROM), circle = behind.includes(page.url), deeper = [...behind, page.url];
  const place: Place = {
    from: page.url, title: page.title, reader, asks: hop === null, mark: hop === null ? reader?.actions.mark : undefined,
    isMarked: (index) => hop === null && (reader?.marked?.some(({ credit }) => credit === index) ?? false),
    up(url) {
      const next = hopOf(reader, page.url, url);
      return next?.trace ? <Chain trace={next.trace} hop={next} behind={deeper} reader={reader} words={words} /> : null;
    },
    linked: (credit) => (hop === null && reader ? linkedBy(trace, credit, reader.upstream.hops) : null),
  };
  const roles = circle ? [] : ROLES[hop ? 'up' : 'here'].filter((role) => credits.some(({ credit }) => credit.role === role));
  const Title = hop ? 'h3' : 'h2';
  return (
    <ol class={hop ? 'up' : 'way-up'}>
      <li class="step here">
        <span class="dot" aria-hidden="true" />
        <Title class="role">{hop || fetched ? words('fetched', words.time(hop?.at ?? fetched ?? '')) : words('here')}{hop || fetched || !reader?.upstream.hops.length ? null : <span class="when"> · {words('read_here')}</span>}</Title>
        <div class="src">
          <SourceName name={page.publisher.name} domain={page.publisher.domain}>
            {hop ? <bdi class="headline">{cleanText(page.title)}</bdi> : null}
            {page.translatedFrom ? <span class="slug">{words('translated', words.language(page.translatedFrom))}</span> : null}
          </SourceName>
        </div>
        {hop && roles.length === 0 ? <p class="told">{words(circle ? 'up_circle' : 'up_nothing')}</p> : null}
      </li>
      {roles.map((role) => <Step key={role} role={role} title={Title} credits={credits.filter(({ credit }) => credit.role === role)} place={place} words={words} />)}
    </ol>
  );
}
