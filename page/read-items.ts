import type { ItemSpots, Spot } from '../core/sites/site.ts';
import { targetOf } from '../core/sources/address-target.ts';
import { squeeze } from '../core/text/squeeze.ts';
import type { Headline } from '../core/types.ts';
import { absolute } from './read-meta.ts';
import { readSpot } from './read-site.ts';

const MAX_ITEMS = 400;
/** A reader's own rule may name every element of a page. */
const MAX_TRIED = 4_000;

/** The stories of a list as the rule for its site finds them; none where its markup is not what the rule knows. */
export function readItems(root: Document | Element, base: string, items: ItemSpots): Headline[] {
  const found = new Map<string, Headline>();
  let tried = 0;
  for (const each of select(root, items.each)) {
    tried += 1;
    if (found.size >= MAX_ITEMS || tried > MAX_TRIED) break;
    const label = items.publisher ? bareLabel(without(spotOf(each, items.publisher), items.strip)) : '';
    const title = readTitle(each, items.title), url = absolute(items.link ? spotOf(each, items.link) : hrefOf(each, items.title), base);
    // Where a link is all there is, those to other papers' first pages are no stories.
    if (!url || title.length < (each.tagName === 'A' ? 16 : 3) || (each.tagName === 'A' && targetOf(url) === 'home')) continue;
    const known = found.get(url);
    if (!known || known.title.length < title.length) found.set(url, { title, url, label: label || known?.label || '', ...(label || known?.marked ? { marked: 'rule' as const } : {}) });
  }
  return [...found.values()];
}

/** A text without the words of a rule, parted by `|`. */
const without = (text: string, strip = ''): string => strip.split('|').reduce((left, words) => (words === '' ? left : left.split(words).join(' ')), text);

function select(root: Document | Element, selector: string): Iterable<Element> {
  try {
    return root.querySelectorAll(selector);
  } catch {
    // A reader's own rule may hold a selector that is none.
    return [];
  }
}

/** The spot of a rule inside one of its elements: `@name` is an attribute of the element itself, `.` its own text. Several are parted by ` | `, the first that has something counts. */
function spotOf(each: Element, spots: Spot): string {
  for (const spot of spots.split(' | ')) {
    const text = spot === '.' ? (each.textContent ?? '') : spot.startsWith('@') ? (each.getAttribute(spot.slice(1)) ?? '') : readSpot(each, spot);
    const told = squeeze(text.slice(0, 2_100));
    if (told) return told;
  }
  return '';
}

/** The headline, without the sources that stand in parentheses behind it. */
function readTitle(each: Element, spot: Spot | undefined): string {
  let title = spot ? spotOf(each, spot) : squeeze(linkOf(each)?.textContent ?? '');
  if (spot === '.') for (let cut = title; ; title = cut) {
    cut = title.replace(/\s*[([（][^()[\]（）]{2,60}[)\]）]$/u, '');
    if (cut === title || cut === '') break;
  }
  return title.slice(0, 300);
}

/** The first link with a headline's length, else the first with words. */
function linkOf(each: Element): Element | null {
  if (each.tagName === 'A') return each;
  let first: Element | null = null;
  for (const link of each.querySelectorAll('a[href]')) {
    const { length } = (link.textContent ?? '').trim();
    if (length >= 20) return link;
    if (length > 2) first ??= link;
  }
  return first;
}

function hrefOf(each: Element, title: Spot | undefined): string | null {
  for (const spot of title?.split(' | ') ?? []) {
    if (spot.includes('@') || spot === '.') continue;
    const named = [...select(each, spot)].find((e) => (e.textContent ?? '').trim() !== ''), link = named && (named.closest('a[href]') ?? named.querySelector('a[href]'));
    if (link) return link.getAttribute('href');
  }
  return linkOf(each)?.getAttribute('href') ?? null;
}

/** "(Reuters)", "Jane Doe / The Lantern:", "source: lantern.example", "via The Lantern": the name alone. */
export function bareLabel(said: string): string {
  let name = said.replace(/^[\s([（【]+|[\s)\]）】:：|·•—–-]+$/gu, '');
  name = name.replace(/^(?:via|by|from|par|von|source|sources?:|quelle:?|fuente:?|fonte:?|[—–|·•-])\s+/iu, '').replace(/^@/u, '');
  name = name.replace(/\s+\d{1,2}[:.]\d{2}$/u, '');
  const slash = name.lastIndexOf(' / ');
  if (slash >= 0) name = name.slice(slash + 3);
  return name.length <= 80 ? name.trim() : '';
}
