import { hasLetter, isUnspaced, LETTER, letterOf } from '../core/text/letters.ts';
import type { PageLink } from '../core/types.ts';
import { namesReader, SIDE } from './element-names.ts';
import { readEmbed } from './read-embed.ts';
import { absolute } from './read-meta.ts';
import { hasPlayer, signsPlayer } from './signs-player.ts';
import { isBlock, isHidden, isSkipped } from './walked-elements.ts';

/** A block as the walk found it: its words, its links and where it hangs. */
export interface RawBlock {
  readonly text: string;
  readonly links: PageLink[];
  readonly linkChars: number;
  /** Nearest block element. */
  readonly element: Element;
  readonly tag: string;
  readonly caption: boolean;
  readonly byline: boolean;
  readonly quoted: boolean;
  /** Running text, as {@link isRunning} tells it. */
  readonly paragraph: boolean;
  /** Class or id says that it names a source. */
  readonly source: boolean;
}
export interface RawEmbed {
  readonly url: string;
  readonly text: string;
  readonly before: number;
}
export interface Collected {
  readonly blocks: RawBlock[];
  readonly embeds: RawEmbed[];
  readonly partial: boolean;
}

const SENTENCE = /[.!?…。！？।؟։]["'»”」』)）]*(?:\s|$)|[。！？]/u;
const HEADING = /^H[1-6]$/u;
/** A paragraph of running text: long enough, with a sentence's end, not made of links. */
const isRunning = (text: string, linkChars: number, tag: string): boolean =>
  text.length >= 25 && linkChars < text.length * 0.5 && (text.length >= 70 || isUnspaced(text)) && (text.length > 200 || SENTENCE.test(text)) && !HEADING.test(tag);

/** A byline that hangs beside the text is a line. */
const MAX_SIGNED = 80;
const MAX_NODES = 20_000;
const MAX_TEXT = 400_000;

/** White space that is no single space. */
const LOOSE = /[^\S ]| {2}/u;
/** A text with one space for each run of white space; most are so already. */
const squeeze = (raw: string): string => (LOOSE.test(raw) ? raw.replace(/\s+/gu, ' ') : raw);

/** What the page's text hangs in: its class says nothing of the text. */
const WHOLE = new Set(['BODY', 'ARTICLE', 'MAIN']);
const saysAuthor = (element: Element): boolean => {
  const rel = element.getAttribute('rel'), property = element.getAttribute('itemprop');
  return rel?.includes('author') === true || property?.includes('author') === true || property?.includes('creator') === true;
};

/** True where a text has a letter, a figure or a ©. */
function hasWords(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.codePointAt(i) as number;
    if (code === 0xa9 || (letterOf(code) & LETTER.begins) !== 0) return true;
  }
  return false;
}

/** Three paragraphs and more: more than a caption or a byline has. */
const isLong = (element: Element): boolean => element.getElementsByTagName('p')[2] !== undefined;

/**
 * Walks the document once, without recursion, and cuts it into blocks: menus, teasers, comments, share
 * buttons and hidden parts are left out. `strict` false also reads what class names call a side matter,
 * for pages whose names mislead. At most 20,000 nodes.
 */
export function collectBlocks(root: Element, base: string, strict: boolean, isCredit: (text: string) => boolean): Collected {
  const blocks: RawBlock[] = [], embeds: RawEmbed[] = [];
  let text = '', links: PageLink[] = [], linkChars = 0, nodes = 0, total = 0, breaks = 0;
  let owner: Element = root;
  const namesOf = namesReader(), players = hasPlayer(root);
  let linked = 0;
  interface Frame { readonly element: Element; readonly block: boolean; caption: boolean; byline: boolean; quoted: boolean; source: boolean; link: { url: string | null; start: number } | null }
  const frames: Frame[] = [{ element: root, block: false, caption: false, byline: false, quoted: false, source: false, link: null }];
  const top = (): Frame => frames.at(-1) as Frame;

  const flush = (): void => {
    breaks = 0;
    if (text === '') return;
    const trimmed = text.trimEnd();
    if (hasWords(trimmed)) {
      const frame = top();
      // A link around whole paragraphs ("card"): all of this block is link.
      const around = linked > 0 ? frames.findLast((f) => f.link)?.link : null;
      if (around?.url && around.start < trimmed.length) {
        links.push({ start: around.start, end: trimmed.length, url: around.url });
        linkChars += trimmed.length - around.start;
      }
      total += trimmed.length;
      blocks.push({ text: trimmed, links: links.filter((l) => l.start < trimmed.length).map((l) => ({ ...l, end: Math.min(l.end, trimmed.length) })), linkChars, element: owner, tag: owner.tagName, caption: frame.caption, byline: frame.byline, quoted: frame.quoted, paragraph: isRunning(trimmed, linkChars, owner.tagName), source: frame.source });
    }
    text = '';
    links = [];
    linkChars = 0;
    if (linked > 0) for (const frame of frames) if (frame.link) frame.link.start = 0;
  };
  const write = (raw: string): void => {
    const words = squeeze(raw);
    if (words !== ' ' && words !== '') breaks = 0;
    text += words[0] === ' ' && (text === '' || text.endsWith(' ')) ? words.slice(1) : words;
  };

  const embed = (url: string, element: Element): void => {
    if (embeds.length >= 60 || embeds.some((e) => e.url === url)) return;
    const code = element.tagName.toUpperCase() === 'SCRIPT' || element.tagName.toUpperCase() === 'NOSCRIPT';
    embeds.push({ url, text: code ? '' : squeeze(element.textContent ?? '').trim().slice(0, 300), before: blocks.length });
  };

  let node: Node | null = root.firstChild;
  while (node && nodes < MAX_NODES && total < MAX_TEXT) {
    nodes += 1;
    let descend = false;
    if (node.nodeType === 3) {
      // A paragraph of a megabyte is cut, not read.
      write((node.nodeValue ?? '').slice(0, 20_000));
      if (text.length > 20_000) flush();
    } else if (node.nodeType === 1) {
      const element = node as Element;
      const tag = element.tagName.toUpperCase();
      // Most paragraphs and inline elements say nothing of themselves.
      const bare = !element.hasAttributes();
      const names = bare ? 0 : namesOf(element.getAttribute('class')) | (namesOf(element.getAttribute('id')) & ~SIDE.post);
      const junk = strict && (names & SIDE.junk) !== 0 && (names & SIDE.source) === 0 && !WHOLE.has(tag) && tag !== 'HTML';
      const post = junk && (names & SIDE.post) === 0 && (names & SIDE.deep) !== 0 ? null : readEmbed(element, base, (names & SIDE.post) !== 0);
      if (post || (names & SIDE.post) !== 0) {
        if (tag !== 'SCRIPT' && tag !== 'NOSCRIPT') flush();
        if (post) embed(post, element);
      } else if (tag === 'BR') {
        breaks += 1;
        if (breaks >= 2) flush();
        else if (text && !text.endsWith(' ')) text += ' ';
        breaks = Math.min(breaks, 1) || 1;
      } else if ((tag === 'IMG' || tag === 'AMEDIA-IMAGE') && !frames.some((f) => f.link && f.element.querySelector('h2,h3,h4,h5,h6,p') !== null)) {
        for (const name of ['data-credit', 'credit', 'data-copyright', 'data-caption', 'caption', 'title', 'alt', 'byline']) {
          const value = (element.getAttribute(name) ?? '').trim();
          if (value.length > 2 && value.length < 300 && (name.includes('credit') || name.includes('copyright') || name === 'byline' || isCredit(value)) && hasLetter(value, LETTER.letter) && !/^https?:/u.test(value)) {
            blocks.push({ text: squeeze(value), links: [], linkChars: 0, element, tag: 'IMG', caption: true, byline: false, quoted: false, paragraph: false, source: false });
            break;
          }
        }
      } else if (!isSkipped(tag) && tag !== 'IFRAME' && !(tag === 'ASIDE' && strict) && (bare || !isHidden(element, tag, names)) && !junk) {
        const block = isBlock(tag, names);
        if (block) flush();
        const outer = top();
        const inside = tag.includes('-') ? element.shadowRoot : null;
        if (inside?.firstChild || element.firstChild) {
          frames.push({
            element, block,
            caption: outer.caption || tag === 'FIGCAPTION' || tag === 'FIGURE' || ((names & SIDE.caption) !== 0 && !WHOLE.has(tag) && !isLong(element)) || (players && (tag === 'P' || tag === 'DIV') && signsPlayer(element)),
            byline: outer.byline || tag === 'ADDRESS' || (!bare && (saysAuthor(element) || ((names & SIDE.byline) !== 0 && !WHOLE.has(tag) && !isLong(element)))),
            quoted: outer.quoted || tag === 'BLOCKQUOTE',
            source: outer.source || (names & SIDE.source) !== 0,
            link: tag === 'A' ? { url: absolute(element.getAttribute('href'), base), start: text.length } : null,
          });
          if (block) owner = element;
          if (tag === 'A') linked += 1;
          // A component shows what it is made of, and after it (roughly: where its slots are) what was put into it.
          if (inside?.firstChild) {
            node = inside.firstChild;
            continue;
          }
          descend = true;
        }
      } else if (tag === 'ASIDE' && !junk && (bare || !isHidden(element, tag, names))) {
        // Some papers hang who wrote it and when beside the text.
        const signed = element.querySelector('[class*="author"],[class*="byline"],[itemprop="author"]'), line = signed ? squeeze(signed.textContent ?? '').trim() : '';
        if (signed && line.length > 2 && line.length <= MAX_SIGNED) {
          flush();
          blocks.push({ text: line, links: [], linkChars: 0, element: signed, tag: 'DIV', caption: false, byline: true, quoted: false, paragraph: false, source: false });
        }
      } else if (junk && !isSkipped(tag) && (names & SIDE.deep) === 0) {
        for (const held of [...element.querySelectorAll('iframe,blockquote,script,noscript,[data-src],[data-href],[data-url]')].slice(0, 40)) {
          const url = readEmbed(held, base);
          if (url) embed(url, held);
        }
      }
    }
    if (descend) {
      node = (node as Element).firstChild;
      continue;
    }
    let next: Node | null = node.nextSibling;
    while (!next && node !== root) {
      const above: Node | null = node.parentNode, host: Element | null = above?.nodeType === 11 ? ((above as Partial<ShadowRoot>).host ?? null) : null;
      if (host?.firstChild) {
        next = host.firstChild;
        break;
      }
      const parent: Element | null = host ?? (above as Element | null);
      if (!parent || parent === root) break;
      const frame = top();
      if (frame.link?.url) {
        const end = text.trimEnd().length;
        if (end > frame.link.start) {
          links.push({ start: frame.link.start, end, url: frame.link.url });
          linkChars += end - frame.link.start;
        }
      } else if (frame.link) linkChars += Math.max(0, text.trimEnd().length - frame.link.start);
      if (frame.block) {
        flush();
        owner = parent;
      }
      if (frame.link) linked -= 1;
      frames.pop();
      node = parent;
      next = node.nextSibling;
    }
    node = next;
  }
  flush();
  return { blocks, embeds, partial: nodes >= MAX_NODES || total >= MAX_TEXT };
}
