import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageWords } from '../core/language/page-words.ts';
import { readPage } from '../page/read-page.ts';

/** The languages' words for pages, written here by the build: see `wxt.config.ts`. */
declare const PAGE_WORDS: PageWords;

/** Injected where a page is worth reading: gives the page back as plain data. */
export default defineUnlistedScript(() => readPage(document, location.href, PAGE_WORDS));
