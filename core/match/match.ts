import type { Candidate, Ranked } from '../upstream/upstream.ts';
import { createMatcher, MATCH_FEATURES, type MatchCandidate, type Matcher } from './create-matcher.ts';
import type { AllNewsWords } from './pack-news-words.ts';
import { TITLE_FEATURES } from './title-features.ts';
import { FULL, type Sureness, TITLE } from './weights.ts';
import { PAGE_WRITINGS, writingOf } from './writing-of.ts';

/** The page whose original is looked for. */
export interface MatchPage {
  /** BCP-47 of its text. */
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  /** ISO 8601, or null. */
  readonly published: string | null;
}

/** From this score on the first candidate is offered as the original; below, the reader gets the list. */
export const SURE_FROM = 0.9;

/** For each of {@link PAGE_WRITINGS} what the figures weigh; a single weight is that of all. */
const weightsOf = ({ weights }: Sureness, features: readonly string[]): Float64Array[] => PAGE_WRITINGS.map((_, writing) => Float64Array.from(features, (name) => weights[name]?.[writing] ?? weights[name]?.[0] ?? 0));
const TITLE_WEIGHTS = weightsOf(TITLE, TITLE_FEATURES), FULL_WEIGHTS = weightsOf(FULL, MATCH_FEATURES);

/** The weighted sum of each candidate's figures: higher is likelier. `full`: the candidates' texts are known. */
export function scorePool(matcher: Matcher, page: Pick<MatchPage, 'lang' | 'title' | 'text'>, full: boolean): Float64Array {
  const figures = matcher.features(page), weights = (full ? FULL_WEIGHTS : TITLE_WEIGHTS)[writingOf(page.title)] as Float64Array, width = weights.length, scores = new Float64Array(figures.length / width);
  for (let c = 0, at = 0; c < scores.length; c += 1) {
    let sum = 0;
    for (let f = 0; f < width; f += 1, at += 1) sum += (figures[at] as number) * (weights[f] as number);
    scores[c] = sum;
  }
  return scores;
}

/**
 * Weighted sums as chances, 0 to 1: of each candidate that it is the original, where one of them or none may be. How sharp and how high sums
 * must be was fitted on the hardest candidates of translated stories, the right one among them in half of the trials ({@link Sureness}).
 */
export function asChances(scores: readonly number[], { sharpness, none }: Sureness): number[] {
  const most = Math.max(none, ...scores), weigh = (score: number): number => Math.exp((score - most) * sharpness), all = scores.reduce((sum, s) => sum + weigh(s), weigh(none));
  return scores.map((s) => weigh(s) / all);
}

const HOUR = 3_600_000;
/** What the times of publication add to a candidate's sum. A copy is later than its original, mostly by hours; clocks and time zones are off by a day. */
function timeWeight(page: string | null, candidate: string | null): number {
  const later = page && candidate ? (Date.parse(page) - Date.parse(candidate)) / HOUR : Number.NaN;
  if (Number.isNaN(later)) return 0;
  return later < -36 ? -4 : later < -1 ? -0.5 : later <= 72 ? 0.7 : later <= 24 * 30 ? 0 : -1.5;
}

/**
 * Candidates, the likeliest original of the page first, each with how sure it is. `words`: the news words of all languages; `lang`: the
 * candidates' language where it is known.
 */
export function matchCandidates(page: MatchPage, candidates: readonly Candidate[], words: AllNewsWords | null = null, lang = ''): Ranked[] {
  if (candidates.length === 0) return [];
  const full = candidates.every((c) => c.text.length > 300), pool: MatchCandidate[] = full ? [...candidates] : candidates.map(({ title }) => ({ title, text: '' }));
  const scores = scorePool(createMatcher(pool, words, lang), page, full);
  const chances = asChances(candidates.map((c, i) => (scores[i] as number) + timeWeight(page.published, c.published)), full ? FULL : TITLE);
  return candidates.map((candidate, i) => ({ ...candidate, score: Math.round((chances[i] as number) * 1000) / 1000 })).map((ranked, i) => ({ ranked, chance: chances[i] as number })).sort((a, b) => b.chance - a.chance).map(({ ranked }) => ranked);
}
