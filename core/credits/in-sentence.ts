import { firstLetter, isUnspaced, LETTER } from '../text/letters.ts';
import { GAP, type Tokens } from '../text/tokens.ts';
import type { ReadBlock } from './reading.ts';

/** "We will come to the weather, but let us begin with CNN.": a name in a sentence of many small words, which came as a byline. */
export function inSentence({ tokens, block }: ReadBlock, name: { from: number; to: number }): boolean {
  if (inCaseless(tokens, name)) return true;
  // A sentence may have lost its mark where it has many more, and begins with a capital.
  const many = /[.!?…]["”»]?$/u.test(block.text) ? 5 : 9;
  if (many > 5 && tokens.cap[0] === 0) return false;
  let from = name.from, to = name.to, small = 0;
  while (from > 0 && ((tokens.gap[from] as number) & GAP.sentence) === 0) from -= 1;
  while (to < tokens.key.length && ((tokens.gap[to] as number) & GAP.sentence) === 0) to += 1;
  for (let at = from; at < to; at += 1) if (tokens.cap[at] === 0 && (firstLetter(tokens.key[at] as string) & LETTER.small) !== 0) small += 1;
  return small > many;
}

/** Marks that part the pieces of a byline. */
const PARTS = GAP.comma | GAP.sentence | GAP.semicolon | GAP.colon | GAP.slash | GAP.dash | GAP.open | GAP.close | GAP.other;
/** The same in a script without capitals: "مطابق روئٹرز کے …". More than six words between two marks, or fourteen in all, are no byline. */
function inCaseless({ gap, key }: Tokens, name: { from: number; to: number }): boolean {
  const caseless = (word: string): boolean => (firstLetter(word) & (LETTER.letter | LETTER.capital | LETTER.small)) === LETTER.letter && !isUnspaced(word);
  let from = name.from, to = name.to;
  while (from > 0 && ((gap[from] as number) & PARTS) === 0) from -= 1;
  while (to < key.length && ((gap[to] as number) & PARTS) === 0) to += 1;
  return key.slice(from, to).filter(caseless).length > 6 || key.filter(caseless).length > 14;
}
