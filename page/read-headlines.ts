import type { PageRules } from '../core/page-rules.ts';
import { siteFor } from '../core/sites/site.ts';
import { hostOf } from '../core/sources/address-target.ts';
import { hasLetter, LETTER } from '../core/text/letters.ts';
import { squeeze } from '../core/text/squeeze.ts';
import type { Headline } from '../core/types.ts';
import type { RawBlock } from './collect-blocks.ts';
import { findLabel, type Piece } from './find-label.ts';
import { isParagraph } from './find-article.ts';
import { namesReader, SIDE } from './element-names.ts';
import { readItems } from './read-items.ts';
import { absolute } from './read-meta.ts';
import { readOwnStories } from './read-own-stories.ts';
import { isHidden, isLong, SKIPPED, storyAddress } from './story-link.ts';

const MAX_STORIES = 400, MAX_NODES = 20_000, MAX_TITLE = 300;

/** Headlines with links outside the article, as the blocks of the page's text have them: what tells a list from a story. */
export function headlinesIn(raw: readonly RawBlock[], from: number, to: number): Headline[] {
  const found = new Map<string, Headline>();
  raw.forEach((block, i) => {
    if ((i >= from && i < to && isParagraph(block)) || found.size >= MAX_STORIES) return;
    for (const link of block.links) {
      const title = block.text.slice(link.start, link.end).trim();
      if (isLong(title) && !found.has(link.url)) found.set(link.url, { title: title.slice(0, MAX_TITLE), url: link.url, label: '' });
    }
  });
  return [...found.values()];
}

/** Blocks that stand between a headline and its teaser: a day, a section, a name. */
const BETWEEN = 2;

/** The share of paragraphs that have one of the headlines right above them, each headline told once. */
export function teasers(raw: readonly RawBlock[], paragraphs: readonly number[], headlines: readonly Headline[]): number {
  if (paragraphs.length === 0 || headlines.length === 0) return 0;
  const open = new Set(headlines.map((h) => h.url));
  const led = paragraphs.filter((at) => {
    for (let i = at - 1; i >= Math.max(0, at - 1 - BETWEEN); i -= 1) {
      const block = raw[i] as RawBlock;
      if (isParagraph(block)) return false;
      const link = block.linkChars > block.text.length * 0.6 ? block.links.find((l) => open.has(l.url)) : undefined;
      if (link) return open.delete(link.url);
    }
    return false;
  });
  return led.length / paragraphs.length;
}

/**
 * The stories a page lists, each address once, at most 400: as the rule for its site finds them, else every link with a
 * headline's length in the whole document, with what stands beside it and may name its publisher.
 */
export function readHeadlines(root: Element, url: string, base: string, { sites, ownSites = [] }: Pick<PageRules, 'sites' | 'ownSites'>): Headline[] {
  const items = siteFor(ownSites, sites, url)?.items, ruled = items ? readItems(root, base, items) : [];
  return ruled.length > 0 ? ruled : (readOwnStories(root, base, hostOf(url)) ?? walk(root, url, base));
}

/** A link that may be a story's while it is walked through. */
interface Open {
  readonly element: Element;
  readonly from: number;
  /** Piece at which a heading inside it began and ended, -1 for none. */
  headFrom: number;
  headTo: number;
}
interface Story {
  title: string;
  readonly url: string;
  /** 2: the text stands in a heading, 1: it does not. */
  rank: number;
  /** Pieces of the largest element that holds this story and no other; of its title. */
  from: number;
  to: number;
  titleFrom: number;
  titleTo: number;
}

const INLINE = new Set('A B I EM STRONG SPAN SMALL FONT U CITE TIME ABBR SUB SUP MARK S Q CODE TT BIG NOBR BDI BDO'.split(' '));
const HEADING = /^H[1-6]$/u;
const ALONE = new Set(['BODY', 'MAIN', 'ARTICLE']);
/** What a small picture beside a headline says: a favicon bears the name of its house. */
function iconName(element: Element, base: string): string {
  const alt = (element.getAttribute('alt') ?? '').trim() || (element.getAttribute('title') ?? '').trim();
  if (alt.length < 2 || alt.length > 60) return '';
  const width = Number(element.getAttribute('width') ?? 0), src = element.getAttribute('src') ?? '', name = `${element.getAttribute('class') ?? ''} ${src.slice(0, 300)}`;
  return (width > 0 && width <= 32) || /fav-?icon|logo|ip3\/|s2\/favicons/iu.test(name) ? (absolute(alt, base) === alt ? '' : alt) : '';
}

/** One walk through the document, without recursion. */
function walk(root: Element, url: string, base: string): Headline[] {
  const namesOf = namesReader(), own = hostOf(url);
  const pieces: Piece[] = [], stories: Story[] = [], byUrl = new Map<string, number>();
  interface Frame { readonly element: Element; readonly from: number; readonly inline: boolean; readonly marked: boolean; readonly link: Open | null; readonly heading: boolean; story: number }
  const NONE = -1, MANY = -2;
  const frames: Frame[] = [{ element: root, from: 0, inline: false, marked: false, link: null, heading: false, story: NONE }];
  let open: Open | null = null, headings = 0, fresh = true, separate = false;
  const top = (): Frame => frames.at(-1) as Frame;

  const write = (raw: string, marked: boolean, icon = false): void => {
    const last = pieces.at(-1);
    // One run of words is one piece, whatever fonts it is set in.
    if (last && !fresh && !separate && !icon && last.marked === marked && !last.icon) last.text += raw;
    else pieces.push({ text: raw, marked, icon, joined: !fresh && pieces.length > 0 });
    fresh = false;
    separate = false;
  };
  const close = (link: Open): number => {
    const [from, to] = titleOf(pieces, link, pieces.length);
    const title = squeeze(to - from === 1 ? (pieces[from] as Piece).text : pieces.slice(from, to).map((p) => p.text).join(' '));
    if (!isLong(title) || !hasLetter(title, LETTER.letter)) return NONE;
    // Asked of few: most links are too short to be headlines.
    const address = storyAddress(link.element, base, own);
    if (!address) return NONE;
    const rank = (link.headFrom >= 0 || headings > 0 ? 2 : 1) - (title.length > 200 ? 1 : 0);
    const known = byUrl.get(address);
    if (known !== undefined) {
      const story = stories[known] as Story;
      // A second link to a story is another place only where it says more.
      if (rank > story.rank || (rank === story.rank && title.length > story.title.length)) Object.assign(story, { title: title.slice(0, MAX_TITLE), rank, from: link.from, to: pieces.length, titleFrom: from, titleTo: to });
      return known;
    }
    if (stories.length >= MAX_STORIES) return NONE;
    byUrl.set(address, stories.length);
    stories.push({ title: title.slice(0, MAX_TITLE), url: address, rank, from: link.from, to: pieces.length, titleFrom: from, titleTo: to });
    return stories.length - 1;
  };
  const leave = (): void => {
    const frame = frames.pop() as Frame, outer = top();
    if (frame.link && frame.link === open) {
      frame.story = close(frame.link);
      open = null;
      separate = true;
    }
    if (frame.heading) {
      headings -= 1;
      if (open && open.headTo < 0) open.headTo = pieces.length;
    }
    if (!frame.inline) fresh = true;
    if (frame.marked !== outer.marked) separate = true;
    if (frame.story >= 0) {
      const story = stories[frame.story] as Story;
      if (frame.from <= story.titleFrom && pieces.length >= story.titleTo) [story.from, story.to] = [frame.from, pieces.length];
    }
    if (frame.story !== NONE) outer.story = outer.story === NONE || outer.story === frame.story ? frame.story : MANY;
  };

  let node: Node | null = root.firstChild;
  for (let nodes = 0; node && nodes < MAX_NODES; nodes += 1) {
    let descend: Node | null = null;
    if (node.nodeType === 3) {
      const raw = (node.nodeValue ?? '').slice(0, 2_000);
      if (raw.trim() !== '') write(raw, top().marked);
      else if (raw !== '' && !fresh && pieces.length > 0) (pieces.at(-1) as Piece).text += ' ';
    } else if (node.nodeType === 1) {
      const element = node as Element, tag = element.tagName.toUpperCase(), bare = !element.hasAttributes();
      if (tag === 'BR' || tag === 'HR') fresh = true;
      else if (tag === 'IMG') {
        const name = iconName(element, base);
        if (name) write(name, true, true);
      } else if (!SKIPPED.has(tag) && (bare || !isHidden(element))) {
        // A component shows what it is made of, and after it what was put into it.
        const content = (tag.includes('-') ? element.shadowRoot?.firstChild : null) ?? element.firstChild;
        const names = bare ? 0 : namesOf(element.getAttribute('class')) | namesOf(element.getAttribute('id'));
        if (content && ((names & SIDE.menu) === 0 || ALONE.has(tag) || tag === 'HTML')) {
          const inline = INLINE.has(tag), link = tag === 'A' && !open, outer: Frame = top();
          if (!inline) fresh = true;
          if (tag === 'A') separate = true;
          const marked = tag === 'CITE' || (outer.marked && outer.story === NONE) || (names & SIDE.label) !== 0;
          if (marked !== outer.marked) separate = true;
          const heading = HEADING.test(tag) || (open !== null && !bare && /title|headline/iu.test(element.getAttribute('class') ?? ''));
          if (link) open = { element, from: pieces.length, headFrom: -1, headTo: -1 };
          if (heading) {
            headings += 1;
            if (open && open.headFrom < 0) {
              open.headFrom = pieces.length;
              separate = true;
            }
          }
          frames.push({ element, from: pieces.length, inline, marked, link: link ? open : null, heading, story: NONE });
          descend = content;
        }
      }
    }
    let next: Node | null = descend ?? (node === root ? null : node.nextSibling);
    while (!next && node && node !== root) {
      const above: Node | null = node.parentNode, host: Element | null = above?.nodeType === 11 ? ((above as Partial<ShadowRoot>).host ?? null) : null;
      if (host?.firstChild) {
        next = host.firstChild;
        break;
      }
      node = host ?? above;
      if (node === root || !node) break;
      leave();
      next = node.nextSibling;
    }
    node = next;
  }
  while (frames.length > 1) leave();
  return stories.map((story, i) => {
    const before = i > 0 ? (stories[i - 1] as Story).to : 0, after = i + 1 < stories.length ? (stories[i + 1] as Story).from : pieces.length;
    return { title: story.title, url: story.url, ...findLabel(pieces, story, Math.min(before, story.from), Math.max(after, story.to)) };
  });
}

/** Which pieces of a link are its headline: its heading's, else the first run with a headline's length, else all. */
function titleOf(pieces: readonly Piece[], link: Open, end: number): [from: number, to: number] {
  if (link.headFrom >= 0) {
    const to = link.headTo < 0 ? end : link.headTo;
    if (to > link.headFrom) return [link.headFrom, to];
  }
  let from = link.from;
  for (let i = link.from; i < end; i = from) {
    from = i + 1;
    let text = (pieces[i] as Piece).icon ? '' : (pieces[i] as Piece).text;
    while (from < end && (pieces[from] as Piece).joined && !(pieces[from] as Piece).marked) text += ` ${(pieces[from++] as Piece).text}`;
    if (isLong(squeeze(text)) && !(pieces[i] as Piece).marked) return [i, from];
  }
  return [link.from, end];
}
