import { upstreamFlags } from '../flags/upstream-flags.ts';
import type { Trace } from '../types.ts';
import type { Hop, Upstream } from './upstream.ts';

/** Requests that are made for one page at most, forwarding not counted. */
export const REQUESTS_A_PAGE = 5;
/** Of those, at the same time. */
export const REQUESTS_AT_ONCE = 2;

/** True where the budget has room for so many more requests. */
export const mayAsk = (upstream: Upstream, more = 1): boolean => (upstream.asked ?? 0) + more <= REQUESTS_A_PAGE;
/** So many more requests were made. */
export const withRequests = (upstream: Upstream, more: number): Upstream => ({ ...upstream, asked: (upstream.asked ?? 0) + more });

export const hopOf = (upstream: Upstream, from: string, url: string): Hop | undefined => upstream.hops.find((hop) => hop.from === from && hop.url === url);

/** With this hop in the place of the one of the same link, or last; what the way upstream shows is judged anew. */
export function withHop(upstream: Upstream, trace: Trace, hop: Hop): Upstream {
  const at = upstream.hops.findIndex((known) => known.from === hop.from && known.url === hop.url);
  const hops = at < 0 ? [...upstream.hops, hop] : upstream.hops.with(at, hop);
  return { ...upstream, hops, flags: upstreamFlags(trace, hops) };
}

const leadsTo = (trace: Trace, url: string): boolean => trace.credits.some((credit) => credit.link !== null && credit.link.how !== 'search' && credit.link.url === url);

/** True where an address is one that the reader can ask for: the link of a credit of the page, or of a page upstream that was read, or a story that was found. */
export function isOffered(trace: Trace, upstream: Upstream, from: string, url: string): boolean {
  if (from === trace.page.url) return leadsTo(trace, url) || upstream.findings.some((finding) => finding.ranked.some((story) => story.url === url));
  return upstream.hops.some((hop) => hop.trace !== null && hop.trace.page.url === from && leadsTo(hop.trace, url));
}
