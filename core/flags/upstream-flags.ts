import type { Credit, Flag, Trace } from '../types.ts';
import type { Hop } from '../upstream/upstream.ts';
import { sameAddress } from '../upstream/same-address.ts';

/** A copy that appears so much later is told with both dates: weeklies and translators take two weeks, often three. */
const LATE = 30 * 24 * 3_600_000;
const DAY = 24 * 3_600_000;
/** Before the web there were no pages; such dates are mistakes. */
const FIRST = Date.UTC(1995, 0);
const YEAR = /(?:19|20)\d\d/u;
const ADDRESS = /https?:\/\/\S{1,2048}/gu;

const isText = (credit: Credit): boolean => credit.role === 'origin' || credit.role === 'basis';
const named = (trace: Trace): string => trace.page.publisher.id ?? trace.page.publisher.name;
const words = (credit: Credit): string => credit.evidence[0]?.text ?? '';
const publishes = (credit: Credit, { publisher }: Trace['page']): boolean =>
  credit.source.id !== null ? credit.source.id === publisher.id : credit.source.domain !== null && credit.source.domain === publisher.domain;

/** The credit whose link led to a hop. */
const ledTo = (from: Trace, hop: Hop): Credit | undefined => from.credits.filter(isText).find((credit) => credit.link?.url === hop.url);

/**
 * What only the way upstream shows, each on evidence: `circular`, the sources lead back to where they came from; `gone`, an original is no
 * longer there; `redated`, the page's text appeared at its origin long before, and nothing beside the origin's name says so.
 */
export function upstreamFlags(trace: Trace, hops: readonly Hop[]): Flag[] {
  const flags: Flag[] = [];
  const visit = (page: Trace, chain: readonly Trace[], copied: boolean): void => {
    const way = [...chain, page];
    for (const hop of hops) {
      if (hop.from !== page.page.url) continue;
      const credit = ledTo(page, hop);
      if (!credit) continue;
      if (hop.failure === 'not-found') flags.push({ kind: 'gone', about: credit.source.id ?? credit.source.name, text: words(credit) });
      if (!hop.trace) continue;
      const there = hop.trace, back = circle(there, way), copy = copied && credit.role === 'origin';
      if (back !== null) flags.push({ kind: 'circular', about: named(there), text: back });
      else if (way.length <= hops.length) {
        if (copy && isLate(trace, hop, credit)) flags.push({ kind: 'redated', about: named(there), text: `${day(there)} → ${day(trace)}` });
        visit(there, way, copy);
      }
    }
  };
  visit(trace, [], true);
  return flags.filter((flag, i) => flags.findIndex((f) => f.kind === flag.kind && f.about === flag.about && f.text === flag.text) === i);
}

/** The words with which a page upstream leads back to the way that led to it; null where it does not. */
function circle(there: Trace, way: readonly Trace[]): string | null {
  const seen = new Set(way.map((page) => sameAddress(page.page.url)));
  // It forwards to a page that led here.
  if (seen.has(sameAddress(there.page.url))) return there.page.url;
  const first = way[0] as Trace;
  for (const credit of there.credits) {
    if (!isText(credit)) continue;
    const link = credit.link && credit.link.how !== 'search' ? credit.link.url : null;
    if (link !== null && seen.has(sameAddress(link))) return words(credit);
    // That it was written by whoever publishes the page that names it as a source; that it cites them for something else is no circle.
    if (credit.role === 'origin' && publishes(credit, first.page)) return words(credit);
  }
  return null;
}

const day = (trace: Trace): string => (trace.page.published ?? '').slice(0, 10);

function isLate(page: Trace, { trace: original, at }: Hop, credit: Credit): boolean {
  const now = Date.parse(page.page.published ?? ''), then = Date.parse(original?.page.published ?? '');
  // A day that has not come is a mistake, or no day of publication.
  if (original === null || now - Date.parse(at) > DAY) return false;
  if (!(then > FIRST && now - then > LATE) || credit.link?.target !== 'article') return false;
  // "First published by … in 2019": the page says it.
  return !credit.evidence.some((evidence) => YEAR.test(evidence.text.replace(ADDRESS, ''))) && original.page.kind !== 'index' && original.page.kind !== 'other';
}
