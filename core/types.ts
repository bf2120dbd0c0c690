/**
 * Every noun of Selon, in the order of the flow: a document is read into a {@link Page}; the page and
 * the rules give {@link Signal}s and {@link Credit}s; credits name {@link Source}s and carry {@link Link}s;
 * {@link Flag}s say what is missing; together they are the {@link Trace}.
 * All of it is plain, readonly JSON: it crosses messages, files and tests as it is.
 */

// ---------------------------------------------------------------- what was read

/** Where in an article a block of text stands. */
export type Place = 'title' | 'byline' | 'dateline' | 'lead' | 'body' | 'caption' | 'endnote';

/** A link inside a block: `start` and `end` are UTF-16 offsets into the block's text. */
export interface PageLink {
  readonly start: number;
  readonly end: number;
  /** Absolute address, http or https. */
  readonly url: string;
}

/** One paragraph, heading, caption or line of the article, white space collapsed, in document order. */
export interface Block {
  readonly place: Place;
  readonly text: string;
  readonly links: readonly PageLink[];
  /** True for a quotation set apart (`<blockquote>`): someone else's words. */
  readonly quoted?: boolean;
  /** True for a heading between paragraphs. */
  readonly heading?: boolean;
}

/** A post or video of a platform that stands in the article, before or after the platform's script ran. */
export interface Embed {
  /** The post's own address, or the frame's where that is all there is. Absolute, http or https. */
  readonly url: string;
  /** The embed's visible words, at most 300 characters; '' where none. */
  readonly text: string;
  /** Index of the block before which the embed stands. */
  readonly before: number;
}

/** One `<meta>`, `<link rel>` or attribute that speaks of origin: `name` in lower case, `value` trimmed. */
export interface MetaTag {
  readonly name: string;
  readonly value: string;
}

/** A publisher or author that the page's JSON-LD or microdata names. */
export interface LinkedData {
  readonly property: 'author' | 'creator' | 'publisher' | 'provider' | 'sourceOrganization' | 'copyrightHolder' | 'isBasedOn' | 'mainEntityOfPage' | 'contributor';
  /** `Person`, `Organization`, `NewsMediaOrganization`, … or '' where untyped. */
  readonly type: string;
  readonly name: string;
  /** Absolute address or ''. */
  readonly url: string;
}

/** A headline with a link, as lists of stories have them. */
export interface Headline {
  readonly title: string;
  readonly url: string;
  /** What stands beside the headline and may name its publisher: one for a line, the likeliest first; '' where none. */
  readonly label: string;
  /** The first of them stands where only a publisher's name stands: where the site's rule says, or in parentheses, in an element made for it. */
  readonly marked?: 'rule' | 'place';
}

/** What the rule for a page's site found on it. */
export interface SiteReading {
  /** The rule's host that the page's address fits. */
  readonly rule: string;
  readonly what: 'portal' | 'mixed' | 'lists' | 'threads' | 'wire' | 'other';
  /** What the address says the page is; null where it says nothing. */
  readonly shows: 'story' | 'list' | null;
  /** Whose story it is: a name, an absolute address, or one of them (the other ''); the words read, and where the rule read them; `known` where only a publisher's name counts. */
  readonly origin: { readonly name: string; readonly url: string; readonly text: string; readonly spot: string; readonly known: boolean; readonly role: 'origin' | 'basis' } | null;
  /** BCP-47 of the language that the site's pages in other languages are translated from by machine. */
  readonly translates: string | null;
  /** False where the rule rests on no page that was seen. */
  readonly verified: boolean;
}

/** A page as it was read: plain data, nothing of the document is left in it. */
export interface Page {
  /** Address as opened, fragment removed. */
  readonly url: string;
  /** Headline, or the document's title where no headline was found. */
  readonly title: string;
  /** `og:site_name`, JSON-LD publisher or what follows the headline in the document's title; '' where none. */
  readonly siteName: string;
  /** The html element's `lang`, as written; '' where none. */
  readonly htmlLang: string;
  /** ISO 8601, or null where the page gives no date that can be read. */
  readonly published: string | null;
  readonly blocks: readonly Block[];
  readonly embeds: readonly Embed[];
  readonly meta: readonly MetaTag[];
  readonly linkedData: readonly LinkedData[];
  /** `@type`s that the page's JSON-LD, microdata and `og:type` declare, in lower case: `newsarticle`, `product`, … */
  readonly types: readonly string[];
  /** Lists of stories found on the page, at most 400; read whole only where the page is mainly a list. */
  readonly headlines: readonly Headline[];
  readonly shape: Shape;
  /** What the rule for its site says of it; null where there is none. */
  readonly site: SiteReading | null;
}

/** Quantities of the whole document that tell a story from a list. */
export interface Shape {
  /** Characters of running text (sentences outside links) in the article found. */
  readonly articleChars: number;
  /** Characters of running text in the whole document, menus and the like left out. */
  readonly textChars: number;
  /** Links with a headline's length (four words or 20 characters and more) outside the article. */
  readonly headlineLinks: number;
  /** Characters inside links in the whole document. */
  readonly linkChars: number;
  /** Number of paragraphs with a full sentence in the article. */
  readonly paragraphs: number;
  /** True where caps cut the reading short. */
  readonly partial: boolean;
  /** The document's title holds the headline that stands over the text: a page of one story. Front pages are titled with their site. */
  readonly titled: boolean;
  /** Share, 0 to 1, of the document's title that the article's running text says as well. */
  readonly told: number;
  /** Share, 0 to 1, of the running text's paragraphs that stand right below a headline with a link to another story: teasers. */
  readonly led: number;
}

// ---------------------------------------------------------------- what is said about it

export type Kind = 'republished' | 'article' | 'index' | 'other';
export type Role = 'origin' | 'basis' | 'venue' | 'image';
export type SourceKind =
  | 'agency'
  | 'outlet'
  | 'journal'
  | 'platform'
  | 'wire'
  | 'stock'
  | 'site'
  | 'institution'
  | 'person';

/** Whoever is credited. `id` is the publisher's in the rules, null for one that no table knows. */
export interface Source {
  readonly id: string | null;
  readonly name: string;
  /** Bare lower-case domain, or null where none is known. */
  readonly domain: string | null;
  readonly kind: SourceKind;
}

/**
 * A way to the original. `cited`: the page gives it. `found`: a search the reader asked for found it.
 * `search`: opens a search at the publisher or at a search engine.
 */
export interface Link {
  readonly url: string;
  /** The address as the page gives it, on another host, where it wraps `url`. */
  readonly via?: string;
  readonly how: 'cited' | 'found' | 'search';
  readonly target: 'article' | 'section' | 'home';
}

/** The words that prove a credit, verbatim from the page, and where they stand. */
export interface Evidence {
  readonly where: Place | 'link' | 'embed' | 'metadata';
  /** Verbatim, or `meta name=value`; at most 300 characters. */
  readonly text: string;
  /** Index into {@link Page.blocks}, with UTF-16 offsets into that block's text; null for metadata. */
  readonly block: number | null;
  readonly start: number | null;
  readonly end: number | null;
}

export interface Credit {
  readonly role: Role;
  readonly source: Source;
  readonly link: Link | null;
  readonly evidence: readonly Evidence[];
  /** 0 to 1; of the credits said with 0.9, nine in ten are right. */
  readonly confidence: number;
}

/** Why the page was judged as it was: looked for, and found or not. */
export interface Signal {
  readonly kind: string;
  readonly found: boolean;
  readonly points: Kind | null;
  /** The words or the tag it rests on; '' where not found. */
  readonly text: string;
}

export interface Item {
  readonly title: string;
  readonly url: string;
  /** As in {@link Link}. */
  readonly via?: string;
  readonly source: Source | null;
}

export interface Flag {
  readonly kind:
    | 'unlinked'
    | 'home-page-only'
    | 'mismatch'
    | 'vague'
    | 'missing'
    | 'self-source'
    | 'circular'
    | 'gone'
    | 'redated';
  /** A source's id or name. */
  readonly about: string | null;
  /** The evidence, verbatim. */
  readonly text: string;
}

export interface Trace {
  readonly schema: 1;
  readonly page: {
    readonly url: string;
    readonly kind: Kind;
    /** BCP-47 of the text. */
    readonly lang: string;
    readonly title: string;
    readonly published: string | null;
    readonly publisher: { readonly id: string | null; readonly name: string; readonly domain: string };
    readonly translatedFrom: string | null;
  };
  /** Strongest first: origin, basis, venue, then image. */
  readonly credits: readonly Credit[];
  readonly items: readonly Item[];
  readonly flags: readonly Flag[];
  readonly signals: readonly Signal[];
}
