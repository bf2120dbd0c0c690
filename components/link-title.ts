import { isNewsForward } from '../core/sources/news-id.ts';
import { safeAddress } from './clean-text.ts';
import type { Words } from './words.ts';

/** What a click on a link of the page opens, and over which other site the page leads there: both ends are shown. */
export function linkTitle(url: string, via: string | undefined, words: Words): string {
  const wrapped = via ? safeAddress(via) : null, { hostname } = new URL(url);
  if (wrapped) return words('open_through_title', hostname, new URL(wrapped).hostname);
  return isNewsForward(url) ? words('open_forward_title', hostname) : words('open_title', hostname);
}
