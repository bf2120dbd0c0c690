import type { PageWords } from './language/page-words.ts';
import type { Site } from './sites/site.ts';

/** What a page is read with: the build writes it into the reader that is injected into pages (see `wxt.config.ts`). */
export interface PageRules {
  readonly words: PageWords;
  readonly sites: readonly Site[];
  /** A reader's own rules for sites, which win over the others. */
  readonly ownSites?: readonly Site[];
}
