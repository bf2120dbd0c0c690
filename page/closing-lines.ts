import { plain } from '../core/text/plain.ts';

const LONGEST = 60;
/** In these scripts words are not parted: what begins a line may go on. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const GOES_ON = /^[\p{L}\p{M}\p{N}]/u;
/** "Comments by the minister on the new bridge": a sentence that only begins so. */
const SENTENCE = /^(?:\s+[^\s.,:;!?()|–-]+){5}/u;

/** Makes the test for lines that close a story ("Leave your comment", "Related articles") from their beginnings: see `PageWords`. */
export function closingTest(beginnings: string): (text: string) => boolean {
  return (text) => {
    if (text.length > LONGEST) return false;
    const line = plain(text).replace(/^[^\p{L}]+/u, '');
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
  const rest = line.slice(words.length), open = words !== beginning || UNSPACED.test(words) || !GOES_ON.test(words.at(-1) ?? '');
  return (open || !GOES_ON.test(rest)) && !SENTENCE.test(rest);
}
