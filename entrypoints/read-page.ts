import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../page/read-page.ts';

/** Injected where a page is worth reading: gives the page back as plain data. */
export default defineUnlistedScript(() => readPage(document, location.href));
