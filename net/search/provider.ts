import type { Search } from '../../core/upstream/provider.ts';

export type { Answer, Ask, Asked, NoAnswer, Provider, Search } from '../../core/upstream/provider.ts';

export const MAX_CANDIDATES = 2_000;
/** A copy stands later than its original; how much later, and how far clocks and time zones may differ. */
const DAYS_BEFORE = 45, DAYS_AFTER = 2, DAY = 86_400_000;
/** There was no news on the web before. */
const FIRST = Date.UTC(1990, 0), LAST = Date.UTC(2100, 0);

/** From when to when the original of a page may have been published; null where the page gives no date. */
export function spanOf(search: Search): { readonly from: Date; readonly until: Date } | null {
  const at = search.published === null ? Number.NaN : Date.parse(search.published);
  // A page may say any year, and one of five figures is no date to those who are asked.
  return !(at > FIRST && at < LAST) ? null : { from: new Date(at - DAYS_BEFORE * DAY), until: new Date(at + DAYS_AFTER * DAY) };
}

/** A word as it is typed: in quotation marks where it is more than one. */
export const typed = (word: string): string => (/[^\p{L}\p{M}\p{N}]/u.test(word) ? `"${word.replaceAll('"', '')}"` : word);

/** Some of these words, as search services write it. */
export const anyOf = (words: readonly string[]): string => (words.length < 2 ? words.map(typed).join('') : `(${words.map(typed).join(' OR ')})`);
