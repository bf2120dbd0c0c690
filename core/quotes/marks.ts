import type { PlacedQuote } from './quote-evidence.ts';

/** Which words: numbers of a credit in the trace and of its evidence. */
export interface Words {
  readonly credit: number;
  readonly evidence: number;
}

/** What a page is asked to mark. */
export interface MarkOrder {
  /** Address of the page that was traced, without fragment: on another nothing is marked. */
  readonly url: string;
  readonly places: readonly (Words & { readonly quote: PlacedQuote })[];
  /** Where to go first; null for the first in reading order. */
  readonly wanted: Words | null;
}

/** What is marked in a page now. */
export type Marks =
  /** `at` (from 1) of `of` marked places, in reading order; `words` are those that stand there. */
  | { readonly state: 'marked'; readonly at: number; readonly of: number; readonly words: readonly Words[] }
  /** The words are not in the page as it was read; nothing is marked. */
  | { readonly state: 'changed' }
  | { readonly state: 'none' };

/** What comes of asking for a mark. `unreachable`: the browser keeps extensions out of the page, it has no such words, or it is no longer the one that was traced. */
export type MarkAnswer = Exclude<Marks, { readonly state: 'none' }> | { readonly state: 'unreachable' };
