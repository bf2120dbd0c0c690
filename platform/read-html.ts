import { browser } from 'wxt/browser';
import type { Page } from '../core/types.ts';
import { checkPage } from './page-payload.ts';

/** Chromium's documents for workers that have none; Firefox has no such namespace. */
interface Offscreen {
  createDocument(what: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}
type Read = (html: string, url: string, ownSites: readonly unknown[]) => unknown;

/** How many pages are being read: the document is closed behind the last one. */
let reading = 0;
/** Opening and closing, one after another. */
let turn: Promise<void> = Promise.resolve();
const inTurn = (step: () => Promise<void>): Promise<void> => {
  turn = turn.then(step, step);
  return turn;
};

/** In a worker: the same file that reads open pages is loaded by a document of the extension's own. */
async function readOffscreen(offscreen: Offscreen, html: string, url: string, ownSites: readonly unknown[]): Promise<unknown> {
  reading += 1;
  try {
    await inTurn(async () => {
      // One that an earlier worker left open is taken over.
      if (!(await offscreen.hasDocument())) await offscreen.createDocument({ url: '/offscreen.html', reasons: ['DOM_PARSER'], justification: 'Reads a source’s page that you asked for.' });
    });
    return await browser.runtime.sendMessage({ to: 'offscreen', html, url, ownSites });
  } finally {
    reading -= 1;
    await inTurn(async () => {
      if (reading === 0) await offscreen.closeDocument();
    }).catch(() => undefined);
  }
}

/** In Firefox's event page, which has a document: the file is loaded when the first page is to be read, and not whenever the event page wakes. */
async function readHere(html: string, url: string, ownSites: readonly unknown[]): Promise<unknown> {
  const here = globalThis as { selonReadHtml?: Read };
  if (!here.selonReadHtml) {
    const script = document.createElement('script');
    script.src = '/read-page.js';
    await new Promise((loaded, failed) => {
      script.onload = loaded;
      script.onerror = failed;
      document.documentElement.append(script);
    });
  }
  return here.selonReadHtml?.(html, url, ownSites);
}

/** Reads a page that was fetched from `url`, as open pages are read; null where it can't be read. */
export async function readHtml(html: string, url: string, ownSites: readonly unknown[]): Promise<Page | null> {
  const { offscreen } = browser as unknown as { offscreen?: Offscreen };
  try {
    return checkPage(offscreen ? await readOffscreen(offscreen, html, url, ownSites) : await readHere(html, url, ownSites), url);
  } catch {
    return null;
  }
}
