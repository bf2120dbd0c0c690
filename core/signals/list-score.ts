import { targetOf } from '../sources/address.ts';
import { isFrontAddress } from '../sources/front-address.ts';
import type { Page } from '../types.ts';

/**
 * What tells a list of stories from a story, in log-odds: above nought it is a list. Fitted once (logistic regression, weights
 * rounded) on 638 real pages, 81 of them lists by rough labels, the 28 whose label was plainly wrong left out; left out in tenths, 97
 * in 100 were told right. `collection`, `path` and headlines above paragraphs came later, by hand. What a title says counts most: a
 * story is about its title, a front page is titled with its site.
 */
const WEIGHT = {
  before: 1.2,
  /** The document's title holds the headline that stands over the text. */
  titled: -3.5,
  /** The whole of the document's title is said again by the running text (a part of it counts as much). */
  told: -2.8,
  /** The address looks like a single story's. */
  address: -1.3,
  newsType: -1.3,
  articleType: -0.5,
  /** The page calls itself a website or a collection, and no article. */
  listType: 1.9,
  /** It calls itself a collection: more than a website. */
  collection: 1,
  /** For each time that there are e times as many letters in links as in running text. */
  links: 0.9,
  /** A front page's address and twenty-five paragraphs, or under no story's address six paragraphs in ten below a headline of their own: teasers. */
  teasers: 2.4,
  /** A path under which lists stand, and five headlines. */
  path: 1.5,
} as const;
/** Letters that are added on both sides, so that an empty page has no ratio. */
const SOME = 150, MOST = 3;
/** A character of Han, kana and Hangul says what others say in more than two. */
export const DENSE = 2.2;

const NEWS = ['newsarticle', 'reportagenewsarticle', 'blogposting', 'liveblogposting', 'analysisnewsarticle', 'opinionnewsarticle', 'reviewnewsarticle'];
const COLLECTIONS = new Set(['collectionpage', 'itemlist', 'searchresultspage']), LISTS = new Set(['website', 'webpage', ...COLLECTIONS]);
/** Paths of what belongs to a tag, a section, an author, a search. */
const LIST_PATH = /^\/(?:[a-z]{2}\/)?(?:tags?|topics?|categor(?:y|ies|ia|ias|ie)|sections?|search|suche|buscar|authors?|label)\/[^/]+\/?$/u;

export const isNewsType = (type: string): boolean => NEWS.some((news) => type.includes(news));

/** True where a page calls itself an archive: its Open Graph "article", which programs put on all their pages, says nothing beside it. */
export const isCollection = (types: readonly string[]): boolean => !types.some(isNewsType) && (types.includes('collectionpage') || types.includes('searchresultspage'));

/** Above nought where a page is mainly a list of stories; `dense`: see {@link DENSE}. */
export function listScore(page: Page, dense: boolean): number {
  const weight = dense ? DENSE : 1, { shape, types } = page;
  const text = shape.articleChars * weight, links = shape.linkChars * weight;
  const news = types.some(isNewsType), article = !news && !isCollection(types) && types.includes('article');
  const path = URL.canParse(page.url) ? new URL(page.url).pathname.toLowerCase() : '/';
  let score: number = WEIGHT.before + WEIGHT.told * shape.told + WEIGHT.links * Math.min(MOST, Math.log((links + SOME) / (text + SOME)));
  if (shape.titled) score += WEIGHT.titled;
  if (targetOf(page.url) === 'article') score += WEIGHT.address;
  if (news) score += WEIGHT.newsType;
  if (article) score += WEIGHT.articleType;
  if (!news && !article && types.some((t) => LISTS.has(t))) score += WEIGHT.listType;
  if (!news && !article && types.some((t) => COLLECTIONS.has(t))) score += WEIGHT.collection;
  if ((shape.paragraphs >= 25 && isFrontAddress(page.url)) || (shape.led >= 0.6 && shape.paragraphs >= 5 && shape.headlineLinks >= 5 && targetOf(page.url) !== 'article')) score += WEIGHT.teasers;
  if (page.published === null && shape.headlineLinks >= 5 && LIST_PATH.test(path)) score += WEIGHT.path;
  return score;
}
