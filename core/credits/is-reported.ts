import { leftHits } from './find-hits.ts';
import type { Mention } from './find-names.ts';
import { inSentence } from './in-sentence.ts';
import type { ReadBlock, Reading } from './reading.ts';

/** True where what came as a byline tells who reported: "Det skriver Lantern."; "Reporting by Lantern." is a byline. */
export function isReported(read: ReadBlock, reading: Reading, name: Mention): boolean {
  if (inSentence(read, name)) return true;
  const hits = /\.$/u.test(read.block.text) ? leftHits(read, reading, name) : [];
  return hits.some((h) => h.cue.role === 'basis' && h.cue.after.length === 0) && !hits.some((h) => h.cue.role === 'byline' || h.cue.role === 'origin');
}
