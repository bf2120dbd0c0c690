import { parseAddress, partsOf } from '../../core/sources/address-target.ts';
import type { Candidate } from '../../core/upstream/upstream.ts';
import { MAX_CANDIDATES } from './provider.ts';
import { readDate } from './read-date.ts';
import { childrenOf, readXml, textOf } from './read-xml.ts';

/** Other sitemaps, or stories. */
export type Sitemap =
  | { readonly kind: 'index'; readonly maps: readonly { readonly url: string; readonly changed: string | null }[] }
  | { readonly kind: 'stories'; readonly stories: readonly Candidate[] };

/** A story's title from the words of its address: `/2026/03/harbour-closed-after-the-storm-1234.html`; '' where it has hardly any. */
function titleInAddress(url: URL): string {
  const words = (partsOf(url.pathname).reduce((long, part) => (part.length > long.length ? part : long), '').replace(/\.\w{2,5}$/u, '').split(/[-_+]/u)).filter((word) => /\p{L}/u.test(word));
  if (words.length < 3) return '';
  try {
    return decodeURIComponent(words.join(' '));
  } catch {
    return words.join(' ');
  }
}

/** A sitemap, or an index of such (https://www.sitemaps.org/protocol.html), news sitemaps with their titles; null where the text is none. */
export function readSitemap(text: string): Sitemap | null {
  const root = readXml(text), kind = root?.name.replace(/^.*:/u, '');
  if (!root) return null;
  if (kind === 'sitemapindex') {
    const maps = childrenOf(root, 'sitemap').slice(0, MAX_CANDIDATES).flatMap((map) => {
      const url = parseAddress(textOf(map, 'loc'));
      return url ? [{ url: url.href, changed: readDate(textOf(map, 'lastmod')) }] : [];
    });
    return { kind: 'index', maps };
  }
  if (kind !== 'urlset') return null;
  const stories = childrenOf(root, 'url').slice(0, MAX_CANDIDATES).flatMap((entry): Candidate[] => {
    const url = parseAddress(textOf(entry, 'loc')), news = childrenOf(entry, 'news')[0];
    if (!url) return [];
    const title = (news ? textOf(news, 'title') : '') || titleInAddress(url), publication = news ? childrenOf(news, 'publication')[0] : undefined;
    if (title === '') return [];
    const date = (news ? textOf(news, 'publication_date') : '') || textOf(entry, 'lastmod');
    return [{ url: url.href, title: title.slice(0, 500), publisher: publication ? textOf(publication, 'name').slice(0, 200) : '', published: readDate(date), text: '' }];
  });
  return { kind: 'stories', stories };
}

/** The sitemaps that a robots.txt names, in its order, at most 100. */
export function sitemapsIn(robots: string): string[] {
  const found: string[] = [];
  for (const line of robots.slice(0, 524_288).split(/[\r\n]+/u)) {
    const written = /^\s{0,10}sitemap\s{0,5}:\s{0,10}(\S{8,2000})/iu.exec(line)?.[1], url = written ? parseAddress(written) : null;
    if (url && found.length < 100) found.push(url.href);
  }
  return found;
}
