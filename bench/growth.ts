// `npm run bench`: how reading grows with the text (P9) and with the publishers (P10), and what the tables cost (P12).
// Prints ratios measured in this run; asserts nothing. Run by Node with --expose-gc, so that the heap can be told.
import { compileLanguage } from '../core/language/compile-language.ts';
import { openLanguages } from '../core/language/pack-languages.ts';
import { openTracer, type PackedRules } from '../core/open-tracer.ts';
import { openPublishers } from '../core/sources/name-index.ts';
import { packPublishers } from '../core/sources/pack-publishers.ts';
import { packedRules } from '../core/trace.ts';
import type { Page } from '../core/types.ts';
import tables from '../rules/publishers/index.ts';

const SENTENCES =
  'According to Reuters, the talks will resume on Monday, said the minister in a long statement about the plan of the government. Officials told the BBC that it was late, and nobody knew what the committee of the town wanted to do next. ';

/** A page of `paragraphs` paragraphs of about 700 characters that name two publishers each. */
function pageOf(paragraphs: number): Page {
  return {
    url: 'https://news.example/a-story-about-something-2026', title: 'A story', siteName: 'Example', htmlLang: 'en', published: null,
    blocks: Array.from({ length: paragraphs }, () => ({ place: 'body' as const, text: SENTENCES.repeat(3), links: [] })),
    embeds: [], meta: [], linkedData: [], types: ['article'], headlines: [],
    shape: { articleChars: 900, textChars: 900, headlineLinks: 0, linkChars: 0, paragraphs: 3, partial: false, titled: true, told: 1, led: 0 }, site: null,
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
/** Megabytes held, buffers too. */
const held = (): number => {
  // Twice: what the first lets go may hold more.
  gc?.();
  gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
const packed = packedRules();
const size = (packed.publishers.length + packed.languages.length) / 1e6;
held();
const before = held();
let start = performance.now();
const reuters = openPublishers(packed.publishers).byName('Reuters');
const opened = performance.now() - start;
start = performance.now();
const languages = openLanguages(packed.languages);
const beside = (id: string) => languages.filter((l) => l.id === id || l.id === 'en');
const german = compileLanguage('de', beside('de'), languages);
const compiled = performance.now() - start;
const one = held() - before;
const trace = openTracer(packed);
const seen = new Set(languages.map(({ id, common }) => trace({ ...pageOf(1), htmlLang: id, blocks: [{ place: 'body', text: `${common} `.repeat(3), links: [] }] }).page.lang));
const all = held() - before;
console.log(`P12 tables${gc ? '' : ' (no --expose-gc: memory is not exact)'}: publishers ready in ${opened.toFixed(1)} ms, languages with the first two compiled in ${compiled.toFixed(1)} ms (cold; budget 15 ms); packed and opened they hold ${(size + one).toFixed(1)} MB, ${(size + all).toFixed(1)} MB after pages in ${seen.size} languages (budget 4 MB; ${german.id} was the first, ${reuters.length} publisher called Reuters; Node's pointers are twice as long as Chromium's)`);

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

/** The publishers with about `names` names: cut, or filled up with names that differ in their last word. */
function withNames(names: number): PackedRules {
  const lines = tables.flatMap(({ country, text }) => text.split('\n').filter((l) => l.includes('|')).map((l) => ({ country, fields: l.split('|') })));
  const made: { country: string; text: string }[] = [];
  for (let i = 0, count = 0; count < names; i += 1) {
    const line = lines[i % lines.length];
    if (!line) break;
    const round = Math.floor(i / lines.length), [id, kind, , name, aliases = '', ...rest] = line.fields;
    const called = aliases.split('; ').filter(Boolean);
    count += 1 + called.length;
    made.push({ country: line.country, text: round === 0 ? line.fields.join('|') : [`${id}-${round}`, kind, '', `${name} Nr${round}`, called.map((a) => `${a} Nr${round}`).join('; '), ...rest].join('|') });
  }
  return { publishers: packPublishers(made), languages: packed.languages };
}
const few = openTracer(withNames(500)), many = openTracer(withNames(50_000)), page = pageOf(140);
for (let i = 0; i < 4; i += 1) {
  few(page);
  many(page);
}
let a = Number.POSITIVE_INFINITY, b = a;
// By turns, so that whatever else the machine does slows both.
for (let i = 0; i < 12; i += 1) {
  a = Math.min(a, fastest(() => few(page), 2));
  b = Math.min(b, fastest(() => many(page), 2));
}
console.log(`P10 growth with publishers: 50,000 names take ${(b / a).toFixed(2)} times what 500 take (${a.toFixed(1)} and ${b.toFixed(1)} ms)`);
