import { LETTER, letterOf, scriptOf, SCRIPTS } from '../text/letters.ts';

/** A row of characters that a page says again and again, where words are not parted by spaces. */
export interface Run {
  readonly text: string;
  /** How likely it is a name: 1 and more. */
  readonly weight: number;
}

const MAX_TITLE = 120, MAX_RUN = 12;
const HIRAGANA = SCRIPTS.indexOf('Hiragana'), KATAKANA = SCRIPTS.indexOf('Katakana'), HANGUL = SCRIPTS.indexOf('Hangul');
const OPEN = '「『《〈“‘«', CLOSE = '」』》〉”’»';

const isRun = (char: string): boolean => (letterOf(char.codePointAt(0) as number) & (LETTER.unspaced | LETTER.mark)) !== 0 || char === 'ー' || char === '・' || char === '·';
const scriptAt = (text: string, at: number): number => scriptOf(text.charCodeAt(at));
const occurrences = (text: string, part: string): number => text.split(part).length - 1;

/** What stands in quotation marks. */
function quotedIn(text: string): string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length; from += 1) {
    const mark = OPEN.indexOf(text[from] as string);
    if (mark < 0) continue;
    const to = text.indexOf(CLOSE[mark] as string, from);
    if (to > from + 2 && to - from <= MAX_RUN) found.push(text.slice(from + 1, to));
  }
  return found;
}

/**
 * Rows of characters that stand in a title and again in its text, the likeliest names first: the longest that both say, Katakana
 * (names from abroad), what is in quotation marks. `common` are frequent characters and words: what holds them at an end is none.
 */
export function repeatedRuns(title: string, text: string, common: ReadonlySet<string>): Run[] {
  const head = title.slice(0, MAX_TITLE), found = new Map<string, number>();
  const put = (run: string, weight: number): void => {
    if (run.length >= 2 && (found.get(run) ?? 0) < weight) found.set(run, weight);
  };
  for (let at = 0; at < head.length; ) {
    let size = 0;
    const katakana = scriptAt(head, at) === KATAKANA, hangul = scriptAt(head, at) === HANGUL;
    while (at + size < head.length && size < MAX_RUN && isRun(head[at + size] as string) && (!katakana || scriptAt(head, at + size) === KATAKANA || 'ー・'.includes(head[at + size] as string))) size += 1;
    const most = size;
    if (!katakana) while (size >= 2 && !text.includes(head.slice(at, at + size))) size -= 1;
    // The little words at either end are no part of a name.
    let from = at, to = at + size;
    while (from < to && (common.has(head[from] as string) || scriptAt(head, from) === HIRAGANA)) from += 1;
    while (to > from && (common.has(head[to - 1] as string) || scriptAt(head, to - 1) === HIRAGANA)) to -= 1;
    const run = head.slice(from, to), times = size >= 2 ? occurrences(text, run) : 0;
    if (run.length >= 2 && !common.has(run)) put(run, Math.min(times, 4) * 0.5 + Math.min(run.length, 5) * 0.4 + (katakana ? 2 : 0));
    at += Math.max(1, hangul ? most : size);
  }
  for (const run of quotedIn(head)) put(run, 2.5);
  return [...found].map(([run, weight]) => ({ text: run, weight })).sort((a, b) => b.weight - a.weight);
}
