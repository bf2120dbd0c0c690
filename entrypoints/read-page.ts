import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PageRules } from '../core/page-rules.ts';
import type { Site } from '../core/sites/site.ts';
import { readHtml } from '../page/read-html.ts';
import { readPage } from '../page/read-page.ts';

/** Written here by the build: see `wxt.config.ts`. Wherever the name stands, all of it is written. */
declare const PAGE_RULES: PageRules;
const rules = PAGE_RULES;

/** What the background finds here, where it has a document, and asks through messages, where it has none: see `platform/read-html.ts`. */
interface Here {
  selonOwnSites?: readonly Site[];
  selonReadHtml?: (html: string, url: string, ownSites: readonly Site[]) => Promise<unknown>;
  chrome?: { runtime: { id: string; onMessage: { addListener(listen: (message: unknown, sender: { id?: string; tab?: unknown }, reply: (answer: unknown) => void) => true | undefined): void } } };
}

/**
 * Injected where a page is worth reading: gives the page back as plain data. The background leaves a reader's own sites here right
 * before. Among the extension's own pages it reads none, and stays to read pages that were fetched.
 */
export default defineUnlistedScript(() => {
  const here = globalThis as Here;
  if (location.protocol.endsWith('-extension:')) {
    here.selonReadHtml = (html, url, ownSites) => readHtml(html, url, { ...rules, ownSites });
    if (location.pathname === '/offscreen.html') listen(here);
    return null;
  }
  const ownSites = here.selonOwnSites ?? [];
  delete here.selonOwnSites;
  return readPage(document, location.href, { ...rules, ownSites });
});

/** Answers the background of a browser that gives it no document. */
function listen({ chrome, selonReadHtml }: Here): void {
  chrome?.runtime.onMessage.addListener((message, sender, reply) => {
    const { to, html, url, ownSites } = (message ?? {}) as Record<string, unknown>;
    if (to !== 'offscreen' || sender.id !== chrome.runtime.id || sender.tab || typeof html !== 'string' || typeof url !== 'string' || !Array.isArray(ownSites)) return undefined;
    void selonReadHtml?.(html, url, ownSites as Site[]).then(reply, () => void reply(null));
    // It is answered later.
    return true;
  });
}
