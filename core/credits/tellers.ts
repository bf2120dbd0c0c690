import { GAP } from '../text/tokens.ts';
import type { Mention } from './find-names.ts';
import type { ReadBlock, Reading } from './reading.ts';

/** Where a person, at most three words with capitals, begins who stands before word `to` and reports: a word says so before them, or (`told`) behind the comma, and a phrase names them; -1 where there is none. */
export function tellerBefore({ tokens, cues }: ReadBlock, { language }: Reading, to: number, told: boolean): number {
  const comma = tokens.gap[to] === (GAP.comma | GAP.space);
  if (!comma && tokens.gap[to] !== GAP.space) return -1;
  for (let at = to - 1; at > 0 && to - at <= 3 && tokens.cap[at] === 1 && tokens.gap[at] === GAP.space; at -= 1) {
    if (language.journalists.has(tokens.key[at - 1] as string)) return at - 1;
    if (told && comma && cues.before.has(at)) return at;
  }
  return -1;
}

/** "el periodista de *", "the reporter for *": a name behind its reporter and little words. */
export function isTellerOf({ tokens }: ReadBlock, { language }: Reading, name: Mention): boolean {
  for (let at = name.from - 1; at >= Math.max(0, name.from - 3); at -= 1) {
    if (tokens.gap[at + 1] !== GAP.space && tokens.gap[at + 1] !== (GAP.apostrophe)) return false;
    if (language.journalists.has(tokens.key[at] as string)) return at < name.from - 1;
    if (!language.fillers.has(tokens.key[at] as string)) return false;
  }
  return false;
}
