import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { unwrap } from '../core/sources/unwrap.ts';
import { examplePage } from '../core/example-page.ts';
import { openRules } from '../core/open-tracer.ts';
import { bare } from '../core/sources/bare-address.ts';
import { cleanAddress } from '../core/sources/clean-address.ts';
import { REQUESTS_AT_ONCE } from '../core/upstream/hops.ts';
import { ownAddresses } from '../core/upstream/own-addresses.ts';
import type { Asked } from '../core/upstream/provider.ts';
import { createSlots } from '../core/upstream/slots.ts';
import { matchPage, storySearch } from '../core/upstream/story-search.ts';
import { askArchive } from '../net/archive.ts';
import { fetchBytes } from '../net/fetch-bytes.ts';
import { askedAddress, fetchPage } from '../net/fetch-page.ts';
import providers from '../net/search/index.ts';
import { type Answers, answerMessages, type Message, ofTab } from '../platform/answer.ts';
import { showBadge } from '../platform/badge.ts';
import { listenForCommands } from '../platform/commands.ts';
import { consents } from '../platform/consents.ts';
import { createFindStory, type SearchedTab } from '../platform/find-story.ts';
import { followSettings } from '../platform/follow-settings.ts';
import { interfaceLanguage, lookUpMessage, readyWords } from '../platform/interface-language.ts';
import { createKeeping } from '../platform/keeping.ts';
import { libraryTrouble } from '../platform/library-trouble.ts';
import { createLookPages } from '../platform/look-pages.ts';
import { createLookUpstream, type TracedTab } from '../platform/look-upstream.ts';
import { createMarking } from '../platform/marking.ts';
import { ownRules } from '../platform/own-rules.ts';
import { setMenus } from '../platform/menus.ts';
import { newsWords, packedRules } from '../platform/packed-rules.ts';
import { setGuard } from '../platform/private-guard.ts';
import { readHtml } from '../platform/read-html.ts';
import { readTraces } from '../platform/read-traces.ts';
import { searchAnswers } from '../platform/search-answers.ts';
import { settings } from '../platform/settings.ts';
import { tabTraces } from '../platform/tab-traces.ts';
import { NOTHING_UPSTREAM, tabUpstream } from '../platform/tab-upstream.ts';
import { createTracing } from '../platform/tracing.ts';
import { welcomeOnInstall } from '../platform/welcome.ts';
import { openLibrary } from '../store/library.ts';

const tracing = createTracing({
  settings: settings.get,
  async traced(tabId, read, { badge }, isThere) {
    // The badge and the popup don't wait for the disk.
    void keepTraced(tabId, read);
    if (isThere()) await showBadge(tabId, badge ? read.trace : null);
  },
});
const library = openLibrary({ indexedDB, made: libraryTrouble.made }), keepTraced = createKeeping({ keep: library.keep, settings: settings.get, clean: cleanAddress, now: () => new Date() });

const marking = createMarking({ traceTab: (tabId) => tracing.traceTab(tabId) });

/** What the browser's own fetch is called through: called as a method of anything else it throws. */
const network: typeof fetch = (input, init) => fetch(input, init);
const slot = createSlots(REQUESTS_AT_ONCE);
const lookUpstream = createLookUpstream({
  guard: setGuard, slot, store: tabUpstream, known: readTraces,
  now: () => new Date(),
  fetchPage: (url, options) => fetchPage(url, { fetch: network, ...options }),
  askArchive: (url, signal) => askArchive(url, { fetch: network, signal, mayAskTwice: false }),
  readHtml: async (html, url) => readHtml(html, url, (await ownRules.get()).sites),
  trace: tracing.trace,
});

const lookPages = createLookPages({ asked: askedAddress, index: async () => openRules(await packedRules(), await ownRules.get()).index });

/** The traced page of a tab for which the network may be asked; null for all others, private windows among them. */
async function askingTab(tabId: number): Promise<TracedTab | null> {
  const tab = Number.isSafeInteger(tabId) && tabId >= 0 ? await browser.tabs.get(tabId).catch(() => null) : null;
  if (!tab?.url || tab.incognito) return null;
  const url = bare(tab.url), trace = await tabTraces.get(tabId, url);
  return trace ? { tabId, url, trace } : lookPages.tab(tabId, tab.url);
}

/** The page in a tab, read again for a search; null where it can't be read, and in private windows. */
async function searchedTab(tabId: number): Promise<SearchedTab | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null), read = tab && !tab.incognito ? await tracing.read(tabId) : null;
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
  tracing.leave(tabId);
  lookUpstream.leave(tabId);
  findStory.leave(tabId);
  void marking.leave(tabId);
  for (const store of [tabTraces, tabUpstream]) void store.drop(tabId);
}

/** Milliseconds after its start in which the worker does what it was woken for, and nothing else. */
const WORDS_AFTER = 1_000;

/** Sources' and providers' names as a message may have them. */
const isName = (value: unknown): value is string => typeof value === 'string' && value.length <= 300;
/** An address as a message may have it: a page's own may be longer than those that may be asked for. */
const isAddress = (value: unknown): value is string => typeof value === 'string' && value.length <= 131_072;
const isIndex = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
/** What the reader was told that a provider is sent. */
const isAsked = (value: unknown): value is Asked => {
  const { hosts, words } = (value ?? {}) as Record<string, unknown>;
  return typeof words === 'string' && Array.isArray(hosts) && hosts.every(isName);
};

/** What the popup asks of the way upstream. */
const upstreamAnswers: Answers = {
  upstream: ofTab(async (tabId) => {
    const tab = await askingTab(tabId);
    if (!tab) return NOTHING_UPSTREAM;
    await findStory.settle(tabId, tab.url);
    return lookUpstream.upstream(tab);
  }),
  stop: ofTab((tabId) => {
    findStory.stop(tabId);
    return Promise.resolve(lookUpstream.stop(tabId));
  }),
  questions: ofTab((tabId, { about }) => (isName(about) ? findStory.questions(tabId, about) : undefined)),
  find: ofTab((tabId, { about, provider, agree, told }) => (isName(about) && isName(provider) && isAsked(told) ? findStory.find(tabId, about, provider, agree === true, told) : undefined)),
  look: ofTab(hop('look')),
  askArchive: ofTab(hop('askArchive')),
};
function hop(call: 'look' | 'askArchive') {
  return (tabId: number, { from, url }: Message): Promise<void> | undefined =>
    isAddress(from) && isAddress(url) ? askingTab(tabId).then((tab) => tab && lookUpstream[call](tab, from, url)).then(() => undefined) : undefined;
}

/** What the popup and the panel ask of a page's marks. */
const markAnswers: Answers = {
  mark: ofTab((tabId, { credit, evidence }) => (isIndex(credit) && isIndex(evidence) ? marking.mark(tabId, credit, evidence) : undefined)),
  stepMark: ofTab((tabId, { by }) => (by === 1 || by === -1 ? marking.step(tabId, by) : undefined)),
  unmark: ofTab(marking.unmark),
};

export default defineBackground(() => {
  answerMessages(
    { worthReading: (tabId) => tracing.traceTab(tabId, true).then(() => undefined), marksChanged: marking.changed },
    {
      traceTab: ofTab((tabId, { unasked }) => tracing.traceTab(tabId, unasked === true)),
      tryRules: ofTab((tabId, { rules }) => tracing.tryRules(tabId, rules)),
      example: () => readyForWords().then(async () => tracing.trace(examplePage(lookUpMessage, interfaceLanguage()))),
      ...upstreamAnswers,
      ...markAnswers,
      lookPage: ofTab(lookPages.state),
    },
  );
  welcomeOnInstall();
  // Only menus need words: whoever woke the worker comes first.
  const nameMenus = setMenus({ change: settings.change, unwrap, now: Date.now });
  let words: Promise<void> | null = null;
  const readyForWords = (): Promise<void> => {
    words ??= readyWords(nameMenus);
    return words;
  };
  setTimeout(readyForWords, WORDS_AFTER);
  followSettings({ settings, trace: tabTraces.get, showBadge, forget, trim: library.trim });
  listenForCommands({
    step: marking.step, traceTab: (tabId) => tracing.traceTab(tabId),
    restoreBadge: async (tabId) => showBadge(tabId, (await settings.get()).badge ? ((await tabTraces.kept(tabId))?.trace ?? null) : null),
  });
  // What was traced with other rules is traced anew when it is next asked for.
  ownRules.onChange(() => {
    tracing.rulesChanged();
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
  // Sites that were withheld are allowed: what the reader looks at is read now. Firefox closes the popup that asked.
  browser.permissions.onAdded.addListener(async () => {
    for (const { id } of await browser.tabs.query({ active: true })) if (id !== undefined) void tracing.traceTab(id, true);
  });
});
