import type { Candidate, Failure } from './upstream.ts';

/** Whose story is looked for, and with which words. */
export interface Search {
  /** The publisher's name. */
  readonly name: string;
  /** Its bare domains, home first; none where it is not known. */
  readonly domains: readonly string[];
  /** ISO 3166-1 in upper case, '' where unknown. */
  readonly country: string;
  /** BCP-47 of the language it writes in, as far as can be told. */
  readonly lang: string;
  /** Words in that language, best first. */
  readonly words: readonly string[];
  /** The same in English, for services that search translations. */
  readonly english: readonly string[];
  /** ISO 8601: when the page was published; null where it does not say. */
  readonly published: string | null;
}

/** What a provider would be asked: told to the reader before it is. */
export interface Asked {
  /** Hosts; of a publisher's, what lies below it is meant too. */
  readonly hosts: readonly string[];
  /** The words it is sent, as the reader would type them; '' where it is sent none. */
  readonly words: string;
}

/** Bytes that came from an address. */
export interface Answer {
  readonly failure: null;
  readonly status: number;
  /** Where the forwarding ended. */
  readonly url: string;
  /** The header `content-type`, '' where there is none. */
  readonly type: string;
  /** At most the first 512 KB. */
  readonly bytes: Uint8Array;
}
/** Why there is none. */
export interface NoAnswer {
  readonly failure: Failure;
  /** HTTP status, null where nothing was answered. */
  readonly status: number | null;
}
/** Asks the network for an address, guarded and within bounds; whoever may stop it is bound in it. Never rejects. */
export type Ask = (url: string) => Promise<Answer | NoAnswer>;

/** A service, or a publisher's own list, in which a story is looked for. */
export interface Provider {
  readonly id: string;
  /** Milliseconds from one request to the next that it asks for; 0 where it does not say. */
  readonly pause: number;
  /** Requests that one search makes at most. */
  readonly requests: number;
  /** What it would be asked; null where it can't help. Asks nothing. */
  about(search: Search): Asked | null;
  /** Asks it. Candidates in its own order, at most 2,000; or why there are none. An empty list: it knows no such story. */
  find(search: Search, ask: Ask): Promise<readonly Candidate[] | NoAnswer>;
}
