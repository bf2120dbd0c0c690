import { cleanAddress } from '../core/sources/clean-address.ts';
import { decodeHtml } from '../core/text/decode-html.ts';
import type { FetchedPage, FetchFailure } from '../core/upstream/fetched.ts';
import { fetchBytes, type FetchOptions } from './fetch-bytes.ts';

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\s*(?:[;,]|$)/iu;
/** Some servers hand out something else, or nothing, where everything is accepted. */
const ACCEPT = 'text/html,application/xhtml+xml;q=0.9';
const CHARSET = /;\s*charset\s*=\s*["']?\s*([\w-]{3,20})/iu;
/** How a page begins that comes without a type. */
const BEGINS = /<(?:!doctype html|html|head|body)[\s>]/iu;
/** A byte that no page's text has, but in UTF-16. */
const NUL = 0;

/**
 * The address that is asked for in a link's place: without fragment and what counts readers, and https where the link says http,
 * for nearly all sites of the press answer there and what is asked for in the open can be changed on its way.
 */
export function askedAddress(url: string, allowed?: (address: URL) => boolean): string {
  const clean = cleanAddress(url).replace(/#.*$/u, '');
  if (!URL.canParse(clean)) return clean;
  const address = new URL(clean);
  if (address.protocol !== 'http:' || address.port !== '' || allowed?.(address)) return clean;
  return `https${clean.slice(4)}`;
}

/** Fetches a page of the public web as text. Never rejects: what goes wrong is a {@link FetchFailure}. */
export async function fetchPage(url: string, options: FetchOptions): Promise<FetchedPage | FetchFailure> {
  const got = await fetchBytes(askedAddress(url, options.allowed), { accept: ACCEPT, ...options });
  if (got.failure !== null) return got;
  const { bytes, type, ...rest } = got, charset = CHARSET.exec(type)?.[1] ?? '';
  const failed = { status: got.status, received: got.received, requests: got.requests };
  if (type !== '' && !HTML.test(type)) return { ...failed, failure: 'not-a-page' };
  if (bytes.length === 0) return { ...failed, failure: 'unreadable' };
  const wide = /^utf-?16/iu.test(charset) || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!wide && bytes.subarray(0, 2_048).includes(NUL)) return { ...failed, failure: 'not-a-page' };
  const html = decodeHtml(bytes, charset);
  if (type === '' && !BEGINS.test(html.slice(0, 4_096))) return { ...failed, failure: 'not-a-page' };
  return { ...rest, html };
}
