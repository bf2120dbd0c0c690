import { SAID_FROM } from '../credits/credit-draft.ts';
import { cleanText, safeAddress } from '../text/clean-text.ts';
import { squeeze } from '../text/squeeze.ts';
import type { Credit, Trace } from '../types.ts';
import { linkedBy } from '../upstream/linked-by.ts';
import type { Hop, Upstream } from '../upstream/upstream.ts';

/** A page as it is cited: cleaned words, addresses that may be opened, days as ISO 8601. */
export interface CitedPage {
  readonly title: string;
  readonly publisher: string;
  readonly domain: string;
  readonly url: string;
  readonly lang: string;
  readonly kind: Trace['page']['kind'];
  readonly published: string | null;
  /** BCP-47, where it is a machine translation. */
  readonly translatedFrom: string | null;
  /** When it was read. */
  readonly accessed: string;
  readonly archive: string | null;
  readonly sources: readonly CitedSource[];
}

/** Who a page credits, with the article where one is linked, and the page behind it where it was looked at. */
export interface CitedSource {
  readonly role: Credit['role'];
  readonly name: string;
  readonly domain: string;
  /** The address of its article; null where none is known. */
  readonly url: string | null;
  /** Whose page links it, where the citing page does not. */
  readonly linkedBy: string | null;
  readonly archive: string | null;
  readonly page: CitedPage | null;
}

const tidy = (text: string): string => squeeze(cleanText(text));
/** A chain is no longer than its reader's clicks made it; a page that leads round is not gone through again. */
const ROLES: readonly Credit['role'][] = ['origin', 'basis', 'venue'];

function citedSource(credit: Credit, trace: Trace, open: Trace, upstream: Upstream, behind: readonly string[]): CitedSource {
  const { link, source } = credit, other = trace === open ? linkedBy(trace, credit, upstream.hops) : null;
  const story = other?.link ?? (link !== null && link.how !== 'search' && link.target === 'article' ? link : null);
  const hop = upstream.hops.find((one) => (one.from === trace.page.url && one.url === link?.url) || (other !== null && one.url === other.link.url));
  return {
    role: credit.role, name: tidy(source.name), domain: tidy(source.domain ?? ''), url: story && safeAddress(story.url), linkedBy: other && tidy(other.by), archive: archiveOf(hop),
    page: hop?.trace && !behind.includes(hop.trace.page.url) ? citedPage(hop.trace, open, upstream, hop.at, archiveOf(hop), [...behind, hop.trace.page.url]) : null,
  };
}

const archiveOf = (hop: Hop | undefined): string | null => (hop?.archive ? safeAddress(hop.archive) : null);

function citedPage(trace: Trace, open: Trace, upstream: Upstream, accessed: string, archive: string | null, behind: readonly string[]): CitedPage {
  const { page } = trace;
  const credits = trace.credits.filter((credit) => credit.confidence >= SAID_FROM && ROLES.includes(credit.role));
  return {
    title: tidy(page.title) || page.url.slice(0, 2_048), publisher: tidy(page.publisher.name) || tidy(page.publisher.domain), domain: tidy(page.publisher.domain), url: safeAddress(page.url) ?? '', lang: page.lang, kind: page.kind,
    published: page.published, translatedFrom: page.translatedFrom, accessed, archive, sources: credits.map((credit) => citedSource(credit, trace, open, upstream, behind)),
  };
}

/** The chain upstream from the page that is open: what it credits, and what was found behind that. `at`: ISO 8601, when the page was read. Pictures are not part of it. */
export const citedChain = (trace: Trace, upstream: Upstream | undefined, at: string): CitedPage => citedPage(trace, trace, upstream ?? { hops: [], findings: [], flags: [] }, at, null, [trace.page.url]);

/** All pages of a chain that were read, the open one first, and the articles that are linked and were not, each once. */
export function citedWorks(page: CitedPage): (CitedPage | (CitedSource & { readonly url: string }))[] {
  const works = new Map<string, CitedPage | (CitedSource & { readonly url: string })>();
  const add = (one: CitedPage): void => {
    if (!works.has(one.url) || !('title' in (works.get(one.url) as object))) works.set(one.url, one);
    for (const source of one.sources) {
      if (source.page) add(source.page);
      else if (source.url !== null && !works.has(source.url)) works.set(source.url, source as CitedSource & { readonly url: string });
    }
  };
  add(page);
  return [...works.values()];
}
