import { hostOf, isForwarder, isShareLink } from '../sources/address.ts';
import type { Page } from '../types.ts';

const PLACES = ['title', 'byline', 'endnote'] as const;

/**
 * Aggregators lead out over their own counter or frame: from the headline, or from a line above or below the text. That is
 * the way to the original where a page has one origin and no address of it.
 */
export function forwardedLink(page: Page, isOwnHost: (host: string) => boolean): string | null {
  for (const place of PLACES)
    for (const block of page.blocks) {
      if (block.place !== place) continue;
      const link = block.links.find((l) => isForwarder(l.url) && !isShareLink(l.url) && isOwnHost(hostOf(l.url) ?? ''));
      if (link) return link.url;
    }
  return null;
}
