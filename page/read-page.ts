import type { PageRules } from '../core/page-rules.ts';
import { countUnspaced, hasLetter, LETTER, lettersOnly } from '../core/text/letters.ts';
import { squeeze } from '../core/text/squeeze.ts';
import type { Block, Embed, Page, Place } from '../core/types.ts';
import type { RawBlock } from './collect-blocks.ts';
import { collectText } from './collect-text.ts';
import { findArticle, isParagraph } from './find-article.ts';
import { type LineTests, lineTests } from './line-tests.ts';
import { headlinesIn, readHeadlines, teasers } from './read-headlines.ts';
import { readLinkedData } from './read-linked-data.ts';
import { readList } from './read-list.ts';
import { absolute, readMeta } from './read-meta.ts';
import { readSite } from './read-site.ts';
import { readStatePosts } from './read-state-posts.ts';
import { titleTold } from './title-told.ts';

/** A day or an hour inside a line: what signs and dates an article. */
const STAMP = /\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)|\d{4}-\d{2}-\d{2}|\b\d{1,2}\s[^\s\d]{3,14}\s(?:19|20)\d{2}\b|\d{4}年\d{1,2}月/u;
/** True of a line that opens with a number and has little behind it. */
const isDated = (text: string): boolean => {
  const digit = text.search(/\d/u);
  return digit >= 0 && text.length - digit <= 41 && !hasLetter(text.slice(0, digit), LETTER.letter);
};

function isoDate(value: string | null | undefined): string | null {
  if (!value) return null;
  const date = new Date(value.trim());
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}

/** A document as plain data. Touches nothing, asks for nothing; walks at most 20,000 nodes. */
export function readPage(document: Document, url: string, { words, ...rules }: PageRules): Page {
  // A form field called "body" hides document.body: the element is found by its tag.
  const body = document.querySelector('body') ?? document.documentElement;
  const address = url.replace(/#.*$/u, '');
  const base = absolute(document.querySelector('base[href]')?.getAttribute('href'), address) ?? address;
  const tests = lineTests(words);
  const meta = readMeta(document, base);
  const declared = readLinkedData(document, base);
  const tag = (...names: string[]): string => meta.find((m) => names.includes(m.name))?.value ?? '';
  const documentTitle = squeeze(document.querySelector('title')?.textContent ?? '');

  const types = [...new Set([...declared.types, ...(tag('og:type') ? [tag('og:type').toLowerCase()] : [])])];
  const parts = documentTitle.split(/\s[-–|—_:]\s/u);
  const head = {
    url: address,
    siteName: tag('og:site_name') || declared.linkedData.find((l) => l.property === 'publisher')?.name || (parts.length > 1 ? (parts.at(-1) as string) : ''),
    htmlLang: document.documentElement?.getAttribute('lang') ?? '',
    published: isoDate(declared.published ?? document.querySelector('meta[property="article:published_time"],meta[itemprop="datePublished"],meta[name="date"]')?.getAttribute('content') ?? document.querySelector('time[datetime]')?.getAttribute('datetime')),
    meta: meta.filter((m) => m.name !== 'og:type'), linkedData: declared.linkedData, types,
    site: readSite(document, address, base, rules),
  };
  // What is clearly a list is read as one and not twice: its text says nothing that its headlines do not.
  const listed = body && readList(document, body, address, base, head.site, rules);
  if (listed) return {
    ...head, title: (tag('og:title') || documentTitle).slice(0, 500), blocks: [], embeds: [], headlines: listed,
    shape: { articleChars: 0, textChars: 0, headlineLinks: listed.length, linkChars: listed.reduce((n, h) => n + h.title.length, 0), paragraphs: 0, partial: false, told: 0, titled: false, led: 0 },
  };

  const { blocks: raw, embeds, partial } = collectText(document, body, base, tests.isCredit);
  const article = findArticle(raw, tag('og:title') || declared.headline || documentTitle, base, tests);
  const blocks: Block[] = [];
  const numbers = new Map<number, number>();
  const paragraphs = raw.map((b, i) => (i >= article.from && i < article.to && isParagraph(b) && !b.caption ? i : -1)).filter((i) => i >= 0);
  const first = paragraphs[0] ?? article.to, last = paragraphs.at(-1) ?? article.from;
  for (let i = article.from; i < article.to; i += 1) {
    const block = raw[i] as RawBlock;
    if (article.dropped.has(i)) continue;
    numbers.set(i, blocks.length);
    const place = placeOf(block, i, first, last, article.title, paragraphs[1] ?? -1, tests);
    blocks.push({ place, text: block.text.slice(0, 20_000), links: block.links.slice(0, 60), ...(block.quoted ? { quoted: true } : {}), ...(/^H[2-6]$/u.test(block.tag) ? { heading: true } : {}) });
  }
  // Pages that fill themselves by script often declare the text they will show: it is read where the page shows none of it.
  const whole = declared.body && letters(declared.body), shown = whole.length > 250 ? letters(raw.map((b) => b.text).join('')) : '';
  const unseen = whole.length > 250 && ![0.1, 0.4, 0.7].some((share) => shown.includes(whole.slice(Math.floor(whole.length * share), Math.floor(whole.length * share) + 40)));
  if (unseen) {
    const kept = blocks.filter((b) => b.place === 'title' || b.place === 'byline' || b.place === 'caption');
    const told = declared.body.split(/\n+/u).map(squeeze).filter(Boolean).slice(0, 200);
    blocks.splice(0, blocks.length, ...kept, ...told.map((t, i): Block => ({ place: i === 0 ? 'lead' : i === told.length - 1 && t.length < 120 ? 'endnote' : 'body', text: t.slice(0, 20_000), links: [] })));
  }
  const title = article.title >= 0 ? (raw[article.title] as RawBlock).text : tag('og:title') || declared.headline || documentTitle;
  const held = readStatePosts(document, base, raw).filter((e) => !embeds.some((shown) => shown.url === e.url));
  const inside: Embed[] = [...embeds, ...held].filter((e) => e.before >= article.from && e.before <= article.to + 1).map((e) => ({ url: e.url, text: e.text, before: numbers.get(e.before) ?? blocks.length }));
  const links = headlinesIn(raw, article.from, article.reach);
  const articleText = paragraphs.reduce((n, i) => n + (raw[i] as RawBlock).text.length, 0);
  const titled = isTitled(article.title >= 0 ? title : '', documentTitle, head.siteName);
  // The page of one story has other headlines beside it, which nobody asks for.
  const asked = body && links.length >= 5 && head.site?.shows !== 'story' && !(titled && articleText > 700 && links.length < 100) ? readHeadlines(body, address, base, rules) : [];
  return {
    ...head,
    title: title.slice(0, 500),
    blocks, embeds: inside,
    headlines: asked.length > 0 ? asked : links,
    shape: {
      articleChars: unseen ? declared.body.length : articleText,
      textChars: raw.filter(isParagraph).reduce((n, b) => n + b.text.length, 0),
      headlineLinks: links.length,
      linkChars: raw.reduce((n, b) => n + b.linkChars, 0),
      paragraphs: unseen ? Math.max(2, blocks.length - 2) : paragraphs.length,
      partial,
      told: titleTold(documentTitle, paragraphs.map((i) => (raw[i] as RawBlock).text).join('\n').slice(0, 6_000)),
      titled,
      led: teasers(raw, paragraphs, links),
    },
  };
}

const letters = (text: string): string => lettersOnly(text.toLowerCase());

/** A story's headline says something in at least four words; a site's name and a section's are shorter. */
const isHeadline = (text: string): boolean => text.split(/\s+/u).length >= 4 || text.length >= 28 || countUnspaced(text) >= 6;

/** True where the document's title holds the headline, whole or cut short by one of them, and that is not the site's name. */
function isTitled(headline: string, documentTitle: string, siteName: string): boolean {
  const told = letters(documentTitle), words = letters(headline), site = letters(siteName);
  return isHeadline(headline) && words.length > 0 && told.includes(words.slice(0, 40)) && !(site.length > 3 && words.startsWith(site) && !told.slice(site.length).includes(words.slice(0, 40)) && words.length < site.length * 2);
}

/** A sentence that is no byline: closed as sentences are, and with too many small words for names. A short first paragraph, or what stands below the headline. */
const isSentence = (text: string): boolean => text.length > 45 && /\p{L}["”»)]?[.!?:։․。؟…]["”»]?$/u.test(text) && (text.match(/(?<![\p{L}\p{M}.])[\p{Ll}\p{Lo}][\p{L}\p{M}]/gu)?.length ?? 0) > 3;

function placeOf(block: RawBlock, i: number, first: number, last: number, title: number, second: number, { isCredit }: LineTests): Place {
  if (i === title) return 'title';
  if (block.caption || (title >= 0 && i < title && isCredit(block.text))) return 'caption';
  if (i < first) return (block.text.length < 140 && !isSentence(block.text)) || block.byline || block.source || isDated(block.text) ? 'byline' : 'lead';
  if (i === first) return 'lead';
  if (i > last || (block.source && block.text.length < 300) || (i === last && block.text.length < 120)) return 'endnote';
  if (block.byline && block.text.length < 100 && !isParagraph(block)) return 'byline';
  // "Le Monde with AFP | 05.07.2011": who wrote it and when, between the lead and the text.
  if (i < second && block.text.length < 120 && !isParagraph(block) && /\d/u.test(block.text) && STAMP.test(block.text)) return 'byline';
  return 'body';
}
