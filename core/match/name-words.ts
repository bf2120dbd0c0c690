import type { CutWord } from '../text/cut-words.ts';
import { latinLetter } from '../text/latin.ts';

/** How a candidate's word is written: a small word, one with a capital that tells nothing, or a name. */
export type Writing = 0 | 1 | 2;

/** A word of a candidate. */
export interface NameWord {
  readonly word: CutWord;
  readonly latin: string;
  readonly writing: Writing;
}

let segmenter: Intl.Segmenter | null = null;

/** The words of a run without spaces as the browser's own dictionaries part them; what they don't know falls into single characters, which are put together again: they are names. */
function partRun(word: CutWord): NameWord[] {
  const parts: NameWord[] = [];
  let single = '';
  const add = (text: string, writing: Writing): void => {
    const latin = Array.from(text, (c) => latinLetter(c.charCodeAt(0))).join('');
    if (latin.length > 2) parts.push({ word: { ...word, text, run: [latin] }, latin, writing });
  };
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  for (const { segment } of segmenter.segment(word.text)) {
    if (segment.length === 1) single += segment;
    else {
      if (single.length > 1) add(single, 1);
      single = '';
      add(segment, 0);
    }
  }
  if (single.length > 1) add(single, 1);
  return parts;
}

/**
 * The words of a candidate that may be found on the page: without small words of up to three letters that no table knows. `headlineCase`:
 * every word has a capital. Scripts without capitals tell nothing either.
 */
export function nameWords(words: readonly CutWord[], headlineCase: boolean, isKnown: (word: CutWord) => boolean): NameWord[] {
  return words.flatMap((word): NameWord[] => {
    if (word.run) return partRun(word);
    const latin = word.latins[0] as string, writing = word.cased ? (word.capital ? (headlineCase ? 1 : 2) : 0) : 1;
    return (writing === 0 && latin.length <= 3 && !isKnown(word)) || latin.length < 2 ? [] : [{ word, latin, writing }];
  });
}
