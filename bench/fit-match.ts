// `node bench/fit-match.ts [--check] [--titles] [--write]`: fits the weights of core/match on translated stories, and says how well they find stories that were left out.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createMatcher, MATCH_FEATURES } from '../core/match/create-matcher.ts';
import { asChances, SURE_FROM } from '../core/match/match.ts';
import { openNewsWords, packNewsWords } from '../core/match/pack-news-words.ts';
import { TITLE_FEATURES } from '../core/match/title-features.ts';
import { PAGE_WRITINGS, writingOf } from '../core/match/writing-of.ts';
import newsWords from '../rules/news-words/index.ts';
import { crosslingual } from './crosslingual.ts';

const { candidates, pages } = crosslingual();
const words = openNewsWords(packNewsWords(newsWords));
const answers = pages.map((p) => candidates.findIndex((c) => c.id === p.answer));
const many = candidates.length, writings = pages.map((p) => writingOf(p.title));

/** How strongly weights are drawn to nought, and how often all pages are gone through. */
const PULL = 3, ROUNDS = 250, STEP = 0.08;

interface Figures {
  readonly names: readonly string[];
  /** Of each page the figures of all candidates that are not nought: where a candidate's begin, which they are, and how much. */
  readonly rows: readonly { readonly starts: Int32Array; readonly at: Uint8Array; readonly value: Float32Array }[];
}

function figures(mode: 'title' | 'full'): Figures {
  const matcher = createMatcher(candidates.map((c) => ({ title: c.title, text: mode === 'full' ? c.text : '' })), words);
  const names = mode === 'title' ? TITLE_FEATURES : MATCH_FEATURES, width = names.length;
  const rows = pages.map((page) => {
    const all = matcher.features(page), starts = new Int32Array(many + 1), size = all.reduce((sum, v) => sum + (v === 0 ? 0 : 1), 0), at = new Uint8Array(size), value = new Float32Array(size);
    let n = 0;
    for (let c = 0; c < many; c += 1) {
      starts[c] = n;
      for (let f = 0; f < width; f += 1) {
        if (all[c * width + f] === 0) continue;
        at[n] = f;
        value[n] = all[c * width + f] as number;
        n += 1;
      }
    }
    starts[many] = n;
    return { starts, at, value };
  });
  return { names, rows };
}

function scores({ rows }: Figures, page: number, weights: Float64Array, out: Float64Array): void {
  const { starts, at, value } = rows[page] as Figures['rows'][number];
  for (let c = 0; c < many; c += 1) {
    let sum = 0;
    for (let n = starts[c] as number; n < (starts[c + 1] as number); n += 1) sum += (value[n] as number) * (weights[at[n] as number] as number);
    out[c] = sum;
  }
}

/** Weights under which the right candidate is likeliest (conditional logit, by Adam with a pull to nought, or to the weights that it begins with). */
function learn(data: Figures, train: readonly number[], from: Float64Array | null = null): Float64Array {
  const width = data.names.length, weights = from ? from.slice() : new Float64Array(width), rounds = from ? ROUNDS / 3 : ROUNDS, step = from ? STEP / 2 : STEP, first = new Float64Array(width), second = new Float64Array(width), shares = new Float64Array(many);
  for (let round = 1; round <= rounds; round += 1) {
    const slope = Float64Array.from(weights, (w, f) => (w - (from?.[f] ?? 0)) * PULL);
    for (const page of train) {
      scores(data, page, weights, shares);
      let most = -Infinity, all = 0;
      for (const s of shares) if (s > most) most = s;
      for (let c = 0; c < many; c += 1) {
        shares[c] = Math.exp((shares[c] as number) - most);
        all += shares[c] as number;
      }
      const { starts, at, value } = data.rows[page] as Figures['rows'][number], answer = answers[page] as number;
      for (let c = 0; c < many; c += 1) {
        const share = (shares[c] as number) / all - (c === answer ? 1 : 0);
        if (Math.abs(share) < 1e-5) continue;
        for (let n = starts[c] as number; n < (starts[c + 1] as number); n += 1) slope[at[n] as number] = (slope[at[n] as number] as number) + share * (value[n] as number);
      }
    }
    for (let f = 0; f < width; f += 1) {
      first[f] = 0.9 * (first[f] as number) + 0.1 * (slope[f] as number);
      second[f] = 0.99 * (second[f] as number) + 0.01 * (slope[f] as number) ** 2;
      weights[f] = (weights[f] as number) - (step * ((first[f] as number) / (1 - 0.9 ** round))) / (Math.sqrt((second[f] as number) / (1 - 0.99 ** round)) + 1e-6);
    }
  }
  return weights;
}

/** Weights for each way of writing: those of titles are learned from all pages, then from those that are so written; those of texts are everyone's. */
function learnAll(data: Figures, train: readonly number[], mode: 'title' | 'full'): Float64Array[] {
  const all = learn(data, train);
  return PAGE_WRITINGS.map((_, writing) => (mode === 'full' ? all : learn(data, train.filter((i) => writings[i] === writing), all)));
}

const rankOf = (data: Figures, page: number, each: readonly Float64Array[], out = new Float64Array(many)): number => {
  scores(data, page, each[writings[page] as number] as Float64Array, out);
  const own = out[answers[page] as number] as number;
  return out.filter((s) => s > own).length;
};

const told = (ranks: readonly number[]): string => `first ${(ranks.filter((r) => r === 0).length / ranks.length).toFixed(3)}, among five ${(ranks.filter((r) => r < 5).length / ranks.length).toFixed(3)}`;
const everyone = pages.map((_, i) => i);

function leftOut(data: Figures, by: readonly string[], folds: number, mode: 'title' | 'full'): number[] {
  const groups = [...new Set(by)].sort(), ranks: number[] = new Array(pages.length).fill(-1);
  for (let fold = 0; fold < folds; fold += 1) {
    const out = new Set(groups.filter((_, i) => i % folds === fold)), weights = learnAll(data, everyone.filter((i) => !out.has(by[i] as string)), mode);
    for (const i of everyone) if (out.has(by[i] as string)) ranks[i] = rankOf(data, i, weights);
  }
  return ranks;
}

/** A story taken for the original that is none is the worst there is: it counts so many times as one that is not found, most where texts should have told. */
const WORSE = { title: 2, full: 4 };
/** How sharp the sums are and how high one must be, fitted on each page's hardest candidates, once with the right one among them and once without. */
function sureness(data: Figures, each: readonly Float64Array[], mode: 'title' | 'full'): { sharpness: number; none: number; right: string } {
  const HARD = 20, trials: { scores: number[]; answer: number }[] = [], out = new Float64Array(many);
  for (const i of everyone) {
    scores(data, i, each[writings[i] as number] as Float64Array, out);
    const order = [...out.keys()].sort((a, b) => (out[b] as number) - (out[a] as number)), wrong = order.filter((c) => c !== answers[i]).map((c) => out[c] as number);
    trials.push({ scores: [out[answers[i] as number] as number, ...wrong.slice(0, HARD - 1)], answer: 0 }, { scores: wrong.slice(0, HARD), answer: -1 });
  }
  const loss = (sharpness: number, none: number): number => trials.reduce((sum, { scores: all, answer }) => {
    const chances = asChances(all, { weights: {}, sharpness, none });
    return sum - (answer < 0 ? WORSE[mode] : 1) * Math.log(Math.max(1e-9, answer < 0 ? 1 - chances.reduce((a, b) => a + b, 0) : (chances[answer] as number)));
  }, 0);
  let best = { sharpness: 1, none: 0, loss: Number.POSITIVE_INFINITY };
  for (let sharpness = 0.3; sharpness <= 1.3; sharpness += 0.05)
    for (let none = -10; none <= 30; none += 1) {
      const now = loss(sharpness, none);
      if (now < best.loss) best = { sharpness, none, loss: now };
    }
  let sure = 0, right = 0, astray = 0;
  for (const { scores: all, answer } of trials) {
    const chances = asChances(all, { weights: {}, ...best }), top = chances.indexOf(Math.max(...chances));
    if ((chances[top] as number) < SURE_FROM) continue;
    if (answer < 0) astray += 1;
    else sure += 1;
    if (top === answer) right += 1;
  }
  return { sharpness: Math.round(best.sharpness * 100) / 100, none: best.none, right: `sure of ${sure} of ${trials.length / 2} whose original is among the candidates, ${((100 * right) / sure).toFixed(1)} in 100 rightly, and of ${astray} whose original is not` };
}

const lines: string[] = [];
const MODES = process.argv.includes('--titles') ? (['title'] as const) : (['title', 'full'] as const);
for (const mode of MODES) {
  const data = figures(mode);
  if (process.argv.includes('--check')) {
    const ranks = leftOut(data, pages.map((p) => p.answer), 4, mode);
    console.log(`${mode}, stories left out: ${told(ranks)}`);
    const langs = [...new Set(pages.map((p) => p.lang))].map((lang) => ({ lang, ranks: ranks.filter((_, i) => pages[i]?.lang === lang) })).map(({ lang, ranks: own }) => ({ lang, first: own.filter((r) => r === 0).length / own.length })).sort((a, b) => a.first - b.first);
    console.log(`  weakest: ${langs.slice(0, 16).map((l) => `${l.lang} ${l.first.toFixed(2)}`).join(', ')}`);
    if (!process.argv.includes('--titles')) console.log(`${mode}, languages left out: ${told(leftOut(data, pages.map((p) => p.lang), 4, mode))}`);
  }
  const weights = learnAll(data, everyone, mode), { sharpness, none, right } = sureness(data, weights, mode);
  console.log(`${mode}, all: ${told(everyone.map((i) => rankOf(data, i, weights)))}; ${right}`);
  lines.push(`/** Where ${mode === 'title' ? 'only titles are known' : 'the candidates’ texts are known too'}. */\nexport const ${mode.toUpperCase()}: Sureness = {\n  sharpness: ${sharpness},\n  none: ${none},\n  weights: {\n${data.names.map((name, f) => ({ name, weighed: (mode === 'full' ? weights.slice(0, 1) : weights).map((w) => Math.round((w[f] as number) * 100) / 100 || 0) })).filter(({ weighed }) => weighed.some((w) => Math.abs(w) > 0.01)).map(({ name, weighed }) => `    '${name}': [${weighed.join(', ')}],`).join('\n')}\n  },\n};\n`);
}
if (process.argv.includes('--write'))
  writeFileSync(join(import.meta.dirname, '..', 'core', 'match', 'weights.ts'), `// Written by bench/fit-match.ts from translated news stories; the names are those of MATCH_FEATURES.

/** What a candidate's figures weigh, and how sums of them become chances. */
export interface Sureness {
  /** For each figure what it weighs by {@link PAGE_WRITINGS}, or one weight for all. */
  readonly weights: Readonly<Record<string, readonly number[]>>;
  /** Sums are multiplied by it. */
  readonly sharpness: number;
  /** The sum at which a candidate is as likely as that none of them is the original. */
  readonly none: number;
}

${lines.join('\n')}`);
