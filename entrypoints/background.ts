import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openRules, openTracer } from '../core/open-tracer.ts';
import { checkOwnRules, isFault, type OwnRules } from '../core/own-rules.ts';
import type { Page, Trace } from '../core/types.ts';
import { REQUESTS_AT_ONCE } from '../core/upstream/hops.ts';
import { ownAddresses } from '../core/upstream/own-addresses.ts';
import type { Asked } from '../core/upstream/provider.ts';
import { createSlots } from '../core/upstream/slots.ts';
import { matchPage, storySearch } from '../core/upstream/story-search.ts';
import { askArchive } from '../net/archive.ts';
import { fetchBytes } from '../net/fetch-bytes.ts';
import { fetchPage } from '../net/fetch-page.ts';
import providers from '../net/search/index.ts';
import { showBadge } from '../platform/badge.ts';
import { consents } from '../platform/consents.ts';
import { createFindStory, type SearchedTab } from '../platform/find-story.ts';
import { createLookUpstream, type TracedTab } from '../platform/look-upstream.ts';
import type { TabState } from '../platform/messages.ts';
import { ownRules } from '../platform/own-rules.ts';
import { newsWords, packedRules } from '../platform/packed-rules.ts';
import { checkPage } from '../platform/page-payload.ts';
import { setGuard } from '../platform/private-guard.ts';
import { readHtml } from '../platform/read-html.ts';
import { readTraces } from '../platform/read-traces.ts';
import { searchAnswers } from '../platform/search-answers.ts';
import { tabTraces } from '../platform/tab-traces.ts';
import { NOTHING_UPSTREAM, tabUpstream } from '../platform/tab-upstream.ts';

const bare = (url: string): string => url.replace(/#.*$/u, '');

/** Made when the first page is traced, and anew when the reader's own rules were changed. */
let tracer: ((page: Page) => Trace) | null = null;
/** How often they were changed: what was begun with the old ones is not kept. */
let changes = 0;

/** What traces with these rules of the reader's own. */
const tracerWith = async (own: OwnRules): Promise<(page: Page) => Trace> => openTracer(await packedRules(), undefined, own);

/** Reads the page in a tab and traces it; null where it can't be read. `tried`: rules that are not kept, only tried. */
async function readAndTrace(tabId: number, tried?: OwnRules): Promise<{ trace: Trace; url: string; page: Page } | null> {
  const began = changes;
  let result: unknown;
  const own = tried ?? (await ownRules.get());
  try {
    if (own.sites.length > 0) await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: leaveSites, args: [own.sites] });
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
  if (tried) return { trace: (await tracerWith(tried))(page), url: bare(url), page };
  return { trace: (await readyTracer(own, began))(page), url: bare(url), page };
}

/** The tracer with the rules that are kept: `own`, read when there had been `began` changes. */
async function readyTracer(own: OwnRules, began: number): Promise<(page: Page) => Trace> {
  const made = tracer ?? (await tracerWith(own));
  if (changes === began) tracer = made;
  return made;
}

/** Runs in the page, right before the reader: leaves the reader's own sites where it takes them up. */
function leaveSites(sites: readonly unknown[]): void {
  (globalThis as { selonOwnSites?: readonly unknown[] }).selonOwnSites = sites;
}

/** What the page in a tab says with rules that are only tried. */
async function tryRules(tabId: number, value: unknown): Promise<TabState> {
  try {
    const rules = checkOwnRules(value);
    const read = isFault(rules) ? null : await readAndTrace(tabId, rules);
    return read ? { state: 'traced', trace: read.trace } : { state: 'unreadable' };
  } catch (error) {
    return { state: 'error', message: error instanceof Error ? error.message : String(error) };
  }
}

async function traceTab(tabId: number): Promise<TabState> {
  try {
    const tab = await browser.tabs.get(tabId);
    if (tab.url) {
      const known = await tabTraces.get(tabId, bare(tab.url));
      if (known) return { state: 'traced', trace: known };
    }
    const began = changes, read = await readAndTrace(tabId);
    if (!read) return { state: 'unreadable' };
    // The reader may have moved on, or changed the rules, while the page was traced.
    const now = await browser.tabs.get(tabId);
    if (changes === began && (!now.url || bare(now.url) === read.url)) {
      // Where the browser has no room for it, it is made anew the next time.
      await tabTraces.put(tabId, read.url, read.trace).catch(() => undefined);
      await showBadge(tabId, read.trace);
    }
    return { state: 'traced', trace: read.trace };
  } catch (error) {
    return { state: 'error', message: error instanceof Error ? error.message : String(error) };
  }
}

/** What the browser's own fetch is called through: called as a method of anything else it throws. */
const network: typeof fetch = (input, init) => fetch(input, init);
const slot = createSlots(REQUESTS_AT_ONCE);
const lookUpstream = createLookUpstream({
  guard: setGuard, slot, store: tabUpstream, known: readTraces,
  now: () => new Date(),
  fetchPage: (url, options) => fetchPage(url, { fetch: network, ...options }),
  askArchive: (url, signal) => askArchive(url, { fetch: network, signal, mayAskTwice: false }),
  readHtml: async (html, url) => readHtml(html, url, (await ownRules.get()).sites),
  trace: async (page) => {
    const began = changes;
    return (await readyTracer(await ownRules.get(), began))(page);
  },
});

/** The traced page of a tab for which the network may be asked; null for all others, private windows among them. */
async function askingTab(tabId: number): Promise<TracedTab | null> {
  const tab = Number.isSafeInteger(tabId) && tabId >= 0 ? await browser.tabs.get(tabId).catch(() => null) : null;
  if (!tab?.url || tab.incognito) return null;
  const url = bare(tab.url), trace = await tabTraces.get(tabId, url);
  return trace && { tabId, url, trace };
}

/** The page in a tab, read again for a search; null where it can't be read, and in private windows. */
async function searchedTab(tabId: number): Promise<SearchedTab | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null), read = tab && !tab.incognito ? await readAndTrace(tabId) : null;
  if (!read) return null;
  const { page, trace, url } = read, rules = openRules(await packedRules(), await ownRules.get()), news = await newsWords();
  return { tabId, url, own: ownAddresses(page, trace.page.publisher.domain), page: matchPage(page, trace), search: (about) => storySearch(page, trace, about, rules, news) };
}
const findStory = createFindStory({
  providers, consents, slot, guard: setGuard, read: searchedTab, answers: searchAnswers, store: tabUpstream,
  now: () => new Date(), words: newsWords,
  fetch: (url, signal) => fetchBytes(url, { fetch: network, signal, mayAskTwice: false }),
  wait: (milliseconds, signal) => new Promise((done) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      done();
    });
  }),
});

/** The page in a tab was left. */
function forget(tabId: number): void {
  lookUpstream.leave(tabId);
  findStory.leave(tabId);
  for (const store of [tabTraces, tabUpstream]) void store.drop(tabId);
}

/** Sources' and providers' names as a message may have them. */
const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= 300;
/** An address as a message may have it: a page's own may be longer than those that may be asked for. */
const isAddress = (value: unknown): value is string => typeof value === 'string' && value.length <= 131_072;
/** What the reader was told that a provider is sent. */
const isAsked = (value: unknown): value is Asked => {
  const { hosts, words } = (value ?? {}) as Record<string, unknown>;
  return typeof words === 'string' && Array.isArray(hosts) && hosts.every(isName);
};

/** What the popup asks of the way upstream; undefined where it is none of that. */
function askUpstream(tabId: number, { call, from, url, about, provider, agree, told }: Record<string, unknown>): Promise<unknown> | undefined {
  if (call === 'upstream') return askingTab(tabId).then(async (tab) => {
    if (!tab) return NOTHING_UPSTREAM;
    await findStory.settle(tabId, tab.url);
    return lookUpstream.upstream(tab);
  });
  if (call === 'stop') {
    findStory.stop(tabId);
    return Promise.resolve(lookUpstream.stop(tabId));
  }
  if (call === 'questions' && isName(about)) return findStory.questions(tabId, about);
  if (call === 'find' && isName(about) && isName(provider) && isAsked(told)) return findStory.find(tabId, about, provider, agree === true, told);
  if ((call !== 'look' && call !== 'askArchive') || !isAddress(from) || !isAddress(url)) return undefined;
  return askingTab(tabId).then((tab) => tab && lookUpstream[call](tab, from, url)).then(() => undefined);
}

export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message: unknown, sender): Promise<unknown> | undefined => {
    if (typeof message !== 'object' || message === null || sender.id !== browser.runtime.id) return undefined;
    const { to, call, tabId, rules } = message as Record<string, unknown>;
    if (to !== 'background') return undefined;
    if (call === 'worthReading' && sender.tab?.id !== undefined && sender.frameId === 0) {
      return traceTab(sender.tab.id).then(() => undefined);
    }
    // Only the extension's own pages ask for other tabs.
    if (typeof tabId !== 'number' || !Number.isSafeInteger(tabId) || tabId < 0 || sender.url === undefined || !URL.canParse(sender.url) || new URL(sender.url).origin !== new URL((browser.runtime as unknown as { getURL(path: string): string }).getURL('/')).origin) return undefined;
    if (call === 'traceTab') return traceTab(tabId);
    if (call === 'tryRules') return tryRules(tabId, rules);
    return askUpstream(tabId, message as Record<string, unknown>);
  });
  // What was traced with other rules is traced anew when it is next asked for.
  ownRules.onChange(() => {
    tracer = null;
    changes += 1;
    for (const store of [tabTraces, tabUpstream, readTraces]) void store.clear();
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (!change.url && change.status !== 'loading') return;
    forget(tabId);
    void showBadge(tabId, null);
    // Where only the address changed, the probe in the page looks again; where the page is new, nobody listens yet.
    if (change.url) browser.tabs.sendMessage(tabId, { to: 'watch' }).catch(() => undefined);
  });
  browser.tabs.onRemoved.addListener(forget);
});
