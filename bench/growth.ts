// `npm run bench`: how reading grows with the text (P9) and with the publishers (P10), and what the tables cost (P12).
// Prints ratios measured in this run; asserts nothing. Run by Node with --expose-gc, so that the heap can be told.
import { createTracer, type Rules } from '../core/create-tracer.ts';
import { indexNames } from '../core/sources/name-index.ts';
import { allRules } from '../core/trace.ts';
import type { Page } from '../core/types.ts';

const SENTENCES =
  'According to Reuters, the talks will resume on Monday, said the minister in a long statement about the plan of the government. Officials told the BBC that it was late, and nobody knew what the committee of the town wanted to do next. ';

/** A page of `paragraphs` paragraphs of about 700 characters that name two publishers each. */
function pageOf(paragraphs: number): Page {
  return {
    url: 'https://news.example/a-story-about-something-2026', title: 'A story', siteName: 'Example', htmlLang: 'en', published: null,
    blocks: Array.from({ length: paragraphs }, () => ({ place: 'body' as const, text: SENTENCES.repeat(3), links: [] })),
    embeds: [], meta: [], linkedData: [], types: ['article'], headlines: [],
    shape: { articleChars: 900, textChars: 900, headlineLinks: 0, linkChars: 0, paragraphs: 3, partial: false },
  };
}

/** Milliseconds of the fastest of `times` runs. */
function fastest(run: () => void, times: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < times; i += 1) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

const gc = (globalThis as { gc?: () => void }).gc;
gc?.();
const before = process.memoryUsage().heapUsed;
const start = performance.now();
const publishers = allRules.publishers();
const index = indexNames(publishers);
const ready = performance.now() - start;
gc?.();
const held = process.memoryUsage().heapUsed - before;
console.log(`P12 tables: ${publishers.length} publishers ready in ${ready.toFixed(0)} ms, ${(held / 1e6).toFixed(1)} MB held${gc ? '' : ' (no --expose-gc: not exact)'}; ${index.byName('Reuters').length} publisher called Reuters`);

const trace = createTracer(allRules);
for (let i = 0; i < 5; i += 1) trace(pageOf(30));
const rows = [35, 70, 140, 280, 560, 1_120, 2_240].map((n) => {
  const page = pageOf(n);
  return [n * SENTENCES.length * 3, fastest(() => trace(page), 3)] as const;
});
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
const xs = rows.map(([chars]) => Math.log(chars)), ys = rows.map(([, ms]) => Math.log(ms));
const mx = mean(xs), my = mean(ys);
const slope = xs.reduce((sum, x, i) => sum + (x - mx) * ((ys[i] as number) - my), 0) / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
console.log(`P9 growth with text: slope ${slope.toFixed(2)} (${rows.map(([chars, ms]) => `${Math.round(chars / 1_000)} K ${ms.toFixed(1)} ms`).join(', ')})`);

/** The rules with about `names` names: cut, or filled up with names that differ in their last word. */
function withNames(names: number): Rules {
  const made: ReturnType<Rules['publishers']>[number][] = [];
  let count = 0;
  for (let i = 0; count < names; i += 1) {
    const publisher = publishers[i % publishers.length];
    if (!publisher) break;
    const round = Math.floor(i / publishers.length);
    made.push(round === 0 ? publisher : { ...publisher, id: `${publisher.id}-${round}`, domains: [], aliases: publisher.aliases.map((a) => ({ ...a, text: `${a.text} Nr${round}` })) });
    count += publisher.aliases.length;
  }
  return { ...allRules, publishers: () => made };
}
const few = createTracer(withNames(500)), many = createTracer(withNames(50_000)), page = pageOf(140);
for (let i = 0; i < 4; i += 1) {
  few(page);
  many(page);
}
const a = fastest(() => few(page), 7), b = fastest(() => many(page), 7);
console.log(`P10 growth with publishers: 50,000 names take ${(b / a).toFixed(2)} times what 500 take (${a.toFixed(1)} and ${b.toFixed(1)} ms)`);
