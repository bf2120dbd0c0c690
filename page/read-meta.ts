import { resolveAddress } from '../core/sources/address-target.ts';
import type { MetaTag } from '../core/types.ts';

const WORTH = /author|source|publisher|credit|agency|byl|copyright|canonical|accreditation|creator|site_name|og:url|og:type|og:title|news_keywords|og:locale$/u;

/** Absolute http(s) address of a link as the document writes it, fragment removed; null where it is none. */
export function absolute(href: string | null | undefined, base: string): string | null {
  if (!href) return null;
  const raw = href.trim();
  if (!raw || raw.length > 2_048 || raw.startsWith('#')) return null;
  return resolveAddress(raw, base)?.href ?? null;
}

/** Tags that speak of origin, from the whole document: republishers paste them into the body as well. */
export function readMeta(document: Document, base: string): MetaTag[] {
  const tags: MetaTag[] = [];
  const add = (name: string, value: string | null): void => {
    const text = (value ?? '').trim().slice(0, 500);
    if (text && tags.length < 80) tags.push({ name, value: text });
  };
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (element.getAttribute('name') ?? element.getAttribute('property') ?? element.getAttribute('itemprop') ?? '').toLowerCase().trim();
    if (WORTH.test(name)) add(name, element.getAttribute('content'));
  }
  for (const element of document.querySelectorAll('link[rel][href]')) {
    const rel = (element.getAttribute('rel') ?? '').toLowerCase();
    if (/^(?:canonical|original-source|syndication-source|amphtml)$/u.test(rel)) add(rel, absolute(element.getAttribute('href'), base));
  }
  const spoken = document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content');
  if (spoken) add('content-language', spoken);
  // What translators' programs leave in a page whose text they have rewritten, the reader's browser or a proxy.
  if (document.querySelector('html.translated-ltr,html.translated-rtl,meta[http-equiv="X-Translated-By" i]')) add('translated-by', 'google');
  for (const image of document.querySelectorAll('img[src*="counter.theconversation"],script[src*="pixel.propublica.org"],img[src*="pixel.propublica.org"]')) {
    const src = image.getAttribute('src') ?? '';
    add('beacon', src.includes('theconversation') ? 'https://theconversation.com/' : 'https://www.propublica.org/');
  }
  return tags;
}
