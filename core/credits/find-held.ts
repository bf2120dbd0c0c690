import { firstLetter, hasScript, LETTER, scripts } from '../text/letters.ts';
import { GAP, SOFT } from '../text/tokens.ts';
import { earlierFits } from './find-hits.ts';
import type { Mention } from './find-names.ts';
import { stranger } from './find-strangers.ts';
import type { ReadBlock, Reading } from './reading.ts';

const LATIN = scripts('Latin'), GEORGIAN = scripts('Georgian');
const MAX_WORDS = 4;
/** Words that may part a phrase's halves: "каза | кметът Ян Роу | пред". */
const NEAR = 5;
/** Georgian has capitals that nobody writes. */
const hasCapitals = (word: string): boolean => (firstLetter(word) & (LETTER.capital | LETTER.small)) !== 0 && !hasScript(word, GEORGIAN);

/**
 * Publishers that no table knows, by a phrase in which only publishers stand (see `Language.papers`): in quotation marks
 * (`intervju za "Slanu lampu"`), or in Latin letters where the text is in another script ("пишет Salt Lantern").
 */
export function findHeld(read: ReadBlock, reading: Reading): Mention[] {
  const { tokens, block } = read, { key, cap, gap } = tokens;
  const { fillers, kinds, innerWords, small } = reading.language;
  const found: Mention[] = [];
  const beside = (at: number): boolean => cap[at] !== 1 && (fillers.has(key[at] as string) || kinds.has(key[at] as string));
  // Many languages write only a name's first word with a capital; little words are a sentence's.
  const isNamed = (at: number, from: number): boolean => (cap[at] as number) > 0 || !hasCapitals(key[at] as string) || innerWords.has(key[at] as string) || (at > from && at < from + 3 && !small.has(key[at] as string));
  const isLatin = (at: number): boolean => (cap[at] ?? 0) > 0 && hasScript(key[at] as string, LATIN);
  const isSoft = (at: number): boolean => ((gap[at] as number) & ~SOFT) === 0;
  const put = (from: number, to: number): void => {
    const name = block.text.slice(tokens.start[from], tokens.end[to - 1]);
    if (to <= from || to - from > MAX_WORDS || name.length < 3 || reading.isInstitution(name) || [...read.names, ...read.strangers, ...found].some((n) => n.from < to && n.to > from)) return;
    for (let at = from; at < to; at += 1) if (!isNamed(at, from)) return;
    found.push({ from, to, publisher: stranger(name, null), ambiguous: true });
  };
  for (const [at, hits] of read.cues.before) {
    const cue = hits.find((h) => h.cue.papers && earlierFits(read, h.cue, h.from, NEAR));
    if (!cue) continue;
    let from = at;
    while (from < at + 3 && from < key.length && gap[from] === GAP.space && beside(from)) from += 1;
    if (from >= key.length || ((gap[from] as number) & ~(GAP.space | GAP.quote)) !== 0) continue;
    let to = from + 1;
    if (((gap[from] as number) & GAP.quote) !== 0) {
      while (to < key.length && isSoft(to)) to += 1;
      if (((gap[to] as number) & GAP.quote) !== 0) put(from, to);
    } else if (isLatin(from) && !hasScript(key[at - 1] as string, LATIN) && hasCapitals(key[from] as string)) {
      while (to < key.length && isSoft(to) && isLatin(to)) to += 1;
      put(from, to);
    }
  }
  for (const [at, hits] of read.cues.after) {
    if (!hits.some(({ cue, row }) => cue.papers && row === 0 && !cue.leads)) continue;
    let to = at;
    while (to > at - 3 && to > 0 && ((gap[to] as number) & GAP.quote) === 0 && isSoft(to) && beside(to - 1)) to -= 1;
    if (to < 1 || ((gap[to] as number) & ~(SOFT | GAP.quote)) !== 0) continue;
    let from = to - 1;
    if (((gap[to] as number) & GAP.quote) !== 0) {
      while (from > 0 && isSoft(from)) from -= 1;
      if (((gap[from] as number) & GAP.quote) !== 0) put(from, to);
    } else if (isLatin(from) && !hasScript(key[at] as string, LATIN)) {
      while (from > 0 && isSoft(from) && isLatin(from - 1)) from -= 1;
      put(from, to);
    }
  }
  return found;
}
