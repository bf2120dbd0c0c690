import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupState } from '../../components/Popup.tsx';
import type { Actions, Reader } from '../../components/upstream/reader.ts';
import { createWords } from '../../components/words.ts';
import { searchPage } from '../../core/sources/search-pages.ts';
import { interfaceLanguage, lookUpMessage } from '../../platform/interface-language.ts';
import { background } from '../../platform/messages.ts';
import { settings } from '../../platform/settings.ts';
import { tabUpstream } from '../../platform/tab-upstream.ts';

const root = document.getElementById('popup') as HTMLElement;
const locale = interfaceLanguage();
const words = createWords(lookUpMessage, locale);
document.documentElement.lang = locale;
document.documentElement.dir = lookUpMessage('@@bidi_dir') || 'ltr';
const openOwnRules = (): void => void browser.runtime.openOptionsPage().then(() => window.close());
const show = (state: PopupState, reader?: Reader): void => render(<Popup state={state} {...(reader ? { reader } : {})} words={words} openOwnRules={openOwnRules} />, root);

/** What the background is asked for a tab's page. Where it is gone, nothing happens: what was found stays in sight. */
const actionsFor = (tabId: number): Actions => ({
  look: (from, url) => void background.look(tabId, from, url).catch(() => undefined),
  askArchive: (from, url) => background.askArchive(tabId, from, url),
  questions: (about) => background.questions(tabId, about),
  find: (about, agree, told) => background.find(tabId, about, told.provider, agree, told).catch(() => true),
  stop: () => void background.stop(tabId).catch(() => undefined),
});

async function start(): Promise<void> {
  show({ state: 'reading' });
  // Opened as a page of its own, it shows the tab that its address names, by number or by address.
  const asked = new URLSearchParams(location.search);
  const id = Number(asked.get('tab')), url = asked.get('url');
  const [active] = id ? [await browser.tabs.get(id)] : url ? (await browser.tabs.query({})).filter((tab) => tab.url === url) : await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) return show({ state: 'unreadable' });
  const tabId = active.id, state = await background.traceTab(tabId);
  if (state.state !== 'traced') return show(state);
  const rest = { isPrivate: active.incognito, actions: actionsFor(tabId), searchPage: searchPage((await settings.get()).searchPage) };
  let changed = false;
  tabUpstream.onChange(tabId, (upstream) => {
    changed = true;
    show(state, { ...rest, upstream });
  });
  const upstream = await background.upstream(tabId);
  if (!changed) show(state, { ...rest, upstream });
}

start().catch(() => show({ state: 'error' }));
