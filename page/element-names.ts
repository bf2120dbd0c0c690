/** What an element's class and id say of it, as bits. */
export const SIDE = { post: 1, junk: 2, caption: 4, byline: 8, source: 16, credit: 32, said: 64, deep: 128 } as const;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Classes under which platforms hand out their posts. */
const POSTS = words('twitter-tweet twitter-video instagram-media tiktok-embed fb-post fb-video telegram-post bluesky-embed text-post-media reddit-embed-bq reddit-card');
/**
 * Words of classes and ids that hold a side matter: the web's own words, English nearly everywhere; the few others stand here
 * since they are read before any text. Whole words between hyphens, low lines and spaces; then beginnings; then words in pairs.
 */
const JUNK = words('comment comments disqus related teaser teasers sidebar share sharing sharedaddy newsletter cookie cookies consent footer menu nav navbar navigation breadcrumb breadcrumbs popular mostread outbrain taboola ad ads banner subscribe subscription trending widget widgets morestories morenews moreon readalso readnext alsoread seealso login signup modal popup tags taglist tagcloud keywords follow toolbar paywall player latest ticker pagination pager authorbio aboutauthor bio');
const JUNK_BEGINS = ['recommend', 'social', 'promo', 'advert'];
const JUNK_PAIRS = words('most-read more-stories more-news more-on read-also read-next also-read see-also tag-list skip-link reader-text visually-hidden sr-only jp-relatedposts author-bio about-author');
/** Of those, what holds players and posts as often as it holds a site's own matter. */
const HOLDERS = words('player players widget widgets cookie cookies consent modal');
const CAPTIONS = 'caption legend credit copyright bildunterschrift bildquelle bildrechte leyenda didascalia byline-photo bylinephoto fotograf photographer media-info mediainfo figure pie-foto piefoto'.split(' ');
const BYLINES = 'author byline by-line autor auteur redakt writer reporter posted-by postedby dateline article-info articleinfo meta publish timestamp pubdate article-date articledate kicker agency nguon laiyuan'.split(' ');
const SOURCES = words('source sources reference references bibliography origin original quelle quellen fonte fuente nguon bron kilde zrodlo istochnik attribution provider');

/** True for an element that a platform's script makes a post of. */
export const isPostClass = (className: string): boolean => className.includes('-') && className.split(/\s+/u).some((name) => POSTS.has(name));

function look(written: string): number {
  const names = written.toLowerCase(), parts = names.split(/[\s_-]+/u);
  let bits = isPostClass(written) ? SIDE.post : 0, before = '';
  for (const part of parts) {
    if (part === '') continue;
    const social = part.startsWith('social');
    if (JUNK.has(part) || social || JUNK_BEGINS.some((begin) => part.startsWith(begin))) bits |= SIDE.junk | (social || HOLDERS.has(part) ? 0 : SIDE.deep);
    else if (before !== '' && JUNK_PAIRS.has(`${before}-${part}`)) bits |= SIDE.junk | SIDE.deep;
    if (SOURCES.has(part)) bits |= SIDE.source;
    before = part;
  }
  if (CAPTIONS.some((word) => names.includes(word))) {
    bits |= SIDE.caption;
    if (names.includes('caption') || names.includes('credit')) bits |= SIDE.credit | SIDE.said;
    if (names.includes('copyright')) bits |= SIDE.credit;
    if (names.includes('legend')) bits |= SIDE.said;
  }
  if (BYLINES.some((word) => names.includes(word))) bits |= SIDE.byline;
  return bits;
}

/** Makes the reader of {@link SIDE} bits from an element's class and id, parted by a space; each pair is looked at once for a document. */
export function namesReader(): (written: string) => number {
  const known = new Map<string, number>();
  return (written) => {
    let bits = known.get(written);
    if (bits === undefined) {
      bits = look(written);
      known.set(written, bits);
    }
    return bits;
  };
}
