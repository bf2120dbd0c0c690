import type { Cue } from '../language/compile-language.ts';
import { isUnspaced, wordsOf } from '../text/letters.ts';
import { earlierFits } from './find-hits.ts';
import type { ReadBlock, Reading } from './reading.ts';

const LONGEST = 320;
/** A notice begins with what it has to say; a report on translation comes to it later. */
const FIRST_WORDS = 12;
/** Letters by which a word is known again with another ending. */
const STEM = 6;

/** The words of a notice that the text was translated by machine, where one opens or closes it; else null. */
export function findNotice(reading: Reading): string | null {
  const text = reading.blocks.filter((r) => r.block.place !== 'caption' && r.block.place !== 'title');
  for (const read of new Set([...text.slice(0, 3), ...text.filter((r) => r.block.place === 'byline' || r.block.place === 'endnote'), ...text.slice(-3)])) {
    if (read.block.text.length > LONGEST) continue;
    const said = cueIn(read, reading);
    if (said !== null && !isAbout(said, read, text, reading)) return read.block.text.slice(0, 300);
  }
  return null;
}

/** What a block says of translation in its first words, to the end of that word; null where nothing. */
function cueIn(read: ReadBlock, reading: Reading): string | null {
  const fits = (cue: Cue, from: number): boolean => cue.role === 'translated' && from <= FIRST_WORDS && earlierFits(read, cue, from, reading.language.reach);
  for (const [to, hits] of read.cues.before)
    for (const { cue, from } of hits) if (fits(cue, from)) return read.block.text.slice(read.tokens.start[from], read.tokens.end[to - 1]);
  return null;
}

/** True where the headline, or another paragraph that is no notice, speaks of what the notice says: the story is about translation. */
function isAbout(said: string, notice: ReadBlock, text: readonly ReadBlock[], reading: Reading): boolean {
  const stems = wordsOf(said.toLowerCase()).flatMap((w) => (isUnspaced(w) ? [w.slice(-2)] : w.length >= STEM ? [w.slice(0, STEM)] : []));
  const speaks = (words: string): boolean => stems.some((stem) => words.toLowerCase().includes(stem));
  return speaks(reading.page.title) || text.some((r) => r !== notice && (r.block.place === 'lead' || r.block.place === 'body') && speaks(r.block.text) && cueIn(r, reading) === null);
}
