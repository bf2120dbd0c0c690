import type { CreditDraft } from './credits/credit-draft.ts';
import { createTracer, type Rules } from './create-tracer.ts';
import { openLanguages } from './language/pack-languages.ts';
import { NO_RULES, type OwnRules } from './own-rules.ts';
import { openPublishers } from './sources/name-index.ts';
import { withOwnPublishers } from './sources/own-index.ts';
import type { Page, Trace } from './types.ts';

/** The rules as they lie beside the extension's scripts. */
export interface PackedRules {
  readonly publishers: Uint8Array;
  readonly languages: Uint8Array;
}

/** The rules, opened, a reader's own publishers before the built-in ones. Throws where the packs are none. */
export const openRules = ({ publishers, languages }: PackedRules, own: OwnRules = NO_RULES): Rules => ({ languages: openLanguages(languages), index: withOwnPublishers(openPublishers(publishers), own.publishers) });

/** What traces pages: {@link Page} in, {@link Trace} out. Makes no request. Throws where the packs are none. */
export const openTracer = (packed: PackedRules, watch?: (drafts: readonly CreditDraft[]) => void, own: OwnRules = NO_RULES): ((page: Page) => Trace) => createTracer(openRules(packed, own), watch);
