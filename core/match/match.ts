import type { Candidate, Ranked } from '../types.ts';

/** The page whose original is looked for. */
export interface MatchPage {
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  /** ISO 8601, or null. */
  readonly published: string | null;
}

/** From this score on the first candidate is offered as the original; below, the reader gets the list. */
export const SURE_FROM = 0.9;

/** Candidates, the likeliest original of the page first, each with how sure it is. */
export function matchCandidates(_page: MatchPage, candidates: readonly Candidate[]): Ranked[] {
  return candidates.map((candidate) => ({ ...candidate, score: 0 }));
}
