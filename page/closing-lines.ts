import { plain } from '../core/text/plain.ts';

const LONGEST = 60;
/** In these scripts words are not parted: what begins a line may go on. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const GOES_ON = /^[\p{L}\p{M}\p{N}]/u;
/** "Comments by the minister on the new bridge": a sentence that only begins so. */
const SENTENCE = /^(?:\s+[^\s.,:;!?()|–-]+){5}/u;

/** Makes the test for lines that close a story ("Leave your comment", "Related articles") from their beginnings: see `PageWords`. */
export function closingTest(beginnings: string): (text: string) => boolean {
  /** By their first character. */
  const all = new Map<string, { words: string; open: boolean }[]>();
  for (const beginning of beginnings.split('|').filter(Boolean)) {
    const words = beginning.endsWith('~') ? beginning.slice(0, -1) : beginning, first = words[0] ?? '';
    const open = words !== beginning || UNSPACED.test(words) || !GOES_ON.test(words.at(-1) ?? '');
    const alike = all.get(first);
    if (alike) alike.push({ words, open });
    else all.set(first, [{ words, open }]);
  }
  return (text) => {
    if (text.length > LONGEST) return false;
    const line = plain(text).replace(/^[^\p{L}]+/u, '');
    return (all.get(line[0] ?? '') ?? []).some(({ words, open }) => line.startsWith(words) && (open || !GOES_ON.test(line.slice(words.length))) && !SENTENCE.test(line.slice(words.length)));
  };
}
