import { earlierFits } from './find-hits.ts';
import type { Reading } from './reading.ts';

const LONGEST = 320;
/** A notice begins with what it has to say; a report on translation comes to it later. */
const FIRST_WORDS = 12;

/** The words of a notice that the text was translated by machine, where one opens or closes it; else null. */
export function findNotice(reading: Reading): string | null {
  const text = reading.blocks.filter((r) => r.block.place !== 'caption' && r.block.place !== 'title');
  for (const read of new Set([...text.slice(0, 3), ...text.filter((r) => r.block.place === 'byline' || r.block.place === 'endnote'), ...text.slice(-3)])) {
    if (read.block.text.length > LONGEST) continue;
    for (const hits of read.cues.before.values())
      for (const { cue, from } of hits) if (cue.role === 'translated' && from <= FIRST_WORDS && earlierFits(read, cue, from, reading.language.reach)) return read.block.text.slice(0, 300);
  }
  return null;
}
