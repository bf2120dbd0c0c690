import { SAID_FROM } from '../credits/credit-draft.ts';
import type { Credit, Link, Source, Trace } from '../types.ts';
import type { Hop } from './upstream.ts';

/** A source's story as another page links it. */
export interface LinkedBy {
  readonly link: Link;
  /** Name of that page's publisher. */
  readonly by: string;
}

const isSame = (a: Source, b: Pick<Source, 'id' | 'domain' | 'name'>): boolean => (a.id !== null || b.id !== null ? a.id === b.id : a.domain !== null && b.domain !== null ? a.domain === b.domain : a.name === b.name);
/** Host and path: enough to know a page again, and all that the popup needs to carry. */
const placeOf = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?|\/?(?:[?#].*)?$/gu, '');
const story = ({ link }: Credit): Link | null => (link?.how === 'cited' && link.target === 'article' ? link : null);

/** True where a page that was fetched is the one that `page` was made from: its origin linked it, or publishes it. */
const isOrigin = (page: Trace, hop: Hop, { page: there }: Trace): boolean =>
  page.credits.some((c) => c.role === 'origin' && c.confidence >= SAID_FROM && (c.link?.url === hop.url || isSame(c.source, there.publisher)));

/**
 * The story of a source that `trace` names without a link to its story, where the page's origin, or the origin's, was read and links one. Only
 * origins are asked: a page that is cited for something else may link another story of that source. null where nobody links it.
 */
export function linkedBy(trace: Trace, { source, role, link }: Pick<Credit, 'source' | 'role' | 'link'>, hops: readonly Hop[]): LinkedBy | null {
  if ((role !== 'origin' && role !== 'basis') || (link?.how === 'cited' && link.target === 'article')) return null;
  const here = placeOf(trace.page.url), seen = new Set<Hop>();
  for (let way: readonly Trace[] = [trace]; way.length > 0; ) {
    const next = way.flatMap((page) => hops.filter((hop) => hop.from === page.page.url && hop.trace !== null && !seen.has(hop) && isOrigin(page, hop, hop.trace)));
    for (const hop of next) {
      seen.add(hop);
      const there = hop.trace as Trace, cited = there.credits.filter((c) => (c.role === 'origin' || c.role === 'basis') && c.confidence >= SAID_FROM && isSame(c.source, source)).map(story).find((l) => l !== null && placeOf(l.url) !== here);
      if (cited) return { link: cited, by: there.page.publisher.name };
    }
    way = next.map((hop) => hop.trace as Trace);
  }
  return null;
}
