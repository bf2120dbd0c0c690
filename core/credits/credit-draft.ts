import type { Evidence, Role, Source } from '../types.ts';

/**
 * The kinds of evidence, and how often a credit that rests on one alone is right. Measured on pages that people
 * have read and labelled; two kinds that agree leave the product of what each leaves open.
 */
export const TRUST = {
  dateline: 0.96,
  byline: 0.93,
  'source-line': 0.93,
  'source-line-unknown': 0.75,
  signature: 0.9,
  canonical: 0.93,
  'syndication-tag': 0.93,
  'linked-data': 0.85,
  'meta-author': 0.85,
  'first-published': 0.94,
  phrase: 0.92,
  'phrase-ambiguous': 0.8,
  'phrase-unknown': 0.7,
  'linked-phrase': 0.95,
  link: 0.72,
  'link-unknown': 0.6,
  venue: 0.9,
  embed: 0.92,
  caption: 0.95,
  'caption-loose': 0.85,
} as const;
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
