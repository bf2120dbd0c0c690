import { rightHits } from './find-hits.ts';
import type { Mention } from './find-names.ts';
import { inSentence } from './in-sentence.ts';
import type { ReadBlock, Reading } from './reading.ts';

/** "That is what the RIA says.": words around a name that tell what it said. */
export const isTold = (read: ReadBlock, reading: Reading, name: Mention): boolean => [...(read.cues.before.get(name.from) ?? []), ...rightHits(read, reading, name)].some(({ cue }) => cue.role === 'basis');

/** A sentence that came as a byline: a long one, or one that ends as sentences do and tells what the name said. */
export const isSentence = (read: ReadBlock, reading: Reading, name: Mention): boolean => inSentence(read, name) || (/[.)։।]$/u.test(read.block.text) && isTold(read, reading, name));
