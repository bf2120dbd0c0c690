/**
 * Where a site shows something, in the words of CSS: `.source a` (the element's text), `.source a@href` (an attribute), or a
 * value of a JSON script: `json script#__NEXT_DATA__ props.pageProps.originalUrl`. Of several elements the first that has something.
 */
export type Spot = string;

/** Whose story a page is: a name, an address, or both. */
export interface OriginSpot {
  readonly name?: Spot;
  readonly link?: Spot;
  /** Words that stand around the name there and are none of it, parted by `|`: "© Provided by". What stands before a colon goes by itself. */
  readonly strip?: string;
  /** True where anybody's name may stand, as accounts have them: it is said where a table of publishers knows it, or where the address leads elsewhere. */
  readonly known?: true;
  /** False for a spot that rests on no page that was seen, in a rule that does. */
  readonly verified?: false;
  /** The words on both sides of the name in a longer text, parted by `|`: "(MENAFN-|)". Without them there is no name. */
  readonly between?: string;
  /** Paths on which alone it counts, in the form of {@link Site.stories}. */
  readonly on?: string;
  /** The name itself, where the path tells it: what stands under `/reuters/` is Reuters'. */
  readonly says?: string;
  /** Where the site tells others' stories in its own words, they are what it rests on. */
  readonly role?: 'basis';
}

/** How a list shows its stories. In these spots `@name` is an attribute of the story's element itself, `.` its whole text, ` | ` parts several of which the first that has something counts. */
export interface ItemSpots {
  /** The element that holds one story and nothing of another; it may be the link itself. */
  readonly each: string;
  /** Inside it, the headline; without it the text of the first link with a headline's length. Of a whole text, what stands in parentheses at its end is left out. */
  readonly title?: Spot;
  /** Inside it, the story's address, where it is not that of the headline's link. */
  readonly link?: Spot;
  /** Inside it, whose story it is: a name, a domain, or "Author / Name:". */
  readonly publisher?: Spot;
  /** Words that stand around the publisher's name there and are none of it, parted by `|`: " on MSN". */
  readonly strip?: string;
}

/** One portal, republisher, wire or list of links: data of a file in `rules/sites/`, or a reader's own. */
export interface Site {
  /** Bare domains, parted by spaces; their subdomains are meant as well, and the longest that fits a host wins. */
  readonly hosts: string;
  /**
   * What its pages are. `portal`: stories of others; `mixed`: its own, and others' where an origin is shown; `lists`: links to
   * stories elsewhere; `threads`: discussions of links; `wire`: releases that their issuers wrote; `other`: no news at all.
   */
  readonly what: 'portal' | 'mixed' | 'lists' | 'threads' | 'wire' | 'other';
  /** Paths of single stories, parted by spaces: parts of a path, `*` for any, `ar-*` for what begins so, `#` for digits, `**` for any number of parts. */
  readonly stories?: string;
  /** Paths under which a mixed site has others' stories alone, as papers have sections of agencies' copy. */
  readonly others?: string;
  /** Paths of lists, the same way; all may be left out. */
  readonly lists?: string;
  /** Tried in order until one gives something. */
  readonly origin?: readonly OriginSpot[];
  readonly items?: ItemSpots;
  /** BCP-47 of the one language that its stories are written in, and from which those in all others are translated by machine. */
  readonly translates?: string;
  /** False for a rule that rests on no page that was seen: the reader is told so. */
  readonly verified: boolean;
}

/**
 * An example in a rule's file: a page written for the project, in the site's markup, and what must be found there:
 * "republished", "republished origin Name", "republished origin Name https://…", "article basis Name", "index 3 Name; Name" (how many stories, and their
 * publishers in order, `?` for none), " from vi" behind a translation by a site that translates, or "" where no origin may be said and the page may be called neither republished nor a list.
 */
export type SiteExample = readonly [url: string, html: string, found: string];

/** Parts of a path against a pattern of {@link Site.stories}. */
function fits(parts: readonly string[], pattern: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return parts.length === 0;
  if (first === '**') return fits(parts, rest) || (parts.length > 0 && fits(parts.slice(1), pattern));
  if (parts[0] === undefined) return false;
  const part = first.includes('#') ? parts[0].replace(/\d+/gu, '#') : parts[0];
  const star = first.indexOf('*');
  const one = star < 0 ? part === first : part.length >= first.length - 1 && part.startsWith(first.slice(0, star)) && part.endsWith(first.slice(star + 1));
  return one && fits(parts.slice(1), rest);
}

/** True where a path fits one of the patterns. */
export function pathFits(pathname: string, patterns: string | undefined): boolean {
  if (!patterns) return false;
  const parts = pathname.split('/').filter(Boolean).slice(0, 12);
  // A rule that a reader took from a file may ask for more tries than anybody waits for.
  return patterns.split(' ').some((pattern) => pattern.split('**').length <= 4 && fits(parts, pattern.split('/').filter(Boolean)));
}

/** The rule for an address, a reader's own before the built-in ones; null where none is meant for its host. */
export const siteFor = (own: readonly Site[], sites: readonly Site[], url: string): Site | null => longest(own, url) ?? longest(sites, url);

function longest(sites: readonly Site[], url: string): Site | null {
  if (!URL.canParse(url)) return null;
  // From the whole host on to its end: the first that a rule names is the longest.
  for (let host = new URL(url).hostname; host !== ''; host = host.includes('.') ? host.slice(host.indexOf('.') + 1) : '') {
    const site = sites.find(({ hosts }) => hosts.includes(host) && hosts.split(' ').includes(host));
    if (site) return site;
  }
  return null;
}
