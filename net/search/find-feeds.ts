import { parseAddress } from '../../core/sources/address-target.ts';
import { readEntities } from './read-xml.ts';

const FEED = /^\s{0,5}application\/(?:rss\+xml|atom\+xml|feed\+json|json|rdf\+xml)/iu;
const valueIn = (tag: string, name: string): string => {
  const found = new RegExp(`\\s${name}\\s{0,5}=\\s{0,5}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\\s"'>]{1,2000}))`, 'iu').exec(tag);
  return readEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? '');
};

/** Feeds that a front page names by `<link rel=alternate>`, in its order, at most 20 of 1,000; those of comments left out. No document is made of it. */
export function findFeeds(html: string, base: string): string[] {
  const found: string[] = [], lower = html.toLowerCase();
  let links = 0;
  for (let at = lower.indexOf('<link'); at >= 0 && found.length < 20 && links < 1_000; at = lower.indexOf('<link', at + 5)) {
    links += 1;
    const cut = html.slice(at, at + 3_000), end = cut.indexOf('>'), tag = end < 0 ? cut : cut.slice(0, end);
    if (!/\balternate\b/iu.test(valueIn(tag, 'rel')) || !FEED.test(valueIn(tag, 'type'))) continue;
    const href = valueIn(tag, 'href'), url = href !== '' && URL.canParse(href, base) ? parseAddress(new URL(href, base).href) : null;
    if (url && !/comment|kommentar/iu.test(`${url.pathname} ${valueIn(tag, 'title')}`) && !/\/wp-json\//u.test(url.pathname) && !found.includes(url.href)) found.push(url.href);
  }
  return found;
}
