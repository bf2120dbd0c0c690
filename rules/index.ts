import { parsePublishers } from '../core/sources/parse-publishers.ts';
import type { Publisher } from '../core/sources/publisher.ts';
import { createTracer, type Rules } from '../core/trace.ts';
import type { Page, Trace } from '../core/types.ts';
import languages from './languages/index.ts';
import tables from './publishers/index.ts';

/** All rules that come with Selon. Publishers are parsed when first asked for. */
export const rules: Rules = {
  languages,
  publishers: (): readonly Publisher[] => tables.flatMap(({ country, text }) => parsePublishers(text, country)),
};

/** Traces a page with all rules: {@link Page} in, {@link Trace} out; makes no request, throws on nothing a page can hold. */
export const tracePage: (page: Page) => Trace = createTracer(rules);
