import { fold } from '../text/fold.ts';
import { hostOf, isShareLink, siteOf, targetOf } from '../sources/address.ts';
import type { NameIndex } from '../sources/name-index.ts';
import { unwrap } from '../sources/unwrap.ts';
import type { Page, Source } from '../types.ts';

/**
 * The address of a source's story among all links of the article, for a credit whose own words carry none: the first that
 * leads to a story on a site of that publisher. Null where there is none.
 */
export function bestLink(source: Source, page: Page, index: NameIndex): string | null {
  const name = fold(source.name).replace(/^(?:the|le|la|der|die|das|el|il)\s/u, '').replace(/[^\p{L}\p{N}]/gu, '');
  const belongs = (host: string): boolean => {
    const owner = index.byHost(host);
    if (owner) return owner.id === source.id;
    const site = siteOf(host) ?? host;
    return source.id === null && (site === source.domain || (name.length > 4 && fold(site.split('.')[0] ?? '').replace(/[^\p{L}\p{N}]/gu, '') === name));
  };
  for (const block of page.blocks)
    for (const link of block.links) {
      const url = unwrap(link.url), host = hostOf(url);
      if (host && !isShareLink(url) && targetOf(url) === 'article' && belongs(host)) return url;
    }
  return null;
}
