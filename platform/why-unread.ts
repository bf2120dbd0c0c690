import { browser } from 'wxt/browser';
import { siteOf } from '../core/settings.ts';
import type { Failed, Unreadable } from './messages.ts';

/** The sites that Selon asks the browser for. */
export const ALL_SITES: readonly string[] = ['http://*/*', 'https://*/*'];
/** One site as permissions name it: its host and those below it, http and https. */
export const sitePatterns = (site: string): string[] => [`*://${site}/*`, `*://*.${site}/*`];

const isAllowed = (origins: readonly string[]): Promise<boolean> => browser.permissions.contains({ origins: [...origins] }).catch(() => false);

/**
 * Why a tab's page gave nothing to a script: the browser withholds its site (Chrome's "on click", Firefox where the reader has not
 * allowed it), or nobody's scripts get there. The address of a page that is withheld is not told either, and neither is that of the
 * browser's own pages: where all sites are allowed, it is one of those.
 */
export async function whyUnread({ url }: { readonly url?: string | undefined }): Promise<Unreadable | { readonly state: 'withheld'; readonly site: string }> {
  if (!url) return (await isAllowed(ALL_SITES)) ? { state: 'unreadable', what: 'browser' } : { state: 'withheld', site: '' };
  if (!/^https?:/u.test(url)) return { state: 'unreadable', what: 'browser' };
  return (await isAllowed([`${new URL(url).origin}/*`])) ? { state: 'unreadable', what: 'document' } : { state: 'withheld', site: siteOf(url) };
}

/** Places in the extension's own files, `background.js:1:2345`, that a stack names: those of other files might tell of a page. */
const placesIn = (stack: string): string[] => [...stack.matchAll(/-extension:\/\/[^/\s]{1,100}\/([\w./-]{1,100}:\d{1,9}(?::\d{1,9})?)/gu)].slice(0, 8).map(([, place = '']) => place);

/** What is told of an error in Selon itself. */
export function failed(error: unknown): Failed {
  const isError = error instanceof Error;
  return { state: 'error', name: isError ? error.name : typeof error, message: isError ? error.message : String(error), places: placesIn((isError && error.stack) || '') };
}
