import type { RawBlock, RawEmbed } from './collect-blocks.ts';
import { lettersOnly } from '../core/text/letters.ts';
import { postAddress } from './post-address.ts';

/** What the pages' own programs keep posts in until the reader consents: a quotation inside a string of a script. */
const QUOTATION = /<blockquote\b[^>]{0,400}class=["'](?:[^"']*\s)?(?:twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|text-post-media|reddit-embed-bq)[\s"'][\s\S]{0,6000}?<\/blockquote>/gu;
const ADDRESS = /https?:\/\/[^\s"'<>\\]+/gu;
const MAX_SCRIPT = 4_000_000;
const MAX_POSTS = 10;
/** How far from a post its story's own text is looked for, and how many letters of it must be alike. */
const NEAR = 6_000, ALIKE = 50;

const letters = (text: string): string => lettersOnly(text.toLowerCase());
const plain = (script: string): string =>
  script.replace(/\\u([0-9a-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))).replace(/\\([/"'])/gu, '$1').replace(/\\[nrt]/gu, ' ');

/**
 * Posts that a page's own program holds and has not shown. A program's store keeps other stories as well: a post counts
 * where the text beside it in the store is a paragraph of the page.
 */
export function readStatePosts(document: Document, base: string, blocks: readonly RawBlock[]): RawEmbed[] {
  const found: RawEmbed[] = [];
  let shown: string[] | null = null;
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    if (text.length > MAX_SCRIPT || !text.includes('blockquote') || !/twitter-tweet|instagram-media|tiktok-embed|bluesky-embed|text-post-media|reddit-embed-bq/u.test(text)) continue;
    shown ??= blocks.map((b) => letters(b.text));
    const store = plain(text);
    for (const quotation of store.matchAll(QUOTATION)) {
      if (found.length >= MAX_POSTS) return found;
      const posts = [...quotation[0].matchAll(ADDRESS)].map(([address]) => postAddress(address.replace(/&amp;/gu, '&'), base)).filter((p) => p !== null);
      const url = posts.at(-1), at = quotation.index;
      if (!url || found.some((f) => f.url === url)) continue;
      const before = beside(store.slice(Math.max(0, at - NEAR), at), shown), behind = beside(store.slice(at + quotation[0].length, at + quotation[0].length + NEAR), shown);
      if (before < 0 && behind < 0) continue;
      const words = quotation[0].replace(/<[^>]+>/gu, ' ').replace(/\s+/gu, ' ').trim();
      found.push({ url, text: words.slice(0, 300), before: behind >= 0 ? behind : before + 1 });
    }
  }
  return found;
}

/** The block whose words stand in this piece of a store, or -1. */
function beside(piece: string, shown: readonly string[]): number {
  for (const run of piece.split(/[<>"{}]+/u)) {
    const words = letters(run).slice(0, ALIKE);
    if (words.length < ALIKE) continue;
    const at = shown.findIndex((block) => block.includes(words));
    if (at >= 0) return at;
  }
  return -1;
}
