import { LETTER, letterOf, SCRIPTS, scriptOf } from '../text/letters.ts';

/** How a page is written, which decides what its likenesses weigh: as most titles are, in another alphabet, where names are only heard, or without spaces, where they are heard in windows. */
export const PAGE_WRITINGS = ['Latin', 'other letters', 'unspaced'] as const;
const LATIN = SCRIPTS.indexOf('Latin'), HANGUL = SCRIPTS.indexOf('Hangul');

/** Place in {@link PAGE_WRITINGS} of what most letters of a text are. */
export function writingOf(text: string): 0 | 1 | 2 {
  let latin = 0, unspaced = 0, other = 0;
  for (let i = 0; i < text.length && i < 600; i += 1) {
    const code = text.charCodeAt(i), bits = letterOf(code);
    if ((bits & LETTER.letter) === 0) continue;
    const script = scriptOf(code);
    if (script === LATIN) latin += 1;
    else if (((bits & LETTER.unspaced) !== 0 && script !== HANGUL) || (code >= 0x0f40 && code <= 0x0fbc)) unspaced += 1;
    else other += 1;
  }
  return unspaced > latin && unspaced > other ? 2 : other > latin ? 1 : 0;
}
