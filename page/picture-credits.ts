import { isUnspaced, LETTER, letterOf } from '../core/text/letters.ts';
import { plain } from '../core/text/plain.ts';

/** Picture houses and agencies by the names under which they sign in every language. */
const HOUSES = ['getty', 'reuters', 'afp', 'ap', 'epa', 'dpa', 'shutterstock'];

/** Makes the test for texts that look like a picture's credit, in attributes and above headlines, from words parted by spaces: see `PageWords`. */
export function pictureCreditTest(words: string): (text: string) => boolean {
  const all = words.split(' ').filter(Boolean);
  const parted = new Set([...all, ...HOUSES]);
  let unspaced: readonly string[] | null = null;
  const touches = (line: string): boolean => {
    if (line !== '©' && line.includes('©')) return true;
    if (!isUnspaced(line)) return false;
    // Most pages have no line that asks for them, and each of their characters would be looked up.
    unspaced ??= all.filter(isUnspaced);
    return unspaced.some((word) => line !== word && line.includes(word));
  };
  return (text) => {
    const line = plain(text);
    let from = -1;
    for (let i = 0; i <= line.length; i += 1) {
      const inside = i < line.length && (letterOf(line.charCodeAt(i)) & LETTER.goesOn) !== 0;
      if (inside && from < 0) from = i;
      else if (!inside && from >= 0) {
        // The word alone credits nobody.
        if (i - from < line.length && parted.has(line.slice(from, i))) return true;
        from = -1;
      }
    }
    return touches(line);
  };
}
