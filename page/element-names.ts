/** What an element's class and id say of it, as bits. */
export const SIDE = { post: 1, junk: 2, caption: 4, byline: 8, source: 16, credit: 32, said: 64, deep: 128, menu: 1_024, label: 2_048 } as const;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Classes under which platforms hand out their posts. */
const POSTS = words('twitter-tweet twitter-video instagram-media tiktok-embed fb-post fb-video telegram-post bluesky-embed text-post-media reddit-embed-bq reddit-card');
/**
 * Words of classes and ids that hold a side matter: the web's own words, English nearly everywhere; the few others stand here
 * since they are read before any text. Whole words between hyphens, low lines and spaces; then beginnings; then words in pairs.
 */
const JUNK = 'comment comments disqus related teaser teasers sidebar share sharing sharedaddy newsletter footer menu nav navbar navigation breadcrumb breadcrumbs popular mostread outbrain taboola ad ads banner subscribe subscription trending morestories morenews moreon readalso readnext alsoread seealso login signup popup tags taglist tagcloud keywords follow toolbar paywall latest ticker pagination pager authorbio aboutauthor bio';
/** Of those, what holds players and posts as often as it holds a site's own matter. */
const HOLDERS = 'player players widget widgets cookie cookies consent modal';
const JUNK_BEGINS = ['recommend', 'promo', 'advert'], HOLDER_BEGINS = 'social';
const JUNK_PAIRS = words('most-read more-stories more-news more-on read-also read-next also-read see-also tag-list skip-link reader-text visually-hidden sr-only jp-relatedposts author-bio about-author');
const SOURCES = 'source sources reference references bibliography origin original quelle quellen fonte fuente nguon bron kilde zrodlo istochnik attribution provider';
/** Of side matters, those that hold no story of a list; teasers, the latest and the most read do. */
const MENUS = 'comment comments disqus share sharing sharedaddy newsletter footer menu nav navbar navigation breadcrumb breadcrumbs outbrain taboola ad ads banner subscribe subscription login signup popup tags taglist tagcloud keywords follow toolbar paywall pagination pager cookie cookies consent modal';
/** Beside a headline they hold its publisher's name. */
const LABELS = 'publisher outlet newspaper sitename domain sitestr sitebit';
/** What each of these words says; words that open a pair or a post's class have marks of their own. */
const PAIR = 256, OPENS_POST = 512;
const SAYS = new Map<string, number>();
const say = (list: Iterable<string>, bits: number): void => {
  for (const word of list) SAYS.set(word, (SAYS.get(word) ?? 0) | bits);
};
say(JUNK.split(' '), SIDE.junk | SIDE.deep);
say(HOLDERS.split(' '), SIDE.junk);
say(MENUS.split(' '), SIDE.menu);
say(SOURCES.split(' '), SIDE.source | SIDE.label);
say(LABELS.split(' '), SIDE.label);
say([...JUNK_PAIRS].map((pair) => pair.slice(0, pair.indexOf('-'))), PAIR);
say([...POSTS].map((post) => post.slice(0, post.indexOf('-'))), OPENS_POST);
const CAPTIONS = /caption|legend|credit|copyright|bildunterschrift|bildquelle|bildrechte|leyenda|didascalia|byline-?photo|fotograf|photographer|media-?info|figure|pie-?foto/u;
const BYLINES = /author|by-?line|autor|auteur|redakt|writer|reporter|posted-?by|dateline|article-?info|meta|publish|timestamp|pubdate|article-?date|kicker|agency|nguon|laiyuan/u;
/** True for an element that a platform's script makes a post of. */
export const isPostClass = (className: string): boolean => className.includes('-') && className.split(/\s+/u).some((name) => POSTS.has(name));

function look(written: string): number {
  const names = written.toLowerCase();
  let bits = 0, before = '';
  for (const part of names.split(/[\s_-]/u)) {
    if (part === '') continue;
    const said = SAYS.get(part) ?? 0;
    bits |= said;
    if (said === 0 && part.length > 4) {
      if (part.startsWith(HOLDER_BEGINS)) bits |= SIDE.junk;
      else if (JUNK_BEGINS.some((begin) => part.startsWith(begin))) bits |= SIDE.junk | SIDE.deep;
    }
    if (before !== '' && JUNK_PAIRS.has(`${before}-${part}`)) bits |= SIDE.junk | SIDE.deep;
    before = (said & PAIR) !== 0 ? part : '';
  }
  if ((bits & OPENS_POST) !== 0 && isPostClass(written)) bits |= SIDE.post;
  if (CAPTIONS.test(names)) {
    bits |= SIDE.caption;
    if (names.includes('caption') || names.includes('credit')) bits |= SIDE.credit | SIDE.said;
    if (names.includes('copyright')) bits |= SIDE.credit;
    if (names.includes('legend')) bits |= SIDE.said;
  }
  if (BYLINES.test(names)) bits |= SIDE.byline;
  return bits;
}

/** Makes the reader of {@link SIDE} bits from an element's class or id; each is looked at once for a document. */
export function namesReader(): (written: string | null) => number {
  const known = new Map<string, number>();
  return (written) => {
    if (!written) return 0;
    let bits = known.get(written);
    if (bits === undefined) {
      bits = look(written);
      known.set(written, bits);
    }
    return bits;
  };
}
