import { browser } from 'wxt/browser';
import { openTracer } from '../core/open-tracer.ts';
import { checkOwnRules, isFault, type OwnRules } from '../core/own-rules.ts';
import { quotesOf } from '../core/quotes/quote-evidence.ts';
import { isOff, isReadLanguage, type Settings, siteOf } from '../core/settings.ts';
import { bare } from '../core/sources/bare-address.ts';
import type { Page, Trace } from '../core/types.ts';
import type { TabState, TriedState } from './messages.ts';
import { ownRules } from './own-rules.ts';
import { packedRules } from './packed-rules.ts';
import { checkPage } from './page-payload.ts';
import { tabTraces } from './tab-traces.ts';
import { failed, whyUnread } from './why-unread.ts';

/** A page that was read and traced; `url` is its tab's address without fragment. */
export interface ReadPage {
  readonly trace: Trace;
  readonly url: string;
  readonly page: Page;
}

/** Runs in the page, right before the reader: leaves the reader's own sites where it takes them up. */
function leaveSites(sites: readonly unknown[]): void {
  (globalThis as { selonOwnSites?: readonly unknown[] }).selonOwnSites = sites;
}

/** What the reading of tabs needs of the world. */
export interface TracingWorld {
  readonly settings: () => Promise<Settings>;
  /** Told of each page that was read for its tab and is still there, and of the settings as they are now; `isThere` says so at any later moment. */
  readonly traced: (tabId: number, read: ReadPage, set: Settings, isThere: () => boolean) => Promise<void>;
}

/** Reads pages in tabs and traces them. */
export function createTracing({ settings, traced }: TracingWorld) {
  /** How often the page of a tab was left: what was begun with one page is not kept for the next, which may have come while the browser was being asked something. */
  const left = new Map<number, number>();
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
    const began = changes, [own, at] = await Promise.all([tried ?? ownRules.get(), browser.tabs.get(tabId)]);
    // No script gets into other pages, and Chromium never answers where one is sent into the source view of a page. Where the address is not told, nothing may be read.
    if (!/^https?:/u.test(at.url ?? '')) return null;
    // A worker that was ended reads its rules while the page is read.
    const making = tried ? tracerWith(tried) : readyTracer(own, began);
    making.catch(() => undefined);
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
    return page && { trace: (await making)(page), url: bare(url), page };
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
      const visit = left.get(tabId), isThere = (): boolean => left.get(tabId) === visit;
      try {
        const [tab, set] = await Promise.all([browser.tabs.get(tabId), settings()]);
        if (tab.url && isOff(set, tab.url)) return { state: 'off', site: siteOf(tab.url) };
        if (tab.url) {
          const known = await tabTraces.get(tabId, bare(tab.url));
          if (known) return { state: 'traced', trace: known };
        }
        if (unasked && set.reads === 'click') return { state: 'unread' };
        const began = changes, found = await read(tabId);
        if (!found) return whyUnread(await browser.tabs.get(tabId));
        // The reader may have moved on, or changed the rules or the settings, while the page was traced.
        const [now, setNow] = await Promise.all([browser.tabs.get(tabId), settings()]);
        if (isOff(setNow, found.url)) return { state: 'off', site: siteOf(found.url) };
        if (unasked && (setNow.reads === 'click' || !isReadLanguage(setNow, found.trace.page.lang))) return { state: 'unread' };
        if (isThere() && changes === began && (!now.url || bare(now.url) === found.url)) {
          // Where the browser has no room for it, it is made anew the next time.
          await tabTraces.put(tabId, found.url, found.trace, quotesOf(found.page, found.trace)).catch(() => undefined);
          if (isThere()) await traced(tabId, found, setNow, isThere);
        }
        return { state: 'traced', trace: found.trace };
      } catch (error) {
        return failed(error);
      }
    },
    /** What the page in a tab says with rules that are only tried. */
    async tryRules(tabId: number, value: unknown): Promise<TriedState> {
      try {
        const rules = checkOwnRules(value), found = isFault(rules) ? null : await read(tabId, rules);
        return found ? { state: 'traced', trace: found.trace } : { state: 'unreadable', what: 'document' };
      } catch (error) {
        return failed(error);
      }
    },
    /** The page in a tab was left: what is still being done for it is not kept, and no badge comes of it. */
    leave(tabId: number): void {
      left.set(tabId, (left.get(tabId) ?? 0) + 1);
    },
    /** The reader's own rules were changed: what was made with the old ones is gone. */
    rulesChanged(): void {
      tracer = null;
      changes += 1;
    },
  };
}
