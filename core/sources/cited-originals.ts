import { SAID_FROM } from '../credits/credit-draft.ts';
import type { Trace } from '../types.ts';
import { readerAddress } from './reader-address.ts';

/** How many pages are opened at one stroke at most. */
export const MOST_ORIGINALS = 10;

/**
 * Addresses of the originals that a page itself links, strongest first, each once: what a key opens. Front pages and searches
 * are none. Addresses stand as the page has them: whoever opens one checks it first.
 */
export function citedOriginals({ credits }: Trace): string[] {
  const links = credits.filter((credit) => credit.confidence >= SAID_FROM).flatMap(({ link }) => (link?.how !== 'search' && link?.target === 'article' ? [readerAddress(link.url)] : []));
  return [...new Set(links)].slice(0, MOST_ORIGINALS);
}
