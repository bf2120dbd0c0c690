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

// ---------------------------------------------------------------- what is found upstream, on the reader's click

/** Why an address gave no page, or a search service no answer. Each has one plain sentence in the interface. */
export type Failure =
  /** The guard against hosts of private networks could not be set: nothing was asked. */
  | 'unguarded'
  /** The address, or one that it forwards to, is not on the public web. */
  | 'private'
  /** No such host, a closed connection, a broken certificate. */
  | 'unreachable'
  | 'timeout'
  /** It forwards in circles, too often, or to where no page may be asked for: browsers do not say which. */
  | 'redirects'
  /** 401, 403, 451. */
  | 'refused'
  /** 402, or a page that says of itself that it must be paid for and holds little text. */
  | 'paywall'
  /** 404, 410. */
  | 'not-found'
  /** 429, or a service that asks to come back later. */
  | 'busy'
  /** 5xx. */
  | 'server'
  | 'too-large'
  /** No HTML, or of a search service: not the format that it documents. */
  | 'not-a-page'
  /** A page in which no text was found. */
  | 'unreadable'
  | 'stopped';

/** One step upstream: a source's page, fetched because the reader asked for it. */
export interface Hop {
  /** Address of the page whose credit led here. */
  readonly from: string;
  /** The address asked for, as the credit's link has it. */
  readonly url: string;
  /** ISO 8601: when it was asked. */
  readonly at: string;
  readonly state: 'looking' | 'read' | 'failed';
  /** Bytes that arrived so far. */
  readonly received: number;
  /** What the page says, where it was read. Its `page.url` is where the forwarding ended. */
  readonly trace: Trace | null;
  /** Why it was not read, where it was not. */
  readonly failure: Failure | null;
  /** HTTP status, where there was an answer. */
  readonly status: number | null;
  /** A copy in an archive: `null` not looked for, `''` looked for and none there. */
  readonly archive: string | null;
  /** Why the archive did not answer, where it did not. */
  readonly archiveFailure?: Failure | null;
}

/** A story that a search service names. */
export interface Candidate {
  /** Absolute address, http or https. */
  readonly url: string;
  readonly title: string;
  /** The publisher's name or bare domain as the service gives it; '' where it gives none. */
  readonly publisher: string;
  /** ISO 8601, or null where unknown. */
  readonly published: string | null;
  /** The story's text or beginning, where the service gives it or the story was opened; '' where not. */
  readonly text: string;
}

/** A candidate with how sure it is, 0 to 1, that it is the story that the page was made from. */
export interface Ranked extends Candidate {
  readonly score: number;
}

/** A request that would be made, told to the reader before it is. */
export interface Question {
  /** The search provider's id: `gdelt`, `google-news`, `sitemap`, `feed`. */
  readonly provider: string;
  /** The hosts that would be asked. */
  readonly hosts: readonly string[];
  /** The words that they would be sent, as the reader would type them; '' where none are sent. */
  readonly words: string;
  /** True where the reader has agreed to this provider before. */
  readonly agreed: boolean;
}

/** What a provider answered about a source of the page. */
export interface Finding {
  /** {@link Source} id, or name where it has none. */
  readonly about: string;
  readonly provider: string;
  /** ISO 8601: when it was asked. */
  readonly at: string;
  readonly state: 'asking' | 'answered' | 'failed';
  readonly failure: Failure | null;
  /** Best first, at most ten. */
  readonly ranked: readonly Ranked[];
  /** The first is the original as far as can be told; where false the interface offers the list and no single answer. */
  readonly sure: boolean;
}

/** All that was found upstream of a page, on clicks. */
export interface Upstream {
  readonly hops: readonly Hop[];
  readonly findings: readonly Finding[];
  /** `circular`, `gone`, `redated`: what only the way upstream shows. */
  readonly flags: readonly Flag[];
  /** Requests that were made for the page: see `REQUESTS_A_PAGE`. */
  readonly asked?: number;
}
