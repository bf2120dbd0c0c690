import { SAID_FROM } from '../credits/credit-draft.ts';
import { safeAddress } from '../text/clean-text.ts';
import type { Trace } from '../types.ts';
import { readerAddress } from './reader-address.ts';

/** How many pages are opened at one stroke at most. */
export const MOST_ORIGINALS = 10;

/**
 * Addresses of the originals that a page itself links, strongest first, each once: what a key opens. Front pages and searches
 * are none, nor is what may not be opened.
 */
export function citedOriginals({ credits }: Trace): string[] {
  const links = credits.filter((credit) => credit.confidence >= SAID_FROM).flatMap(({ link }) => (link?.how !== 'search' && link?.target === 'article' ? (safeAddress(readerAddress(link.url)) ?? []) : []));
  return [...new Set(links)].slice(0, MOST_ORIGINALS);
}

/** The address of the strongest credit of the text that the page links: to its story, else to where its stories stand; null where it links none. */
export function strongestLink({ credits }: Trace): string | null {
  const texts = credits.filter((c) => (c.role === 'origin' || c.role === 'basis') && c.confidence >= SAID_FROM && c.link?.how === 'cited');
  for (const target of ['article', 'section', 'home'] as const) {
    const link = texts.find((c) => c.link?.target === target)?.link, url = link ? safeAddress(readerAddress(link.url)) : null;
    if (url) return url;
  }
  return null;
}
