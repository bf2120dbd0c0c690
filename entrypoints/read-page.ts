import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageRules } from '../core/page-rules.ts';
import { readPage } from '../page/read-page.ts';

/** Written here by the build: see `wxt.config.ts`. */
declare const PAGE_RULES: PageRules;

/** Injected where a page is worth reading: gives the page back as plain data. */
export default defineUnlistedScript(() => readPage(document, location.href, PAGE_RULES));
