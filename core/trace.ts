import rules from '../rules/index.ts';
import { createTracer, type Rules } from './create-tracer.ts';
import { parsePublishers } from './sources/parse-publishers.ts';
import type { Page, Trace } from './types.ts';

/** Everything that Selon knows, as its engine takes it. */
export const allRules: Rules = {
  languages: rules.languages,
  titleWords: rules.titleWords,
  publishers: () => rules.publishers.flatMap(({ country, text }) => parsePublishers(text, country)),
};

/**
 * The one place where the engine meets its rules: {@link Page} in, {@link Trace} out.
 * Makes no request. The tables are made ready on the first call and kept.
 */
export const tracePage: (page: Page) => Trace = createTracer(allRules);
