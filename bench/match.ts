// `node bench/match.ts`: how often the original comes first, by language, and how long a page takes against 123 candidates and 10,000 titles.
import { createMatcher } from '../core/match/create-matcher.ts';
import { scorePool } from '../core/match/match.ts';
import { openNewsWords, packNewsWords } from '../core/match/pack-news-words.ts';
import newsWords from '../rules/news-words/index.ts';
import { crosslingual } from './crosslingual.ts';

const { candidates, pages } = crosslingual();
const words = openNewsWords(packNewsWords(newsWords));
const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
/** Milliseconds of the quickest of three runs: what else the machine does is no cost of ours. */
const quickest = (run: () => unknown): number => Math.min(...[1, 2, 3].map(() => {
  const from = performance.now();
  run();
  return performance.now() - from;
}));
const share = (of: readonly number[], holds: (rank: number) => boolean): string => (of.filter(holds).length / Math.max(1, of.length)).toFixed(3);

for (const mode of ['titles only', 'full text'] as const) {
  const full = mode === 'full text', began = performance.now(), matcher = createMatcher(candidates.map((c) => ({ title: c.title, text: full ? c.text : '' })), words), opened = performance.now() - began;
  const ranks: number[] = [], times: number[] = [], byLanguage = new Map<string, number[]>();
  for (const page of pages) {
    const scores = scorePool(matcher, page, full);
    times.push(quickest(() => scorePool(matcher, page, full)));
    const own = scores[candidates.findIndex((c) => c.id === page.answer)] as number, rank = scores.filter((s) => s > own).length;
    ranks.push(rank);
    byLanguage.set(page.lang, [...(byLanguage.get(page.lang) ?? []), rank]);
  }
  const weakest = [...byLanguage].map(([lang, of]) => ({ lang, first: of.filter((r) => r === 0).length / of.length })).sort((a, b) => a.first - b.first).slice(0, 8);
  console.log(`${mode}: first ${share(ranks, (r) => r === 0)}, among five ${share(ranks, (r) => r < 5)}; weakest ${weakest.map((l) => `${l.lang} ${l.first.toFixed(2)}`).join(', ')}`);
  console.log(`  a page against ${candidates.length} candidates: ${median(times).toFixed(2)} ms in the median, ${times[Math.floor(times.length * 0.95)]?.toFixed(2)} ms at the 95th of 100 (budget 5); reading the pool ${opened.toFixed(0)} ms`);
}

// Ten thousand titles: those of the stories in all languages, and halves of two of them put together.
const titles = [...candidates, ...pages].map((s) => s.title), many: string[] = [...titles];
for (let i = 0; many.length < 10_000; i += 1) {
  const a = (titles[(i * 7919) % titles.length] as string).split(' '), b = (titles[(i * 104_729 + 13) % titles.length] as string).split(' ');
  many.push([...a.slice(0, a.length >> 1), ...b.slice(b.length >> 1)].join(' '));
}
const pool = createMatcher(many.map((title) => ({ title, text: '' })), words, 'en'), times: number[] = [];
for (const page of pages.filter((_, i) => i % 13 === 0)) {
  times.push(quickest(() => scorePool(pool, page, false)));
}
console.log(`a page against ${many.length} titles: ${median(times).toFixed(1)} ms in the median, ${times[Math.floor(times.length * 0.95)]?.toFixed(1)} ms at the 95th of 100 (budget 50)`);
