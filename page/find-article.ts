import { hostOf, targetOf } from '../core/sources/address-target.ts';
import { lettersOnly, wordsOf } from '../core/text/letters.ts';
import type { RawBlock } from './collect-blocks.ts';
import type { LineTests } from './line-tests.ts';

/** The part of the blocks that is the article: `from` to `to` (exclusive), the headline's number or -1, teasers inside. */
export interface Article {
  readonly from: number;
  readonly to: number;
  /** Where the element that holds the article ends: other stories may stand between `to` and here. */
  readonly reach: number;
  readonly title: number;
  readonly dropped: ReadonlySet<number>;
}

/** A paragraph of running text. */
export const isParagraph = (block: RawBlock): boolean => block.paragraph;

const isPicture = (block: RawBlock | undefined, { isCredit }: LineTests): boolean => block !== undefined && (block.caption || (block.text.length < 300 && /\([^)]*\)\s*$/u.test(block.text) && isCredit(block.text)));

/** True of a line that opens with a word and a colon, or holds an address. */
const isLabel = (text: string): boolean => {
  if (text.includes('http:') || text.includes('https:')) return true;
  const colon = text.search(/[:：]/u), word = colon > 0 && /\s/u.test(text[colon - 1] as string) ? text.slice(0, colon - 1) : text.slice(0, Math.max(0, colon));
  return word.length > 0 && wordsOf(word)[0] === word;
};

const bare = (text: string): string => lettersOnly(text.toLowerCase());

/** Where the story ends: at the first line that closes one, unless running text goes on behind it. */
function storyEnd(blocks: readonly RawBlock[], from: number, to: number, base: string, { closes }: LineTests): number {
  let seen = 0;
  for (let i = from; i < to; i += 1) {
    const block = blocks[i] as RawBlock;
    if (isParagraph(block) && !block.caption) seen += block.text.length;
    else if (seen > 150 && !block.caption && !block.source && closes(block.text) && !leadsOut(block, base) && !goesOn(blocks, i + 1, to)) return i;
  }
  return to;
}

/** True where paragraphs follow one another closely, as stories have them and lists of teasers do not. */
function goesOn(blocks: readonly RawBlock[], from: number, to: number): boolean {
  let run = 0, chars = 0;
  for (let i = from; i < to; i += 1) {
    const block = blocks[i] as RawBlock;
    if (block.caption) continue;
    if (isParagraph(block)) {
      run += 1;
      chars += block.text.length;
      if (run >= 2 && chars > 250) return true;
    } else run = chars = 0;
  }
  return false;
}

/**
 * Descends from the document into whatever holds seven tenths of its running text; widens to the headline
 * before it and to the closing lines behind it; drops teasers in between.
 */
export function findArticle(blocks: readonly RawBlock[], wantedTitle: string, base: string, tests: LineTests): Article {
  const share = new Map<Element, number>();
  let total = 0;
  for (const block of blocks) {
    if (!isParagraph(block) || block.caption) continue;
    total += block.text.length;
    for (let e: Element | null = block.element; e; e = e.parentElement) share.set(e, (share.get(e) ?? 0) + block.text.length);
  }
  let root: Element | null = null;
  for (const [element, chars] of share) {
    if (chars < total * 0.7) continue;
    // Of all that hold enough, the innermost: the one with the least, and below the others.
    if (!root || root.contains(element)) root = element;
  }
  const around = root?.closest('article,[itemtype*="Article"]');
  if (around && (share.get(around) ?? 0) <= (share.get(root as Element) ?? 0) * 1.3) root = around;
  const within = (b: RawBlock): boolean => root !== null && root.contains(b.element);
  let from = blocks.findIndex(within), to = blocks.findLastIndex(within) + 1;
  if (from < 0) [from, to] = [0, blocks.length];
  const wanted = bare(wantedTitle);
  const firstParagraph = blocks.findIndex((b, i) => i >= from && isParagraph(b));
  let title = -1, lead = 0;
  for (let i = 0; i < (firstParagraph < 0 ? blocks.length : firstParagraph); i += 1) {
    const block = blocks[i] as RawBlock, words = bare(block.text);
    if (block.tag === 'H1' && (title < 0 || wanted.includes(words))) title = i;
    else if (words.length > 8 && (wanted.startsWith(words) || words === wanted) && (blocks[title]?.tag !== 'H1' || i > title)) title = i;
  }
  if (title >= 0) from = title < from ? title : title > from && blocks.slice(from, title).some((b) => b.caption) ? from : title;
  // The picture above the headline.
  while (title >= 0 && from === title && from - (lead + 1) >= 0 && lead < 3 && isPicture(blocks[from - lead - 1], tests)) lead += 1;
  from -= lead;
  // Some sites hang the next story below: an article of its own, with a headline of its own, is another page's.
  const own = title >= 0 ? (blocks[title] as RawBlock).element.closest('article') : null;
  if (own) {
    const next = blocks.findIndex((b, i) => i > title && i < to && isOther(b.element.closest('article'), own));
    if (next > title && blocks.slice(title, next).some(isParagraph)) to = next;
  }
  // Closing lines that hang just outside: "Source: …" in a box of its own.
  let end = to;
  while (end < blocks.length && end < to + 4) {
    const block = blocks[end] as RawBlock;
    if (/^H[1-6]$/u.test(block.tag) || block.text.length > 400) break;
    end += 1;
    if (block.source) to = end;
  }
  const reach = to;
  to = storyEnd(blocks, from, to, base, tests);
  const dropped = new Set<number>(), teasers = new Map<Element | null, boolean>();
  const inTeaser = (block: RawBlock): boolean => {
    const article = block.element.closest('article');
    let teaser = teasers.get(article);
    if (teaser === undefined) {
      teaser = isTeaser(article, root);
      teasers.set(article, teaser);
    }
    return teaser;
  };
  const last = blocks.findLastIndex((b, i) => i < to && isParagraph(b));
  let ended = 0;
  for (let i = from; i < to; i += 1) {
    const block = blocks[i] as RawBlock;
    if (i !== title && inTeaser(block)) dropped.add(i);
    if (i === title || block.caption || block.source) continue;
    const links = block.linkChars / Math.max(1, block.text.length);
    if (i > last && /^H[1-6]$/u.test(block.tag)) ended = 1;
    if (i > last && (ended || i - last > 12) && !/[:：]/u.test(block.text.slice(0, 30))) dropped.add(i);
    else if (links > 0.8 && (block.tag === 'LI' || block.text.length > 25) && !block.byline && !isLabel(block.text) && !isLabelled(block) && !(block.tag !== 'LI' && leadsOut(block, base)) && firstParagraph <= i) dropped.add(i);
  }
  return { from, to, reach, title, dropped };
}

/** "Source article: …": a few words and a colon that stand before the link, and not inside it as in a headline. */
const isLabelled = (block: RawBlock): boolean => {
  const label = /^[^\s\d.,:：]+(?:\s[^\s\d.,:：]+){1,2}\s?[:：]/u.exec(block.text)?.[0].length ?? 0;
  return label > 0 && (block.links[0]?.start ?? 0) >= label;
};

/** True for hosts that share their last two labels: rough (all of co.uk is one site), but a page's reader carries no list of suffixes. */
const sameSite = (a: string, b: string): boolean => (hostOf(a) ?? '').split('.').slice(-2).join('.') === (hostOf(b) ?? '').split('.').slice(-2).join('.');

/** A line that is all link and leads to another site: "Read it all in the Lantern's digital edition". */
const leadsOut = (block: RawBlock, base: string): boolean =>
  block.links.length === 1 && !sameSite(block.links[0]?.url ?? '', base) && targetOf(block.links[0]?.url ?? '') === 'article';

/** True for an article beside the page's own, with a headline of the first rank. */
const isOther = (article: Element | null, own: Element): boolean => article !== null && article !== own && !article.contains(own) && !own.contains(article) && article.querySelector('h1') !== null;

/** True for an article inside the article that is hardly more than a linked headline with its picture. */
const isTeaser = (article: Element | null, root: Element | null): boolean =>
  article !== null && root !== null && article !== root && root.contains(article) && article.querySelector('h1') === null && article.querySelectorAll('p').length < 3 && (article.textContent ?? '').length < 600 && article.querySelector('h2 a[href],h3 a[href],h4 a[href],h5 a[href],a[href] h2,a[href] h3,a[href] h4') !== null;
