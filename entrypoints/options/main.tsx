import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type OpenTab, OwnRulesView } from '../../components/own/OwnRulesView.tsx';
import { SearchesView } from '../../components/SearchesView.tsx';
import { createWords } from '../../components/words.ts';
import { type OwnRules, writeOwnRules } from '../../core/own-rules.ts';
import { searchPage } from '../../core/sources/search-pages.ts';
import { consents } from '../../platform/consents.ts';
import { interfaceLanguage, lookUpMessage } from '../../platform/interface-language.ts';
import { background } from '../../platform/messages.ts';
import { ownRules } from '../../platform/own-rules.ts';
import { settings } from '../../platform/settings.ts';

const root = document.getElementById('options') as HTMLElement;
const locale = interfaceLanguage(), words = createWords(lookUpMessage, locale);
document.documentElement.lang = locale;
document.documentElement.dir = lookUpMessage('@@bidi_dir') || 'ltr';

/** Pages on which rules can be tried, the one last looked at first. */
async function openTabs(): Promise<OpenTab[]> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] }), here = await browser.tabs.getCurrent();
  // What stands in private windows is not named outside of them.
  return tabs.filter((tab) => !tab.incognito || here?.incognito).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0)).flatMap((tab) => (tab.id !== undefined && tab.url ? [{ id: tab.id, title: (tab.title ?? '').slice(0, 80), host: new URL(tab.url).hostname }] : []));
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

function exportFile(rules: OwnRules): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([writeOwnRules(rules)], { type: 'application/json' }));
  link.download = 'selon-rules.json';
  link.click();
  // The browser may take the file a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

let tabs: readonly OpenTab[] = [];
async function show(): Promise<void> {
  const rules = await ownRules.get(), chosen = searchPage((await settings.get()).searchPage), agreed = await consents.get();
  render(
    <>
      <OwnRulesView rules={rules} tabs={tabs} words={words} actions={{ save: (made) => ownRules.set(made), attempt: (tabId, made) => background.tryRules(tabId, made), exportFile, isSelector }} />
      <SearchesView chosen={chosen} agreed={agreed} words={words} actions={{ choose: (id) => settings.change(() => ({ searchPage: id })).then(show), withdraw: (provider) => consents.withdraw(provider).then(show) }} />
    </>, root);
}

async function start(): Promise<void> {
  tabs = await openTabs();
  await show();
}
await start();
ownRules.onChange(() => void show());
// Pages are opened and left while the form waits.
for (const event of [browser.tabs.onUpdated, browser.tabs.onActivated, browser.tabs.onRemoved]) event.addListener(() => void start());
