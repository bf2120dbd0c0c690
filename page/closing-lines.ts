import { firstLetter, fromLetter, isUnspaced, LETTER } from '../core/text/letters.ts';
import { plain } from '../core/text/plain.ts';

const LONGEST = 60;
const goesOn = (char: string): boolean => (firstLetter(char) & (LETTER.begins | LETTER.mark)) !== 0;
/** "Comments by the minister on the new bridge": a sentence that only begins so. */
const SENTENCE = /^(?:\s+[^\s.,:;!?()|–-]+){5}/u;

/** Makes the test for lines that close a story ("Leave your comment", "Related articles") from their beginnings: see `PageWords`. */
export function closingTest(beginnings: string): (text: string) => boolean {
  return (text) => {
    if (text.length > LONGEST) return false;
    const line = fromLetter(plain(text));
    return (byFirst(beginnings).get(line[0] ?? '') ?? []).some((beginning) => closes(line, beginning));
  };
}

let made: { readonly from: string; readonly all: ReadonlyMap<string, readonly string[]> } | null = null;

/** The beginnings by their first character: made at the first line that is short enough, and kept for the next page. */
function byFirst(beginnings: string): ReadonlyMap<string, readonly string[]> {
  if (made?.from === beginnings) return made.all;
  const all = new Map<string, string[]>();
  for (const beginning of beginnings.split('|').filter(Boolean)) {
    const first = beginning[0] ?? '', alike = all.get(first);
    if (alike) alike.push(beginning);
    else all.set(first, [beginning]);
  }
  made = { from: beginnings, all };
  return all;
}

function closes(line: string, beginning: string): boolean {
  const words = beginning.endsWith('~') ? beginning.slice(0, -1) : beginning;
  if (!line.startsWith(words)) return false;
  const rest = line.slice(words.length), open = words !== beginning || isUnspaced(words) || !goesOn(words.at(-1) ?? '');
  return (open || !goesOn(rest)) && !SENTENCE.test(rest);
}
