import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openTracer } from '../core/open-tracer.ts';
import type { Page, Trace } from '../core/types.ts';
import { showBadge } from '../platform/badge.ts';
import type { TabState } from '../platform/messages.ts';
import { packedRules } from '../platform/packed-rules.ts';
import { checkPage } from '../platform/page-payload.ts';
import { tabTraces } from '../platform/tab-traces.ts';

const bare = (url: string): string => url.replace(/#.*$/u, '');

/** Made when the first page is traced. */
let tracer: ((page: Page) => Trace) | null = null;

/** Reads the page in a tab and traces it; null where it can't be read. */
async function readAndTrace(tabId: number): Promise<{ trace: Trace; url: string } | null> {
  let result: unknown;
  try {
    const [injected] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: ['/read-page.js'] });
    result = injected?.result;
  } catch {
    // The browser's own pages, stores, PDF and withheld hosts refuse scripts.
    return null;
  }
  const tab = await browser.tabs.get(tabId);
  const readAt = (result as { url?: unknown } | null | undefined)?.url;
  const url = tab.url ?? (typeof readAt === 'string' ? readAt : '');
  // The tab went elsewhere while it was read: one page's text must not be kept under another's address.
  if (typeof readAt !== 'string' || bare(readAt) !== bare(url)) return null;
  const page = checkPage(result, url);
  if (!page) return null;
  tracer ??= openTracer(await packedRules());
  return { trace: tracer(page), url: bare(url) };
}

async function traceTab(tabId: number): Promise<TabState> {
  try {
    const tab = await browser.tabs.get(tabId);
    if (tab.url) {
      const known = await tabTraces.get(tabId, bare(tab.url));
      if (known) return { state: 'traced', trace: known };
    }
    const read = await readAndTrace(tabId);
    if (!read) return { state: 'unreadable' };
    // The reader may have moved on while the page was traced.
    const now = await browser.tabs.get(tabId);
    if (!now.url || bare(now.url) === read.url) {
      await tabTraces.put(tabId, read.url, read.trace);
      await showBadge(tabId, read.trace);
    }
    return { state: 'traced', trace: read.trace };
  } catch (error) {
    return { state: 'error', message: error instanceof Error ? error.message : String(error) };
  }
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender): Promise<unknown> | undefined => {
    if (typeof message !== 'object' || message === null || sender.id !== browser.runtime.id) return undefined;
    const { to, call, tabId } = message as Record<string, unknown>;
    if (to !== 'background') return undefined;
    if (call === 'worthReading' && sender.tab?.id !== undefined && sender.frameId === 0) {
      return traceTab(sender.tab.id).then(() => undefined);
    }
    // Only the extension's own pages ask for other tabs.
    if (call === 'traceTab' && typeof tabId === 'number' && sender.url !== undefined && new URL(sender.url).origin === new URL((browser.runtime as unknown as { getURL(path: string): string }).getURL('/')).origin) return traceTab(tabId);
    return undefined;
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (!change.url && change.status !== 'loading') return;
    void tabTraces.drop(tabId);
    void showBadge(tabId, null);
    // Where only the address changed, the probe in the page looks again; where the page is new, nobody listens yet.
    if (change.url) browser.tabs.sendMessage(tabId, { to: 'watch' }).catch(() => undefined);
  });
  browser.tabs.onRemoved.addListener((tabId) => void tabTraces.drop(tabId));
});
