import { parseHTML } from 'linkedom';
import { tracePage, rulesForPages } from '../core/trace.ts';
import type { Page, Trace } from '../core/types.ts';
import { readPage } from '../page/read-page.ts';
import { PlainError } from './plain-error.ts';
import { decodeHtml } from '../core/text/decode-html.ts';

const RULES = rulesForPages();
const MAX_BYTES = 32 * 1024 * 1024;

/** Traces a page from its bytes. Throws {@link PlainError} for what is no page. */
export const traceHtml = (bytes: Uint8Array, url: string): Trace => tracePage(pageOf(bytes, url));

/** Reads a page from its bytes. Throws {@link PlainError} for what is no page. */
export function pageOf(bytes: Uint8Array, url: string): Page {
  if (bytes.length > MAX_BYTES) throw new PlainError('This page is larger than 32 MB; it was not read.');
  const head = bytes.subarray(0, 2_048);
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (!utf16 && head.includes(0)) throw new PlainError('This file is not an HTML page: it holds binary data.');
  return pageFromText(decodeHtml(bytes), url);
}

/** Reads a page from its text. */
export function pageFromText(html: string, url: string): Page {
  // linkedom needs an html element to hang an empty page on.
  const { document } = parseHTML(/<html[\s>]/iu.test(html) ? html : `<html><head></head><body>${html}</body></html>`);
  return readPage(document as unknown as Document, url, RULES);
}
