import type { PageLink } from '../core/types.ts';
import { POST_CLASS, readEmbed } from './read-embed.ts';
import { absolute } from './read-meta.ts';

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

const MAX_NODES = 20_000;
const MAX_TEXT = 400_000;
const SKIP = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS NAV FOOTER BUTTON SELECT OPTION INPUT TEXTAREA LABEL OBJECT EMBED AUDIO VIDEO MAP DIALOG MENU HEAD LINK META'.split(' '));
const BLOCK = new Set('P DIV LI UL OL DL DT DD TD TR TH TABLE TBODY SECTION ARTICLE MAIN ASIDE HEADER H1 H2 H3 H4 H5 H6 BLOCKQUOTE FIGURE FIGCAPTION PRE ADDRESS CENTER BODY FORM DETAILS SUMMARY HR FIELDSET'.split(' '));
const JUNK = /(?:^|[\s_-])(?:comments?|disqus|related|recommend\w*|teasers?|sidebar|share|sharing|sharedaddy|social\w*|promo\w*|newsletter|cookies?|consent|footer|menu|nav|navbar|navigation|breadcrumbs?|popular|most-?read|outbrain|taboola|advert\w*|ads?|banner|subscribe|subscription|trending|widget|widgets|more-?(?:stories|news|on)|read-?(?:also|next)|also-?read|see-?also|login|signup|modal|popup|tags|tag-?list|tagcloud|keywords|follow|toolbar|skip-?link|screen-reader-text|visually-hidden|sr-only|paywall|player|jp-relatedposts|latest|ticker|pagination|pager|author-?bio|about-?author|bio)(?=$|[\s_-])/iu;
const CAPTION = /caption|legend|photo-?credit|image-?credit|img-?credit|picture-?credit|bildunterschrift|bildquelle|bildrechte|credit|copyright|leyenda|didascalia|byline-?photo|fotograf|media-?info|figure|pie-?foto|photographer/iu;
const BYLINE = /author|byline|by-line|autor|auteur|redakt|writer|reporter|posted-?by|dateline|article-?info|meta|publish|timestamp|pubdate|article-?date|kicker|agency|nguon|laiyuan/iu;
const SOURCE = /(?:^|[\s_-])(?:source|sources|references?|bibliography|origin|original|quellen?|fonte|fuente|nguon|bron|kilde|zrodlo|istochnik|syndicated-attribution|attribution|provider)(?=$|[\s_-])/iu;
/** Of those, what holds players and posts as often as it holds a site's own matter. */
const HOLDER = /(?<=^|[\s_-])(?:social\w*|players?|widgets?|cookies?|consent|modal)(?=$|[\s_-])/giu;
/** Words of picture credits, in attributes and above headlines. */
export const PICTURE_CREDIT = /©|\b(?:photo|foto|image|bild|picture|credit|getty|reuters|afp|\bap\b|epa|dpa|shutterstock|quelle|source|via)\b|图|圖|写真|摄|攝/iu;

const classOf = (element: Element): string => `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;

function hidden(element: Element): boolean {
  // Captions are often kept from screen readers, which read the picture's own words, and shown to all others.
  if (element.hasAttribute('hidden') || (element.getAttribute('aria-hidden') === 'true' && element.tagName.toUpperCase() !== 'FIGCAPTION' && !/caption|credit|legend/iu.test(classOf(element)))) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style);
}

const PLAYER = 'video, audio, object, embed, iframe, script[src*="player"]';

/** A short line without links that shares its parent with a player and nothing else says whose film it is, whatever its class. */
function signsPlayer(element: Element): boolean {
  const box = element.parentElement;
  if (!box || box.children.length !== 2 || (element.textContent ?? '').length > 60 || element.querySelector('a, img') !== null) return false;
  const other = box.children[0] === element ? box.children[1] : box.children[0];
  return other !== undefined && (other.textContent ?? '').trim() === '' && (other.matches(PLAYER) || other.querySelector(PLAYER) !== null);
}

/**
 * Walks the document once, without recursion, and cuts it into blocks: menus, teasers, comments, share
 * buttons and hidden parts are left out. `strict` false also reads what class names call a side matter,
 * for pages whose names mislead. At most 20,000 nodes.
 */
export function collectBlocks(root: Element, base: string, strict: boolean): Collected {
  const blocks: RawBlock[] = [], embeds: RawEmbed[] = [];
  let text = '', links: PageLink[] = [], linkChars = 0, nodes = 0, total = 0, breaks = 0;
  let owner: Element = root;
  interface Frame { readonly element: Element; caption: boolean; byline: boolean; quoted: boolean; source: boolean; link: { url: string | null; start: number } | null }
  const frames: Frame[] = [{ element: root, caption: false, byline: false, quoted: false, source: false, link: null }];
  const top = (): Frame => frames.at(-1) as Frame;

  const flush = (): void => {
    breaks = 0;
    const trimmed = text.trimEnd();
    if (/[\p{L}\p{N}©]/u.test(trimmed)) {
      const frame = top();
      // A link around whole paragraphs ("card"): all of this block is link.
      const around = frames.findLast((f) => f.link)?.link;
      if (around?.url && around.start < trimmed.length) {
        links.push({ start: around.start, end: trimmed.length, url: around.url });
        linkChars += trimmed.length - around.start;
      }
      total += trimmed.length;
      blocks.push({ text: trimmed, links: links.filter((l) => l.start < trimmed.length).map((l) => ({ ...l, end: Math.min(l.end, trimmed.length) })), linkChars, element: owner, tag: owner.tagName, caption: frame.caption, byline: frame.byline, quoted: frame.quoted, source: frame.source });
    }
    text = '';
    links = [];
    linkChars = 0;
    for (const frame of frames) if (frame.link) frame.link.start = 0;
  };
  const write = (raw: string): void => {
    const words = raw.replace(/[\s\u00a0]+/gu, ' ');
    if (words.trim()) breaks = 0;
    text += text === '' || text.endsWith(' ') ? words.trimStart() : words;
  };

  const embed = (url: string, element: Element): void => {
    if (embeds.length >= 60 || embeds.some((e) => e.url === url)) return;
    const code = element.tagName.toUpperCase() === 'SCRIPT' || element.tagName.toUpperCase() === 'NOSCRIPT';
    embeds.push({ url, text: code ? '' : (element.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, 300), before: blocks.length });
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
      const names = classOf(element);
      const junk = strict && names.length > 2 && JUNK.test(names) && !['BODY', 'HTML', 'ARTICLE', 'MAIN'].includes(tag) && !SOURCE.test(names);
      const post = junk && !POST_CLASS.test(names) && JUNK.test(names.replace(HOLDER, '')) ? null : readEmbed(element, base);
      if (post || POST_CLASS.test(names)) {
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
          if (value.length > 2 && value.length < 300 && (name.includes('credit') || name.includes('copyright') || name === 'byline' || PICTURE_CREDIT.test(value)) && /[\p{L}]/u.test(value) && !/^https?:/u.test(value)) {
            blocks.push({ text: value.replace(/\s+/gu, ' '), links: [], linkChars: 0, element, tag: 'IMG', caption: true, byline: false, quoted: false, source: false });
            break;
          }
        }
      } else if (!SKIP.has(tag) && tag !== 'IFRAME' && !(tag === 'ASIDE' && strict) && !hidden(element) && !junk) {
        const block = BLOCK.has(tag) || (tag === 'SPAN' && CAPTION.test(names) && /caption|credit|copyright/iu.test(names));
        if (block) flush();
        const outer = top();
        if (element.firstChild) {
          frames.push({
            element,
            caption: outer.caption || tag === 'FIGCAPTION' || tag === 'FIGURE' || (names.length > 2 && CAPTION.test(names) && tag !== 'BODY' && tag !== 'ARTICLE' && tag !== 'MAIN' && element.querySelectorAll('p').length < 3) || ((tag === 'P' || tag === 'DIV') && signsPlayer(element)),
            byline: outer.byline || /author/u.test(element.getAttribute('rel') ?? '') || /author|creator/u.test(element.getAttribute('itemprop') ?? '') || tag === 'ADDRESS' || (names.length > 2 && BYLINE.test(names) && tag !== 'BODY' && tag !== 'ARTICLE' && tag !== 'MAIN' && element.querySelectorAll('p').length < 3),
            quoted: outer.quoted || tag === 'BLOCKQUOTE',
            source: outer.source || SOURCE.test(names),
            link: tag === 'A' ? { url: absolute(element.getAttribute('href'), base), start: text.length } : null,
          });
          if (block) owner = element;
          descend = true;
        }
      } else if (junk && !SKIP.has(tag) && !JUNK.test(names.replace(HOLDER, ''))) {
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
    while (node && !node.nextSibling && node !== root) {
      const parent: Element | null = (node as Node).parentNode as Element | null;
      if (!parent || parent === root) {
        node = null;
        break;
      }
      const frame = top();
      if (frame.link?.url) {
        const end = text.trimEnd().length;
        if (end > frame.link.start) {
          links.push({ start: frame.link.start, end, url: frame.link.url });
          linkChars += end - frame.link.start;
        }
      } else if (frame.link) linkChars += Math.max(0, text.trimEnd().length - frame.link.start);
      if (BLOCK.has(frame.element.tagName.toUpperCase()) || frame.element.tagName.toUpperCase() === 'SPAN' && CAPTION.test(classOf(frame.element)) && /caption|credit|copyright/iu.test(classOf(frame.element))) {
        flush();
        owner = parent;
      }
      frames.pop();
      node = parent;
    }
    node = node?.nextSibling ?? null;
  }
  flush();
  return { blocks, embeds, partial: nodes >= MAX_NODES || total >= MAX_TEXT };
}
