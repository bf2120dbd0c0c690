import languages from '../rules/languages/index.ts';
import tables from '../rules/publishers/index.ts';
import sites from '../rules/sites/index.ts';
import { packLanguages } from './language/pack-languages.ts';
import { pageWords } from './language/page-words.ts';
import { readyLanguage } from './language/ready-language.ts';
import { openTracer, type PackedRules } from './open-tracer.ts';
import type { PageRules } from './page-rules.ts';
import { packPublishers } from './sources/pack-publishers.ts';
import type { Page, Trace } from './types.ts';

/** All rules, packed: what the build puts beside the extension's scripts. */
export const packedRules = (): PackedRules => ({ publishers: packPublishers(tables), languages: packLanguages(languages.map(readyLanguage)) });

/** What pages are read with: words of all languages and the rules for sites, which the build writes into the reader of pages. */
export const rulesForPages = (): PageRules => ({ words: pageWords(languages), sites });

let trace: ((page: Page) => Trace) | null = null;
/** Traces a page where no build has packed the rules: on the command line and in tests. They are packed on the first call. */
export const tracePage = (page: Page): Trace => {
  trace ??= openTracer(packedRules());
  return trace(page);
};
