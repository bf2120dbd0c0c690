import type { SourceKind } from '../types.ts';

/** A name under which a publisher is credited. */
export interface Alias {
  readonly text: string;
  /** The language in whose texts it is used, null for all. Names in a script of their own are matched everywhere. */
  readonly lang: string | null;
  /** A common word, a short acronym or the name of two publishers: counts only with a strong cue. */
  readonly ambiguous: boolean;
  /** Where not empty, ambiguous only in texts of these languages. */
  readonly ambiguousIn: readonly string[];
  /** Of the namesakes, the one that is meant where nothing else decides. */
  readonly isDefault: boolean;
}

/** A publisher, platform or picture house as the rules know it. */
export interface Publisher {
  readonly id: string;
  readonly name: string;
  readonly kind: SourceKind;
  /** ISO 3166-1 alpha-2 in upper case, '' where it belongs to none. */
  readonly country: string;
  /** Bare lower-case domains, home first. */
  readonly domains: readonly string[];
  readonly aliases: readonly Alias[];
  /** Search address with `{q}` for the words, null where unknown. */
  readonly search: string | null;
  /** The house it belongs to, where several titles share desks: `funke`, `reach`. null where alone or unknown. */
  readonly group: string | null;
}
