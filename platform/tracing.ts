import { browser } from 'wxt/browser';
import { openTracer } from '../core/open-tracer.ts';
import { checkOwnRules, isFault, type OwnRules } from '../core/own-rules.ts';
import { isOff, type Settings, siteOf } from '../core/settings.ts';
import type { Page, Trace } from '../core/types.ts';
import type { TabState, TriedState } from './messages.ts';
import { ownRules } from './own-rules.ts';
import { packedRules } from './packed-rules.ts';
import { checkPage } from './page-payload.ts';
import { tabTraces } from './tab-traces.ts';

/** A page that was read and traced; `url` is its tab's address without fragment. */
export interface ReadPage {
  readonly trace: Trace;
  readonly url: string;
  readonly page: Page;
}

/** An address without its fragment: a trace belongs to a tab and to this. */
export const bare = (url: string): string => url.replace(/#.*$/u, '');

/** Runs in the page, right before the reader: leaves the reader's own sites where it takes them up. */
function leaveSites(sites: readonly unknown[]): void {
  (globalThis as { selonOwnSites?: readonly unknown[] }).selonOwnSites = sites;
}

const said = (error: unknown): TriedState => ({ state: 'error', message: error instanceof Error ? error.message : String(error) });

/** Reads pages in tabs and traces them. `traced` is told of each that was read for its tab and is still there. */
export function createTracing({ settings, traced }: { readonly settings: () => Promise<Settings>; readonly traced: (tabId: number, read: ReadPage) => Promise<void> }) {
  /** Made when the first page is traced, and anew when the reader's own rules were changed. */
  let tracer: ((page: Page) => Trace) | null = null;
  /** How often they were changed: what was begun with the old ones is not kept. */
  let changes = 0;

  const tracerWith = async (own: OwnRules): Promise<(page: Page) => Trace> => openTracer(await packedRules(), undefined, own);
  /** The tracer with the rules that are kept: `own`, read when there had been `began` changes. */
  async function readyTracer(own: OwnRules, began: number): Promise<(page: Page) => Trace> {
    const made = tracer ?? (await tracerWith(own));
    if (changes === began) tracer = made;
    return made;
  }

  /** The page in a tab; null where it can't be read. `tried`: rules that are not kept, only tried. */
  async function read(tabId: number, tried?: OwnRules): Promise<ReadPage | null> {
    const began = changes, own = tried ?? (await ownRules.get());
    let result: unknown;
    try {
      if (own.sites.length > 0) await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: leaveSites, args: [own.sites] });
      const [injected] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/read-page.js'] });
      result = injected?.result;
    } catch {
      // The browser's own pages, stores, PDF and withheld hosts refuse scripts.
      return null;
    }
    const tab = await browser.tabs.get(tabId), readAt = (result as { url?: unknown } | null | undefined)?.url;
    const url = tab.url ?? (typeof readAt === 'string' ? readAt : '');
    // The tab went elsewhere while it was read: one page's text must not be kept under another's address.
    if (typeof readAt !== 'string' || bare(readAt) !== bare(url)) return null;
    const page = checkPage(result, url);
    return page && { trace: (await (tried ? tracerWith(tried) : readyTracer(own, began)))(page), url: bare(url), page };
  }

  return {
    read,
    /** A page that was read elsewhere, with the rules that are kept. */
    async trace(page: Page): Promise<Trace> {
      const began = changes;
      return (await readyTracer(await ownRules.get(), began))(page);
    },
    /** What a tab's page says; it is read now where that has not been done. `unasked` where the probe found it and no reader clicked. */
    async traceTab(tabId: number, unasked = false): Promise<TabState> {
      try {
        const tab = await browser.tabs.get(tabId), set = await settings();
        if (tab.url && isOff(set, tab.url)) return { state: 'off', site: siteOf(tab.url) };
        if (unasked && set.reads === 'click') return { state: 'unreadable' };
        if (tab.url) {
          const known = await tabTraces.get(tabId, bare(tab.url));
          if (known) return { state: 'traced', trace: known };
        }
        const began = changes, found = await read(tabId);
        if (!found) return { state: 'unreadable' };
        const [language = ''] = found.trace.page.lang.split('-');
        if (unasked && set.readLanguages.length > 0 && !set.readLanguages.some((tag) => tag === found.trace.page.lang || tag === language)) return { state: 'unreadable' };
        // The reader may have moved on, or changed the rules, while the page was traced.
        const now = await browser.tabs.get(tabId);
        if (changes === began && (!now.url || bare(now.url) === found.url)) {
          // Where the browser has no room for it, it is made anew the next time.
          await tabTraces.put(tabId, found.url, found.trace).catch(() => undefined);
          await traced(tabId, found);
        }
        return { state: 'traced', trace: found.trace };
      } catch (error) {
        return said(error);
      }
    },
    /** What the page in a tab says with rules that are only tried. */
    async tryRules(tabId: number, value: unknown): Promise<TriedState> {
      try {
        const rules = checkOwnRules(value), found = isFault(rules) ? null : await read(tabId, rules);
        return found ? { state: 'traced', trace: found.trace } : { state: 'unreadable' };
      } catch (error) {
        return said(error);
      }
    },
    /** The reader's own rules were changed: what was made with the old ones is gone. */
    rulesChanged(): void {
      tracer = null;
      changes += 1;
    },
  };
}
