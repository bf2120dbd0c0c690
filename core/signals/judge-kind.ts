import { targetOf } from '../sources/address.ts';
import type { Credit, Kind, Page, Signal } from '../types.ts';

/** What pages declare themselves to be that is no news: set aside where a news type stands beside it. */
const NO_NEWS = new Set(['product', 'profile', 'faqpage', 'softwareapplication', 'music.song', 'book']);
/** The same, even beside Open Graph's "article", which says little more than "a page". */
const NEVER_NEWS = new Set(['recipe', 'howto', 'jobposting', 'qapage', 'discussionforumposting']);
const NEWS = /article|newsarticle|reportagenewsarticle|blogposting|liveblogposting/u;
const LIST = /^(?:website|webpage|collectionpage|itemlist|searchresultspage)$/u;
/** Paths under which lists stand: what belongs to a tag, a section, an author, a search. */
const LIST_PATH = /^\/(?:[a-z]{2}\/)?(?:tags?|topics?|categor(?:y|ies|ia|ias|ie)|sections?|search|suche|buscar|authors?|label)\/[^/]+\/?$/iu;

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
  // Names that servers give to a first page, and the two words most sites write instead.
  const front = (/^\/(?:portal|home|index\.\w+|default\.\w+|inicio|start)?\/?$/iu.test(path) || /^\/[a-z]{2}\/?$/u.test(path)) && !/\d/u.test(URL.canParse(page.url) ? new URL(page.url).search : '');
  const sure = page.types.find((t) => NEVER_NEWS.has(t));
  const news = page.types.find((t) => NEWS.test(t) && !(sure && t === 'article'));
  const declared = sure ?? page.types.find((t) => NO_NEWS.has(t));
  const long = shape.articleChars >= 700 && shape.paragraphs >= 2;
  const told = news !== undefined && targetOf(page.url) === 'article';
  // A page of one story that hangs under a front page's address has its text; a list has its links.
  // An excerpt that says where it comes from is short, and other stories' links are many beside it.
  const text = shape.articleChars >= (news ? 120 : 300) && shape.linkChars < shape.articleChars * (!news ? (origins.length > 0 && !front ? 12 : 6) : front ? 12 : 20);
  const story = shape.titled && shape.articleChars >= 90 && shape.articleChars >= shape.linkChars * 0.05 && shape.paragraphs < 100;
  const many = shape.headlineLinks >= 10 || shape.linkChars > 300;
  const list = !story && (
    (shape.headlineLinks >= 100 && !(text && (origins.length > 0 || (news && !front)))) ||
    (shape.headlineLinks >= 15 && !text) ||
    (!news && shape.headlineLinks >= 30 && shape.linkChars > shape.articleChars) && origins.length === 0 && (front || shape.linkChars > shape.articleChars * 3) ||
    // A front page is titled with its site; its teasers are many, or fewer than its links.
    (front && many && (shape.paragraphs >= 25 || shape.linkChars > shape.articleChars * (origins.length > 0 ? 2.5 : 1))) ||
    // A front page without a story of its own, only names beside headlines.
    (front && shape.articleChars === 0 && origins.length > 0) ||
    // A front page that calls itself a website and no article is one, with whatever text it opens.
    (front && !news && (page.published === null || shape.headlineLinks >= 15) && page.types.some((t) => LIST.test(t)) && shape.articleChars + shape.linkChars > 400) ||
    (LIST_PATH.test(path) && page.published === null && shape.headlineLinks >= 5));
  signals.push(
    { kind: 'declared-type', found: Boolean(declared ?? news), points: declared ? 'other' : news ? 'article' : null, text: declared ?? news ?? '' },
    { kind: 'running-text', found: long, points: 'article', text: long ? `${page.shape.articleChars}` : '' },
    { kind: 'list-of-stories', found: list, points: 'index', text: list ? `${shape.headlineLinks}` : '' },
  );
  if (list) return { kind: 'index', signals };
  if (told && shape.articleChars < 80) return { kind: origins.length > 0 ? 'republished' : 'article', signals };
  if (shape.articleChars + page.blocks.length === 0) return { kind: 'other', signals };
  if (declared && !news) return { kind: 'other', signals };
  if (origins.length > 0) return { kind: 'republished', signals };
  if (long || (news && shape.articleChars >= 80) || (shape.articleChars >= 400 && shape.paragraphs >= 1)) return { kind: 'article', signals };
  return { kind: shape.headlineLinks >= 15 ? 'index' : 'other', signals };
}
