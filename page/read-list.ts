import type { PageRules } from '../core/page-rules.ts';
import { siteFor } from '../core/sites/site.ts';
import { isFrontAddress } from '../core/sources/front-address.ts';
import { isUnspaced } from '../core/text/letters.ts';
import type { Headline, SiteReading } from '../core/types.ts';
import { readHeadlines } from './read-headlines.ts';
import { readItems } from './read-items.ts';

/** Links that a front page has at least, and stories. */
const LINKS = 80, STORIES = 30;
/** Pieces of text of a paragraph's length: teasers are shorter. A story has so many characters of them. */
const LONG = 160, LONG_UNSPACED = 70, STORY = 700, STORY_UNSPACED = 300, MAX_PIECES = 20_000;

/** True where a document has some text of its own, which a front page of headlines and teasers has not. */
function hasStory(document: Document, body: Element): boolean {
  const walker = document.createTreeWalker(body, 4);
  let long = 0, dense = 0;
  for (let node = walker.nextNode(), i = 0; node && i < MAX_PIECES; node = walker.nextNode(), i += 1) {
    const text = node.nodeValue ?? '';
    if (text.length < LONG_UNSPACED || /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA)$/iu.test(node.parentNode?.nodeName ?? '')) continue;
    const words = text.trim();
    if (words.length >= LONG_UNSPACED && isUnspaced(words.slice(0, 12))) dense += words.length;
    else if (words.length >= LONG) long += words.length;
    if (long >= STORY || dense >= STORY_UNSPACED) return true;
  }
  return false;
}

/**
 * The stories of a page that is clearly a list before its text is read: the rule for its site says so, or it is a front page of
 * headlines and hardly a paragraph. null where that is not clear, so that the text must be read.
 */
export function readList(document: Document, body: Element, url: string, base: string, site: SiteReading | null, rules: Pick<PageRules, 'sites' | 'ownSites'>): Headline[] | null {
  const ruled = site?.shows === 'list' || (site?.what === 'lists' && site.shows === null);
  if (!ruled && (site?.shows === 'story' || !isFrontAddress(url) || body.getElementsByTagName('a')[LINKS] === undefined || hasStory(document, body))) return null;
  const items = site?.what === 'threads' ? siteFor(rules.ownSites ?? [], rules.sites, url)?.items : undefined;
  // A discussion opened at its site's first address links to much, and lists none of it: there the rule alone tells.
  const stories = items ? readItems(body, base, items) : readHeadlines(body, url, base, rules);
  return stories.length >= (ruled ? 2 : STORIES) ? stories : null;
}
