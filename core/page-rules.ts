import type { PageWords } from './language/page-words.ts';
import type { Site } from './sites/site.ts';

/** What a page is read with: the build writes it into the reader that is injected into pages (see `wxt.config.ts`). */
export interface PageRules {
  readonly words: PageWords;
  /** Rules for sites, the reader's own first. */
  readonly sites: readonly Site[];
}
