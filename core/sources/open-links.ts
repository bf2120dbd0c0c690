import type { Page } from '../types.ts';
import { hostOf } from './address-target.ts';
import { shownAt, unwrap } from './unwrap.ts';

/** A page whose links lead where they end. */
export interface OpenedPage {
  readonly page: Page;
  /** The address that the page gives, by the one that it wraps; only where the page gives it in no other way. */
  readonly via: ReadonlyMap<string, string>;
}

/**
 * Opens the wrapped links of a page, at the door, so that nobody further in need ask. What is quoted as evidence stays as the
 * page has it: metadata and embeds. A page that an archive, a cache or a translator shows is read as its publisher's.
 */
export function openLinks(page: Page): OpenedPage {
  const via = new Map<string, string>(), plain = new Set<string>();
  const open = (url: string): string => {
    const target = unwrap(url);
    if (target === url || hostOf(target) === hostOf(url)) plain.add(target);
    else if (!via.has(target)) via.set(target, url);
    return target;
  };
  const opened = <T extends { readonly url: string }>(links: readonly T[]): readonly T[] => links.map((link) => {
    const url = open(link.url);
    return url === link.url ? link : { ...link, url };
  });
  const blocks = page.blocks.map((block) => (block.links.length > 0 ? { ...block, links: opened(block.links) } : block));
  const headlines = opened(page.headlines), origin = page.site?.origin;
  const site = page.site && origin?.url ? { ...page.site, origin: { ...origin, url: open(origin.url) } } : page.site;
  for (const { url } of page.embeds) open(url);
  for (const { url } of page.linkedData) if (url) open(url);
  for (const { value } of page.meta) if (value.startsWith('http')) open(value);
  for (const url of plain) via.delete(url);
  return { page: { ...page, url: shownAt(page.url), blocks, headlines, site }, via };
}
