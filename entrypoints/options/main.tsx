import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { OpenTab } from '../../components/own/OwnRulesView.tsx';
import { SettingsView, type SettingsActions } from '../../components/settings/SettingsView.tsx';
import { createWords } from '../../components/words.ts';
import { type AllFile, checkAllFile, writeAllFile } from '../../core/all-file.ts';
import { type Carried, libraryFile } from '../../core/export/library-file.ts';
import { isImportFault, readImport } from '../../core/export/read-import.ts';
import { writeOwnRules } from '../../core/own-rules.ts';
import { allRecords } from '../../platform/all-records.ts';
import { consents } from '../../platform/consents.ts';
import { interfaceLanguage, lookUpMessage, nameDocument, readyWords } from '../../platform/interface-language.ts';
import { libraryTrouble } from '../../platform/library-trouble.ts';
import { background } from '../../platform/messages.ts';
import { ownRules } from '../../platform/own-rules.ts';
import { settings } from '../../platform/settings.ts';
import { openLibrary } from '../../store/library.ts';

/** Written here by the build: languages that Selon reads, and those of its interface. See `wxt.config.ts`. */
declare const READ_LANGUAGES: readonly string[];
declare const INTERFACE_LANGUAGES: readonly string[];

const root = document.getElementById('options') as HTMLElement;
const makeWords = () => createWords(lookUpMessage, interfaceLanguage());
const library = openLibrary({ indexedDB, made: libraryTrouble.made });
let words = makeWords(), tabs: readonly OpenTab[] = [];

/** Pages on which rules can be tried, the one last looked at first. */
async function openTabs(): Promise<OpenTab[]> {
  const open = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] }), here = await browser.tabs.getCurrent();
  // What stands in private windows is not named outside of them.
  return open.filter((tab) => !tab.incognito || here?.incognito).sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0)).flatMap((tab) => (tab.id !== undefined && tab.url ? [{ id: tab.id, title: (tab.title ?? '').slice(0, 80), host: new URL(tab.url).hostname }] : []));
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return true;
  } catch {
    return false;
  }
}

/** Hands the reader a file. */
function handOver(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // The browser may take the file a moment later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The library in a file of everything, each record checked; null where one of them can't be taken. */
function carriedIn(value: unknown): Carried | null {
  const read = readImport(JSON.stringify(value));
  return isImportFault(read) || read.skipped > 0 ? null : read;
}

/** All of a file or nothing: where the library has no room, the settings go back to what they were. */
async function takeAll(all: AllFile): Promise<void> {
  const before = await allRecords.get(), carried = all.library === null ? null : carriedIn(all.library);
  await allRecords.put(all);
  if (carried)
    await library.importAll(carried).catch(async (error: unknown) => {
      await allRecords.put(before);
      throw error;
    });
}

/** What was changed is shown before that is said: a field never goes back in between. */
const shown = async (done: Promise<void>): Promise<void> => {
  await done;
  await show();
};
const actions: SettingsActions = {
  change: (some) => shown(settings.change(some)), sync: (on) => shown(settings.sync(on)), withdraw: (provider) => shown(consents.withdraw(provider)), save: (rules) => shown(ownRules.set(rules)), isSelector,
  attempt: (tabId, made) => background.tryRules(tabId, made),
  exportFile: (rules) => handOver('selon-rules.json', writeOwnRules(rules)),
  async exportAll(withLibrary) {
    const carried = withLibrary ? libraryFile({ pages: await library.pages(), notes: await library.notes() }, new Date().toISOString()) : null;
    handOver('selon-all.json', writeAllFile({ ...(await allRecords.get()), library: carried }));
  },
  async check(text) {
    const all = checkAllFile(parsed(text), (value) => carriedIn(value) !== null);
    return 'fault' in all ? all : { all, pages: all.library === null ? null : (carriedIn(all.library)?.pages.length ?? 0) };
  },
  take: (all) => shown(takeAll(all)),
};

async function show(): Promise<void> {
  const state = {
    settings: await settings.get(), rules: await ownRules.get(), agreed: await consents.get(), tabs,
    synced: 'sync' in browser.storage ? await settings.isSynced() : null, languages: READ_LANGUAGES, locales: INTERFACE_LANGUAGES, hasLibrary: true,
  };
  render(<SettingsView state={state} words={words} actions={actions} />, root);
}
async function showTabs(): Promise<void> {
  tabs = await openTabs();
  await show();
}
function speak(): void {
  words = makeWords();
  nameDocument(words('title_settings'));
}

await readyWords(() => {
  speak();
  void show();
});
speak();
await showTabs();
// An address may name a part, which stands here only now.
document.getElementById(location.hash.slice(1))?.scrollIntoView();
// What is changed in another window, by the popup or through the browser's account is shown here as well.
for (const store of [settings, consents, ownRules]) store.onChange(() => void show());
// Pages are opened and left while the form waits.
for (const event of [browser.tabs.onUpdated, browser.tabs.onActivated, browser.tabs.onRemoved]) event.addListener(() => void showTabs());
