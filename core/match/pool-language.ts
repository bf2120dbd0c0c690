import { cutWords } from '../text/cut-words.ts';
import type { NewsTable } from './news-table.ts';
import type { AllNewsWords } from './pack-news-words.ts';

/** Titles looked at, and the share of their words that a language's news words know where it is that language. */
const LOOKED_AT = 60, ENOUGH = 0.2;

/** The news words of the language that most titles are written in: the one that is told, else the one that knows most of their words; null where none knows enough. */
export function poolLanguage(titles: readonly string[], words: AllNewsWords, told: string): NewsTable | null {
  const sure = told === '' ? null : words.table(told);
  if (sure) return sure;
  const some = titles.slice(0, LOOKED_AT).map((title) => ({ title, cut: cutWords(title) })), all = some.reduce((sum, { cut }) => sum + cut.reduce((n, w) => n + (w.run ? w.run.length / 2 : 1), 0), 0);
  const known = (table: NewsTable | null): number => (table ? some.reduce((sum, { title, cut }) => sum + table.keysIn(title, cut).size, 0) / Math.max(1, all) : 0);
  const english = words.table('en');
  if (known(english) >= ENOUGH) return english;
  let best: NewsTable | null = null, most = 0;
  for (const language of words.languages) {
    const table = words.table(language), share = known(table);
    if (share > most) [best, most] = [table, share];
  }
  return most >= ENOUGH / 2 ? best : null;
}
