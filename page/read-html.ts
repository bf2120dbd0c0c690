import type { PageRules } from '../core/page-rules.ts';
import type { Page } from '../core/types.ts';
import { readPage } from './read-page.ts';
import { absolute } from './read-meta.ts';

/** Characters that are parsed in one go, and milliseconds of parsing for a whole page: a heavy one of 512 KB takes a tenth. */
const STEP = 4_096, PATIENCE = 500;
/** Milliseconds of parsing after which others have their turn. */
const TURN = 8;

/** Until what waits has been done; a timer would be held back in a page that nobody sees. */
const othersTurn = (): Promise<void> =>
  new Promise((next) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      next();
    };
    port2.postMessage(null);
  });

/**
 * A page from its text, read as an open one is. It is parsed in steps between which others have their turn, and cut short where
 * that takes too long: a hundred thousand tags that nobody closes would hold up every page of the extension for minutes. What is
 * parsed so has no window: it runs no script and loads nothing, not even its pictures. It would take the reader's own address for
 * the page's, so the page's is written into it.
 */
export async function readHtml(html: string, url: string, rules: PageRules): Promise<Page> {
  const parsed = document.implementation.createHTMLDocument('');
  parsed.open();
  let spent = 0, rested = 0, at = 0;
  for (; at < html.length && spent < PATIENCE; at += STEP) {
    const began = performance.now();
    parsed.write(html.slice(at, at + STEP));
    spent += performance.now() - began;
    if (spent - rested < TURN) continue;
    rested = spent;
    await othersTurn();
  }
  parsed.close();
  // What is written for browsers without scripts is no text of the page's where it is opened.
  for (const element of parsed.querySelectorAll('noscript')) element.remove();
  const written = parsed.querySelector('base[href]'), base = written ?? parsed.createElement('base');
  base.setAttribute('href', absolute(written?.getAttribute('href'), url) ?? url);
  if (!written) parsed.querySelector('head')?.prepend(base);
  const page = readPage(parsed, url, rules);
  return at < html.length ? { ...page, shape: { ...page.shape, partial: true } } : page;
}
