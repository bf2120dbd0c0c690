import type { PageRules } from '../core/page-rules.ts';
import type { Page } from '../core/types.ts';
import { readPage } from './read-page.ts';
import { absolute } from './read-meta.ts';

/**
 * A page from its text, read as an open one is. A parsed document runs no script and loads nothing, not even its pictures; it
 * would take the reader's own address for the page's, so the page's is written into it.
 */
export function readHtml(html: string, url: string, rules: PageRules): Page {
  const document = new DOMParser().parseFromString(html, 'text/html');
  // What is written for browsers without scripts is no text of the page's where it is opened.
  for (const element of document.querySelectorAll('noscript')) element.remove();
  const written = document.querySelector('base[href]'), base = written ?? document.createElement('base');
  base.setAttribute('href', absolute(written?.getAttribute('href'), url) ?? url);
  if (!written) document.querySelector('head')?.prepend(base);
  return readPage(document, url, rules);
}
