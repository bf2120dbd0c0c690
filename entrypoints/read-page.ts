import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageRules } from '../core/page-rules.ts';
import type { Site } from '../core/sites/site.ts';
import { readPage } from '../page/read-page.ts';

/** Written here by the build: see `wxt.config.ts`. */
declare const PAGE_RULES: PageRules;

/** Injected where a page is worth reading: gives the page back as plain data. The background leaves a reader's own sites here right before. */
export default defineUnlistedScript(() => {
  const here = globalThis as { selonOwnSites?: readonly Site[] }, ownSites = here.selonOwnSites ?? [];
  delete here.selonOwnSites;
  return readPage(document, location.href, { ...PAGE_RULES, ownSites });
});
