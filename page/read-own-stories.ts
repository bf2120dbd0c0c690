import { hasLetter, LETTER } from '../core/text/letters.ts';
import { squeeze } from '../core/text/squeeze.ts';
import type { Headline } from '../core/types.ts';
import { namesReader, SIDE } from './element-names.ts';
import { isHidden, isLong, SKIPPED, storyAddress } from './story-link.ts';

const MAX_STORIES = 400, MAX_LINKS = 4_000, MAX_TITLE = 300, LONGEST = 200;
/** Below so many stories a page may be anything; above this share of links that lead elsewhere their labels must be read. */
const FEW = 30, ELSEWHERE = 0.1;
const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/**
 * The stories of a paper's own front page, whose links lead to itself and have their headlines in headings: nobody needs to be
 * named beside them, so only the links are looked at, and not all that stands around them. null for every other page.
 */
export function readOwnStories(root: Element, base: string, own: string | null): Headline[] | null {
  if (own === null || root.querySelector('cite') !== null) return null;
  const found = new Map<string, { title: string; inHeading: boolean }>(), isAside = asideTest(root);
  let elsewhere = 0, loose = 0, seen = 0;
  for (const link of root.querySelectorAll('a[href]')) {
    seen += 1;
    if (seen > MAX_LINKS || found.size >= MAX_STORIES) break;
    const whole = link.textContent ?? '';
    if (whole.length < 8) continue;
    const heading = link.querySelector(HEADINGS), inHeading = heading !== null || /^H[1-6]$/u.test(link.parentElement?.tagName ?? '');
    const title = squeeze((heading ? (heading.textContent ?? '') : whole).slice(0, MAX_TITLE * 2)).slice(0, MAX_TITLE);
    if (!isLong(title) || !hasLetter(title, LETTER.letter)) continue;
    const address = storyAddress(link, base, own);
    if (address === null || isAside(link)) continue;
    if (new URL(address).hostname !== own) elsewhere += 1;
    // A link of several parts without a heading: which of them is the headline must be read.
    if (!inHeading && (link.childElementCount > 1 || title.length > LONGEST)) loose += 1;
    const known = found.get(address);
    if (!known || (inHeading && !known.inHeading) || (inHeading === known.inHeading && title.length > known.title.length)) found.set(address, { title, inHeading });
  }
  if (found.size < FEW || elsewhere > found.size * ELSEWHERE || loose > found.size * ELSEWHERE) return null;
  return [...found].map(([url, { title }]) => ({ title, url, label: '' }));
}

/** Makes the test for what stands in a menu, a footer, or out of sight; each element is looked at once. */
function asideTest(root: Element): (element: Element) => boolean {
  const known = new Map<Element, boolean>([[root, false]]), namesOf = namesReader();
  return (element) => {
    const way: Element[] = [];
    let at: Element | null = element;
    while (at && !known.has(at)) {
      way.push(at);
      at = at.parentElement;
    }
    let aside = at !== null && known.get(at) === true;
    for (const e of way.reverse()) {
      const tag = e.tagName.toUpperCase();
      aside ||= SKIPPED.has(tag) || (e.hasAttributes() && (isHidden(e) || (tag !== 'MAIN' && tag !== 'ARTICLE' && ((namesOf(e.getAttribute('class')) | namesOf(e.getAttribute('id'))) & SIDE.menu) !== 0)));
      known.set(e, aside);
    }
    return aside;
  };
}
