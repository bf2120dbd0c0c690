import { earlierFits, rowAt, sameSentence } from './find-hits.ts';
import type { ReadBlock, Reading } from './reading.ts';

/** Unnamed media given as the source, verbatim; a phrase with a name right beside it is not vague ("로이터 등 외신에 따르면"). */
export function findVague(read: ReadBlock, reading: Reading): string[] {
  const found: { from: number; to: number }[] = [];
  if (read.block.place === 'caption') return [];
  for (const [to, hits] of read.cues.before)
    for (const { cue, from } of hits) {
      if (cue.role !== 'vague' || !earlierFits(read, cue, from, reading.language.reach)) continue;
      const beside = read.names.some((n) => (n.to <= from && from - n.to <= 4 && sameSentence(read.tokens, n.to - 1, from)) || (n.from >= to && n.from - to <= 2 && sameSentence(read.tokens, to - 1, n.from)));
      // "ロイターなど複数のメディアは…伝えた": beside the phrase's first words.
      const opening = cue.earlier[0];
      const named = opening !== undefined && read.names.some((n) => n.to <= from && sameSentence(read.tokens, n.to - 1, from) && [0, 1, 2, 3, 4].some((skip) => rowAt(read, opening, n.to + skip)));
      if (!beside && !named) found.push({ from, to });
    }
  // Of phrases that lie in one another, the longest.
  const whole = found.filter((a) => !found.some((b) => b !== a && b.from <= a.from && b.to >= a.to && b.to - b.from > a.to - a.from));
  return whole.map(({ from, to }) => read.block.text.slice(read.tokens.start[from], read.tokens.end[to - 1]));
}
