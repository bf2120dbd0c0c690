import type { Flag, Kind, Link, Role, Source } from '../types.ts';

/** The library's nouns: what is kept of pages that were traced, on this machine only. Plain, readonly JSON; each record says its version. */

/** Words of a page and what stands around them, as W3C's TextQuoteSelector has it: they are found again where the page is another. */
export interface TextQuote {
  readonly exact: string;
  /** Up to 32 characters before, in the same block. */
  readonly prefix: string;
  readonly suffix: string;
}

/** A credit without what only the open page needs. */
export interface KeptCredit {
  readonly role: Role;
  readonly source: Source;
  readonly link: Pick<Link, 'url' | 'how' | 'target'> | null;
  /** The words that prove it, verbatim, at most 300 characters. */
  readonly text: string;
}

/** A page that was traced. */
export interface KeptPage {
  readonly version: 1;
  /** Its key: the address without fragment and without parameters that only count readers. */
  readonly url: string;
  readonly title: string;
  readonly kind: Kind;
  /** BCP-47 of the text. */
  readonly lang: string;
  readonly publisher: { readonly id: string | null; readonly name: string; readonly domain: string };
  /** ISO 8601, or null. */
  readonly published: string | null;
  /** BCP-47, where the page is a machine translation. */
  readonly translatedFrom: string | null;
  /** ISO 8601: when it was first and last traced. */
  readonly first: string;
  readonly last: string;
  /** On how many days it was traced. */
  readonly days: number;
  /** Those that the interface says; strongest first. */
  readonly credits: readonly KeptCredit[];
  readonly flags: readonly Flag[];
}

/** What the reader says of a page. */
export interface ReaderNote {
  readonly version: 1;
  /** Made by whoever writes it: a UUID. */
  readonly id: string;
  /** The page's address, as its {@link KeptPage} has it, and what it was called. */
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  readonly publisher: { readonly id: string | null; readonly name: string; readonly domain: string };
  /** ISO 8601: when it was written or last changed. */
  readonly at: string;
  /** `leaves-out`: the page does not name, or does not link, a source. `wrong`: what Selon says of the page is not so. */
  readonly kind: 'leaves-out' | 'wrong';
  /** What is missing, or what is wrong, in the interface's own terms: `source`, `link`, `date`, `translation`, `picture`; of `wrong`: `source`, `role`, `kind`, `flag`; '' where not said. */
  readonly what: string;
  /** The source that the reader believes it is: a name or an address; '' where not said. */
  readonly source: string;
  readonly note: string;
  /** The words of the page that it is about. */
  readonly quote: TextQuote | null;
}
