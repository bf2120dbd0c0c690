import type { Evidence, Role, Source } from '../types.ts';

/**
 * The kinds of evidence, and how far a credit that rests on one alone is trusted: (right + 4.5) / (all + 5) on the labelled
 * pages of `npm run accuracy`, so that a kind that was hardly seen begins at nine in ten, and 0.97 at most, since those
 * pages were read while the rules were made. Two stand otherwise: datelines (the one that is wrong by its label, of six,
 * is right by our reading), and kinds that were never seen alone, which stand at what their like have. Two
 * kinds that agree leave the product of what each leaves open. Figures of 2026-11-27, kept in docs/accuracy.md.
 */
export const TRUST = {
  dateline: 0.95,
  byline: 0.97,
  'source-line': 0.97,
  'source-line-unknown': 0.94,
  signature: 0.96,
  canonical: 0.96,
  'syndication-tag': 0.93,
  'linked-data': 0.94,
  'meta-author': 0.95,
  'first-published': 0.94,
  phrase: 0.97,
  'phrase-ambiguous': 0.93,
  'phrase-unknown': 0.88,
  'linked-phrase': 0.95,
  link: 0.95,
  'link-unknown': 0.75,
  venue: 0.97,
  embed: 0.97,
  // A rule that was seen to hold, and one that rests on what others wrote of the site.
  'site-rule': 0.96,
  'site-rule-unverified': 0.9,
  caption: 0.97,
  'caption-loose': 0.85,
} as const;
/** The interface says nothing below: of what it says with less, more than one in ten would be wrong. */
export const SAID_FROM = 0.9;
export type EvidenceKind = keyof typeof TRUST;

/** A credit before all its evidence is joined. */
export interface CreditDraft {
  readonly role: Role;
  readonly source: Source;
  readonly kind: EvidenceKind;
  readonly evidence: Evidence;
  /** Address that the page gives for it, unwrapped; null where none. */
  readonly url: string | null;
}
