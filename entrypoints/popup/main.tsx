import { render } from 'preact';
import { browser } from 'wxt/browser';
import { listenToKeys, listenToLinks } from '../../components/listen-to-keys.ts';
import { PageTools } from '../../components/PageTools.tsx';
import { Popup } from '../../components/Popup.tsx';
import type { PopupActions } from '../../components/popup-state.ts';
import type { Actions } from '../../components/upstream/reader.ts';
import { createWords } from '../../components/words.ts';
import { siteOf } from '../../core/settings.ts';
import type { LibraryTrouble } from '../../core/library/library-trouble.ts';
import { bare } from '../../core/sources/bare-address.ts';
import { citedOriginals, strongestLink } from '../../core/sources/cited-originals.ts';
import { searchPage } from '../../core/sources/search-pages.ts';
import { readSelection } from '../../page/read-selection.ts';
import { earlyTabs } from '../../platform/ask-early.ts';
import { followTabs } from '../../platform/follow-tabs.ts';
import { interfaceLanguage, lookUpMessage, nameDocument, readyWords } from '../../platform/interface-language.ts';
import { libraryTrouble } from '../../platform/library-trouble.ts';
import { background } from '../../platform/messages.ts';
import { openBefore, openBehind } from '../../platform/open-behind.ts';
import { settings } from '../../platform/settings.ts';
import { createShowing, type Shown } from '../../platform/showing-tab.ts';
import { hasSidePanel, openSidePanel } from '../../platform/side-panel.ts';
import { createToolActions } from '../../platform/tool-actions.ts';
import { ALL_SITES, sitePatterns } from '../../platform/why-unread.ts';
import { openLibrary } from '../../store/library.ts';

// One script for the popup and for the panel beside the page, which follows the active tab of its window.
const isPanel = location.pathname === '/sidepanel.html';
// Opened as a page of its own, it shows the tab that its address names, by number or by address.
const asked = new URLSearchParams(location.search), isOwnPage = asked.size > 0;
const root = document.getElementById('popup') as HTMLElement, api = browser.runtime as unknown as { getURL(path: string): string; getManifest(): { version: string } };
let words = createWords(lookUpMessage, interfaceLanguage());
/** Takes the words of the language that is chosen now. */
function takeWords(): void {
  words = createWords(lookUpMessage, interfaceLanguage());
  nameDocument('Selon');
  draw();
}

const toolsFor = createToolActions(openLibrary({ indexedDB, made: libraryTrouble.made }), readSelection);
/** Nothing is drawn before the words are there. */
let hasWords = false;
/** What is in sight, what the last key or click did, and what keeps the library from keeping. */
let shown: Shown | null = null, said = '', trouble: LibraryTrouble | null = null;
const view = createShowing((now) => {
  if (keyOf(now) !== keyOf(shown)) said = '';
  shown = now;
  draw();
});
/** A page's open details and half-done questions are not the next page's. */
const keyOf = (of: Shown | null): string => `${of?.tab?.id} ${bare(of?.tab?.url ?? '')}`;
const leave = (): void => {
  if (!isPanel && !isOwnPage) window.close();
};

/** What the background is asked for a tab's page. Where it is gone, nothing happens: what was found stays in sight. */
const actionsFor = (tabId: number): Actions => ({
  look: (from, url) => void background.look(tabId, from, url).catch(() => undefined),
  askArchive: (from, url) => background.askArchive(tabId, from, url),
  questions: (about) => background.questions(tabId, about),
  find: (about, agree, told) => background.find(tabId, about, told.provider, agree, told).catch(() => true),
  stop: () => void background.stop(tabId).catch(() => undefined),
  mark: (credit, evidence) => background.mark(tabId, credit, evidence),
});
const windowId = (): number => shown?.tab?.windowId ?? 0;
const actions: PopupActions = {
  read: () => void view.again(),
  allow: (site) => void browser.permissions.request({ origins: site ? sitePatterns(site) : [...ALL_SITES] }).then(async (given) => void (given && (await view.allowed())), view.fail),
  turnOff: (site) => void settings.change(({ offSites }) => ({ offSites: [...new Set([...offSites, site])] })).then(view.again, view.fail),
  turnOn: (site) => void settings.change(({ offSites }) => ({ offSites: offSites.filter((off) => off !== site && !site.endsWith(`.${off}`)) })).then(view.again, view.fail),
  openLibrary: () => void browser.tabs.create({ url: api.getURL('/library.html') }).then(leave, view.fail),
  openSettings: () => void browser.runtime.openOptionsPage().then(leave, view.fail),
  keepAside: isPanel || !hasSidePanel() ? null : () => void openSidePanel(windowId()).then(leave, view.fail),
  copy: (text) => navigator.clipboard.writeText(text),
};

function draw(): void {
  if (!shown || !hasWords) return;
  const { tab, state, set, upstream, marked } = shown, url = tab?.url ?? '';
  const reader = tab?.id !== undefined && set ? { isPrivate: tab.incognito, actions: actionsFor(tab.id), searchPage: searchPage(set.searchPage), upstream, marked } : undefined;
  const around = { site: /^https?:/u.test(url) ? siteOf(url) : '', version: api.getManifest().version, browser: navigator.userAgent, page: { url, title: tab?.title ?? '' }, said, trouble: trouble ? words(`store_${trouble}`) : '' };
  const tools = tab && state.state === 'traced' ? <PageTools trace={state.trace} upstream={upstream} isPrivate={tab.incognito} actions={toolsFor(tab)} words={words} /> : null;
  render(<Popup key={keyOf(shown)} state={state} reader={reader} tools={tools} actions={actions} around={around} words={words} />, root);
}
function say(sentence: string): void {
  said = sentence;
  draw();
}
/** Opens pages behind the one that is read, and says how many. */
function behind(urls: readonly string[]): void {
  if (urls.length === 0) say(words('opened_none'));
  else if (shown?.tab) void openBehind(urls, shown.tab).then((opened) => say(words.plural('opened_behind', opened)), view.fail);
}
const originals = (): string[] => (shown?.state.state === 'traced' ? citedOriginals(shown.state.trace) : []);
listenToKeys(document, {
  openStrongest() {
    const url = shown?.state.state === 'traced' ? strongestLink(shown.state.trace) : null;
    if (!url || !shown?.tab) say(words('opened_none'));
    else void openBefore(url, shown.tab).then(leave, view.fail);
  },
  openAll: () => behind(originals()),
});
listenToLinks(document, (url) => behind([url]));
const showTrouble = (now: LibraryTrouble | null): void => {
  if (now === trouble) return;
  trouble = now;
  draw();
};

async function start(): Promise<void> {
  // What the browser is asked for is on its way while the words are read.
  const found = isPanel ? followTabs(view, Number(asked.get('window')) || undefined) : findTab();
  await readyWords(takeWords);
  hasWords = true;
  takeWords();
  libraryTrouble.onChange(showTrouble);
  void libraryTrouble.get().then(showTrouble, () => undefined);
  await found;
}
/** The tab that is shown by the popup, or by a page of its own. */
async function findTab(): Promise<void> {
  const id = Number(asked.get('tab')), url = asked.get('url');
  const [tab] = id ? [await browser.tabs.get(id)] : url ? (await browser.tabs.query({})).filter((one) => one.url === url) : await (earlyTabs() ?? browser.tabs.query({ active: true, currentWindow: true }));
  if (tab) await view.show(tab, false);
  else view.none();
}
start().catch(view.fail);
