import { upstreamFlags } from '../core/flags/upstream-flags.ts';
import { tracePage } from '../core/trace.ts';
import type { Trace } from '../core/types.ts';
import type { Hop, Upstream } from '../core/upstream/upstream.ts';
import { isNoStory, pageFailure } from '../core/upstream/page-failure.ts';
import { sameAddress } from '../core/upstream/same-address.ts';
import { fetchPage } from '../net/fetch-page.ts';
import { pageFromText } from './trace-html.ts';

interface World {
  readonly fetch: typeof globalThis.fetch;
  now(): Date;
}

/** Addresses of the stories that a page was made from: its origin's first, then those it rests on, the surest first. */
const upward = (trace: Trace): string[] =>
  (['origin', 'basis'] as const).flatMap((role) => trace.credits.filter((c) => c.role === role && c.link !== null && c.link.how !== 'search' && c.link.target === 'article').map((c) => (c.link as { url: string }).url));

/** Goes upstream from a page, from source to source, and asks at most `most` addresses; where one gives no page the page's next source is tried. */
export async function followUpstream(trace: Trace, most: number, { fetch, now }: World): Promise<Upstream> {
  const hops: Hop[] = [], seen = new Set([sameAddress(trace.page.url)]);
  for (let at: Trace | null = trace; at !== null; ) {
    const from: Trace = at;
    at = null;
    for (const url of upward(from)) {
      if (hops.length === most || seen.has(sameAddress(url))) continue;
      seen.add(sameAddress(url));
      const hop = await followed({ from: from.page.url, url, at: now().toISOString(), state: 'looking', received: 0, trace: null, failure: null, status: null, archive: null }, { fetch, now });
      hops.push(hop);
      if (hop.trace === null) continue;
      // Where it forwards to a page that was read before, the way ends.
      if (!hops.some((h) => h !== hop && h.trace?.page.url === hop.trace?.page.url) && hop.trace.page.url !== trace.page.url) at = hop.trace;
      break;
    }
  }
  return { hops, findings: [], flags: upstreamFlags(trace, hops) };
}

async function followed(hop: Hop, { fetch }: World): Promise<Hop> {
  const got = await fetchPage(hop.url, { fetch, followsByHand: true }), { received, status } = got;
  if (got.failure !== null) return { ...hop, state: 'failed', received, status, failure: got.failure };
  try {
    const page = pageFromText(got.html, got.url), trace = tracePage(page), failure = pageFailure(got, page) ?? (isNoStory(trace) ? 'unreadable' : null);
    return failure ? { ...hop, state: 'failed', received, status, failure } : { ...hop, state: 'read', received, status, trace };
  } catch {
    return { ...hop, state: 'failed', received, status, failure: 'unreadable' };
  }
}
