import type { PlacedQuote } from '../core/quotes/quote-evidence.ts';
import { AROUND } from '../core/quotes/quote-evidence.ts';
import { bareWords, type PageWords } from './page-words.ts';

/** Where words stand in {@link PageWords}. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** How much of the quote and of what stands around it must be as it was. */
const ENOUGH = 0.75;
/** What the beginning or the end of a block weighs, in characters, where the quote stood at one. */
const EDGE = 3;
/** More of the same words than any quote has. */
const MAX_PLACES = 5_000;

/** How many characters at the end of `text` before `at` are those at the end of `wanted`. */
function before(text: string, at: number, wanted: string): number {
  let n = 0;
  while (n < wanted.length && n < at && text[at - 1 - n] === wanted[wanted.length - 1 - n]) n += 1;
  return n;
}
function behind(text: string, at: number, wanted: string): number {
  let n = 0;
  while (n < wanted.length && text[at + n] === wanted[n]) n += 1;
  return n;
}

/**
 * Where a quote stands in a page: where its words are whole and what stands around them is what stood there. Of several the one whose
 * surroundings fit best, then whose neighbours do; null where two fit alike or none well enough. `isSeen` says whether a place is to be seen.
 */
export function findQuote({ text, edges }: PageWords, quote: PlacedQuote, isSeen: (place: Place) => boolean = () => true): Place | null {
  const [exact, prefix, suffix, above, below] = [quote.exact, quote.prefix, quote.suffix, quote.above, quote.below].map(bareWords) as [string, string, string, string, string];
  if (exact === '') return null;
  const opens = quote.prefix.length < AROUND, closes = quote.suffix.length < AROUND;
  const most = exact.length + prefix.length + suffix.length + (opens ? EDGE : 0) + (closes ? EDGE : 0);
  const found: { place: Place; fit: number; near: number }[] = [];
  for (let from = text.indexOf(exact), n = 0; from >= 0 && n < MAX_PLACES; from = text.indexOf(exact, from + 1), n += 1) {
    const to = from + exact.length, left = before(text, from, prefix), right = behind(text, to, suffix);
    const opened = opens && left === prefix.length && edges.has(from - left), closed = closes && right === suffix.length && edges.has(to + right);
    const fit = exact.length + left + right + (opened ? EDGE : 0) + (closed ? EDGE : 0);
    if (fit / most < ENOUGH) continue;
    found.push({ place: { from, to }, fit, near: (opened ? before(text, from - left, above) : 0) + (closed ? behind(text, to + right, below) : 0) });
  }
  found.sort((a, b) => b.fit - a.fit || b.near - a.near);
  const seen = found.filter(({ place }) => isSeen(place)), [best, second] = seen;
  if (!best || (second && second.fit === best.fit && second.near === best.near)) return null;
  return best.place;
}
