import type { Flag, Trace } from '../types.ts';

/** The nouns of what is found upstream of a page, on the reader's clicks: plain, readonly JSON as all others. */

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
