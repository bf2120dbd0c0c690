import { firstLetter, LETTER } from '../text/letters.ts';
import { GAP } from '../text/tokens.ts';
import type { ReadBlock } from './reading.ts';

/** "We will come to the weather, but let us begin with CNN.": a name in a sentence of many small words, which came as a byline. */
export function inSentence({ tokens, block }: ReadBlock, name: { from: number; to: number }): boolean {
  if (!/[.!?…]["”»]?$/u.test(block.text)) return false;
  let from = name.from, to = name.to, small = 0;
  while (from > 0 && ((tokens.gap[from] as number) & GAP.sentence) === 0) from -= 1;
  while (to < tokens.key.length && ((tokens.gap[to] as number) & GAP.sentence) === 0) to += 1;
  for (let at = from; at < to; at += 1) if (tokens.cap[at] === 0 && (firstLetter(tokens.key[at] as string) & LETTER.small) !== 0) small += 1;
  return small > 5;
}
