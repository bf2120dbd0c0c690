import rules from '../rules/index.ts';
import type { CreditDraft } from './credits/credit-draft.ts';
import { createTracer } from './create-tracer.ts';
import { openPublishers } from './sources/name-index.ts';
import type { Page, Trace } from './types.ts';

/**
 * The one place where the engine meets its rules: {@link Page} in, {@link Trace} out. Makes no request.
 * `packed` are the publishers, as `packPublishers` packs them when the extension is built.
 */
export const openTracer = (packed: Uint8Array, watch?: (drafts: readonly CreditDraft[]) => void): ((page: Page) => Trace) =>
  createTracer({ languages: rules.languages, titleWords: rules.titleWords, index: openPublishers(packed) }, watch);
