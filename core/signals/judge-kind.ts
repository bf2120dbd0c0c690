import type { Credit, Kind, Page, Signal } from '../types.ts';

/** Kinds of page that are no news, as pages declare them. */
const NO_NEWS = new Set(['product', 'recipe', 'profile', 'faqpage', 'howto', 'softwareapplication', 'jobposting', 'qapage', 'discussionforumposting', 'music.song', 'book']);
const NEWS = /article|newsarticle|reportagenewsarticle|blogposting|liveblogposting/u;

const ORIGIN_SIGNALS: readonly (readonly [kind: string, test: (where: string, text: string) => boolean])[] = [
  ['canonical-elsewhere', (w, t) => w === 'metadata' && /^meta (?:canonical|og:url)=/u.test(t)],
  ['syndication-tag', (w, t) => w === 'metadata' && /^meta (?:original-source|syndication-source|beacon)=|^ld isBasedOn/u.test(t)],
  ['declared-author', (w, t) => w === 'metadata' && /^ld|author|source=/u.test(t)],
  ['agency-dateline', (w) => w === 'dateline'],
  ['agency-byline', (w) => w === 'byline'],
  ['source-line', (w) => w === 'endnote' || w === 'body' || w === 'lead'],
];

/** A text in Han says in one character what others say in more than two. */
const DENSE = 2.2;

/** Judges the kind of page, with everything that was looked for, found or not; `dense`: its script writes words with few characters. */
export function judgeKind(page: Page, credits: readonly Credit[], dense: boolean): { kind: Kind; signals: Signal[] } {
  const origins = credits.filter((c) => c.role === 'origin' && c.confidence >= 0.6 && c.source.kind !== 'institution');
  const signals: Signal[] = ORIGIN_SIGNALS.map(([kind, test]) => {
    const evidence = origins.flatMap((c) => c.evidence).find((e) => test(e.where, e.text));
    return { kind, found: evidence !== undefined, points: 'republished', text: evidence?.text ?? '' };
  });
  const weight = dense ? DENSE : 1;
  const shape = { ...page.shape, articleChars: page.shape.articleChars * weight, linkChars: page.shape.linkChars * weight };
  const path = URL.canParse(page.url) ? new URL(page.url).pathname : '/';
  const front = (/^\/(?:portal|home|index\.\w+|default\.\w+|inicio|start)?\/?$/iu.test(path) || /^\/[a-z]{2}\/?$/u.test(path)) && !/\d/u.test(URL.canParse(page.url) ? new URL(page.url).search : '');
  const declared = page.types.find((t) => NO_NEWS.has(t));
  const news = page.types.find((t) => NEWS.test(t));
  const long = shape.articleChars >= 700 && shape.paragraphs >= 2;
  // A page of one story that hangs under a front page's address has its text; a list has its links.
  const text = shape.articleChars >= (news ? 120 : 300) && shape.linkChars < shape.articleChars * (!news ? 6 : front ? 12 : 20);
  const list =
    (shape.headlineLinks >= 100 && !(text && (origins.length > 0 || (news && !front)))) ||
    (shape.headlineLinks >= 15 && !text) ||
    (!news && shape.headlineLinks >= 30 && shape.linkChars > shape.articleChars) && origins.length === 0 && (front || shape.linkChars > shape.articleChars * 3) ||
    // Dozens of posts under a front page's address are a list, however long their texts.
    (front && !news && shape.paragraphs >= 40 && shape.headlineLinks >= 10) ||
    // Some front pages are declared articles; dozens of headlines outweigh the word.
    (front && news === 'article' && shape.headlineLinks >= 25 && shape.linkChars > shape.articleChars) ||
    // A front page without a story of its own, only names beside headlines.
    (front && shape.articleChars === 0 && origins.length > 0) ||
    // A front page that calls itself a website and no article is one, with whatever text it opens.
    (front && !news && (page.published === null || shape.headlineLinks >= 15) && page.types.some((t) => /^(?:website|webpage|collectionpage|itemlist)$/u.test(t)) && shape.articleChars + shape.linkChars > 400) ||
    (front && !news && shape.headlineLinks < 15 && !text && shape.linkChars > 300 && shape.linkChars > shape.articleChars * 3);
  signals.push(
    { kind: 'declared-type', found: Boolean(declared ?? news), points: declared ? 'other' : news ? 'article' : null, text: declared ?? news ?? '' },
    { kind: 'running-text', found: long, points: 'article', text: long ? `${page.shape.articleChars}` : '' },
    { kind: 'list-of-stories', found: list, points: 'index', text: list ? `${shape.headlineLinks}` : '' },
  );
  if (list) return { kind: 'index', signals };
  if (shape.articleChars + page.blocks.length === 0) return { kind: news ? 'article' : 'other', signals };
  if (declared && !news) return { kind: 'other', signals };
  if (origins.length > 0) return { kind: 'republished', signals };
  if (long || (news && shape.articleChars >= 80) || (shape.articleChars >= 400 && shape.paragraphs >= 1)) return { kind: 'article', signals };
  return { kind: shape.headlineLinks >= 15 ? 'index' : 'other', signals };
}
