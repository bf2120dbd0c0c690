import { render } from 'preact';
import { browser } from 'wxt/browser';
import { LinkView } from '../../components/look/LinkView.tsx';
import { LookStateView } from '../../components/look/LookStateView.tsx';
import { WhoView } from '../../components/look/WhoView.tsx';
import type { Actions } from '../../components/upstream/reader.ts';
import { createWords, type Words } from '../../components/words.ts';
import { DEFAULT_SEARCH_PAGE, searchPage } from '../../core/sources/search-pages.ts';
import { interfaceLanguage, lookUpMessage, nameDocument, readyWords } from '../../platform/interface-language.ts';
import type { LookState } from '../../platform/look-pages.ts';
import { background } from '../../platform/messages.ts';
import { settings } from '../../platform/settings.ts';
import { NOTHING_UPSTREAM, tabUpstream } from '../../platform/tab-upstream.ts';

// Opened by the menus on links and on selected words, and by nothing else. It asks nobody before the reader's click.
const root = document.getElementById('look') as HTMLElement;
let words: Words, state: LookState = { state: 'gone' }, upstream = NOTHING_UPSTREAM, engine = DEFAULT_SEARCH_PAGE, tabId = -1;

const actions: Actions = {
  look: (from, url) => void background.look(tabId, from, url).catch(() => undefined),
  askArchive: (from, url) => background.askArchive(tabId, from, url),
  // Services are asked about a page that is open.
  questions: () => Promise.resolve([]),
  find: () => Promise.resolve(true),
  stop: () => void background.stop(tabId).catch(() => undefined),
};

function draw(): void {
  const reader = { upstream, isPrivate: false, actions, searchPage: engine };
  render(
    state.state === 'link' ? <LinkView {...state} reader={reader} words={words} /> : state.state === 'who' ? <WhoView {...state} locale={interfaceLanguage()} words={words} /> : <LookStateView state={state.state} words={words} />,
    root,
  );
}

function takeWords(): void {
  words = createWords(lookUpMessage, interfaceLanguage());
  nameDocument(`${words(state.state === 'who' ? 'who_title' : 'look_heading')} · Selon`);
  draw();
}

await readyWords(takeWords);
tabId = (await browser.tabs.getCurrent())?.id ?? -1;
state = await background.lookPage(tabId);
if (state.state === 'link') {
  engine = searchPage((await settings.get()).searchPage);
  tabUpstream.onChange(tabId, (now) => {
    upstream = now;
    draw();
  });
  upstream = await background.upstream(tabId);
}
takeWords();
