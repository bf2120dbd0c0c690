import { firstLetter, fromLetter, isUnspaced, LETTER } from '../core/text/letters.ts';
import { plain } from '../core/text/plain.ts';

const LONGEST = 60;
const goesOn = (char: string): boolean => (firstLetter(char) & (LETTER.begins | LETTER.mark)) !== 0;
/** "Comments by the minister on the new bridge": a sentence that only begins so. */
const SENTENCE = /^(?:\s+[^\s.,:;!?()|–-]+){5}/u;

/** Makes the test for lines that close a story ("Leave your comment", "Related articles") from their beginnings: see `PageWords`. */
export function closingTest(words: string): (text: string) => boolean {
  const beginnings = `|${words}`;
  return (text) => {
    if (text.length > LONGEST) return false;
    const line = fromLetter(plain(text));
    // The beginnings are looked for in the text that they stand in, one behind another: to part them takes longer than to read a page with them.
    for (let bar = beginnings.indexOf(`|${line.slice(0, 2)}`); line.length > 1 && bar >= 0; bar = beginnings.indexOf(`|${line.slice(0, 2)}`, bar + 1)) {
      const end = beginnings.indexOf('|', bar + 1);
      if (closes(line, beginnings.slice(bar + 1, end < 0 ? undefined : end))) return true;
    }
    return false;
  };
}

function closes(line: string, beginning: string): boolean {
  const words = beginning.endsWith('~') ? beginning.slice(0, -1) : beginning;
  if (!line.startsWith(words)) return false;
  const rest = line.slice(words.length), open = words !== beginning || isUnspaced(words) || !goesOn(words.at(-1) ?? '');
  return (open || !goesOn(rest)) && !SENTENCE.test(rest);
}
