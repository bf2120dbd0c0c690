import { browser } from 'wxt/browser';
import { type Settings, turnSite } from '../core/settings.ts';
import { lookUpMessage } from './interface-language.ts';
import { lookRecords } from './look-records.ts';

/**
 * On links, on selected words, and on the extension's button. The line that turns Selon off on a site, or on again, shows no mark of
 * which: to know, the worker would have to wake whenever the reader changes tabs.
 */
const ITEMS = [
  { id: 'trace-link', key: 'menu_trace_link', contexts: ['link'], targetUrlPatterns: ['http://*/*', 'https://*/*'] },
  { id: 'who-is', key: 'menu_who', contexts: ['selection'] },
  { id: 'not-on-this-site', key: 'menu_site', contexts: ['action'] },
  { id: 'library', key: 'menu_library', contexts: ['action'] },
  { id: 'settings', key: 'menu_settings', contexts: ['action'] },
] as const;

interface Tab {
  readonly id?: number | undefined;
  readonly index: number;
  readonly windowId?: number | undefined;
  readonly incognito: boolean;
  readonly url?: string | undefined;
}
interface Clicked {
  readonly menuItemId: string | number;
  readonly linkUrl?: string | undefined;
  readonly selectionText?: string | undefined;
}
/** What menus are tied to. */
export interface MenuWorld {
  change(some: (now: Settings) => Partial<Settings>): Promise<void>;
  /** Opens an address that is wrapped in another. */
  unwrap(url: string): string;
  /** Milliseconds since 1970. */
  now(): number;
}

const isWeb = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//u.test(url);

/** Makes the menus when the extension is installed or the browser started, as often as that is, and answers them. What comes back names them anew, in other words. */
export function setMenus({ change, unwrap, now }: MenuWorld): () => void {
  /** Each begins when the one before has ended: two at once would make an item twice. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (task: () => Promise<unknown>): void => {
    turn = turn.then(task).catch(() => undefined);
  };
  async function make(): Promise<void> {
    await browser.contextMenus.removeAll();
    for (const { key, ...item } of ITEMS) browser.contextMenus.create({ ...item, title: lookUpMessage(key) } as never, () => void browser.runtime.lastError);
  }
  async function name(): Promise<void> {
    // Before they are made there is nothing to name.
    for (const { id, key } of ITEMS) await browser.contextMenus.update(id, { title: lookUpMessage(key) }).catch(() => undefined);
  }

  async function openBeside(tab: Tab, url: string): Promise<void> {
    // In Chromium the extension's pages open in no private window: the browser chooses another.
    const beside = tab.incognito ? {} : { index: tab.index + 1, ...(tab.id === undefined || tab.id < 0 ? {} : { openerTabId: tab.id }), ...(tab.windowId === undefined ? {} : { windowId: tab.windowId }) };
    await browser.tabs.create({ url, ...beside }).catch(() => browser.tabs.create({ url }));
  }
  async function clicked({ menuItemId, linkUrl, selectionText }: Clicked, tab: Tab | undefined): Promise<void> {
    if (!tab) return;
    if (menuItemId === 'trace-link' && isWeb(linkUrl)) await openBeside(tab, await lookRecords.put({ at: now(), what: 'link', url: tab.incognito ? '' : unwrap(linkUrl), isPrivate: tab.incognito }));
    else if (menuItemId === 'who-is') await openBeside(tab, await lookRecords.put({ at: now(), what: 'who', text: (selectionText ?? '').slice(0, 300) }));
    else if (menuItemId === 'library') await openBeside(tab, (browser.runtime as unknown as { getURL(path: string): string }).getURL('/library.html'));
    else if (menuItemId === 'settings') await browser.runtime.openOptionsPage();
    else if (menuItemId === 'not-on-this-site' && isWeb(tab.url)) {
      const { url } = tab;
      await change((set) => turnSite(set, url));
    }
  }

  browser.runtime.onInstalled.addListener(() => inTurn(make));
  browser.runtime.onStartup.addListener(() => inTurn(make));
  browser.contextMenus.onClicked.addListener((info, tab) => void clicked(info as Clicked, tab as Tab | undefined).catch(() => undefined));
  return () => inTurn(name);
}
