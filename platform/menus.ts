import { browser } from 'wxt/browser';
import { isOff, type Settings, siteOf } from '../core/settings.ts';
import { lookUpMessage } from './interface-language.ts';
import { lookRecords } from './look-records.ts';

const WEB = ['http://*/*', 'https://*/*'];
const ITEMS = [
  { id: 'trace-link', key: 'menu_trace_link', contexts: ['link'], targetUrlPatterns: WEB },
  { id: 'who-is', key: 'menu_who', contexts: ['selection'] },
  { id: 'site-off', key: 'menu_site_off', contexts: ['action'] },
  { id: 'site-on', key: 'menu_site_on', contexts: ['action'] },
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
  settings: { get(): Promise<Settings>; change(some: (now: Settings) => Partial<Settings>): Promise<void>; onChange(changed: () => void): void };
  /** Opens an address that is wrapped in another. */
  unwrap(url: string): string;
  /** The reader has said that a tab's site is left alone, or read again. */
  siteChanged(tabId: number, off: boolean): Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
}

const isWeb = (url: string | undefined): url is string => url !== undefined && /^https?:\/\//u.test(url);

/** The menus on links, on selected words and on the extension's button. */
export function setMenus({ settings, unwrap, siteChanged, now }: MenuWorld): void {
  /** Each begins when the one before has ended: two at once would make an item twice. */
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = (task: () => Promise<unknown>): void => {
    turn = turn.then(task).catch(() => undefined);
  };

  /** Of "not on this site" and "read this site again" the one that makes sense in the tab in front; neither where there is no site. */
  async function fit(): Promise<void> {
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true }), set = await settings.get(), off = isWeb(tab?.url) ? isOff(set, tab.url) : null;
    for (const [id, visible] of [['site-off', off === false], ['site-on', off === true]] as const) await browser.contextMenus.update(id, { visible }).catch(() => undefined);
  }
  async function make(): Promise<void> {
    await browser.contextMenus.removeAll();
    for (const { key, ...item } of ITEMS) browser.contextMenus.create({ ...item, title: lookUpMessage(key) } as never, () => void browser.runtime.lastError);
    await fit();
  }

  async function openBeside(tab: Tab, url: string): Promise<void> {
    // In Chromium the extension's pages open in no private window: the browser chooses another.
    const beside = tab.incognito ? {} : { index: tab.index + 1, ...(tab.id === undefined || tab.id < 0 ? {} : { openerTabId: tab.id }), ...(tab.windowId === undefined ? {} : { windowId: tab.windowId }) };
    await browser.tabs.create({ url, ...beside }).catch(() => browser.tabs.create({ url }));
  }
  async function clicked({ menuItemId, linkUrl, selectionText }: Clicked, tab: Tab | undefined): Promise<void> {
    if (!tab) return;
    const own = (path: string): string => (browser.runtime as unknown as { getURL(path: string): string }).getURL(path);
    if (menuItemId === 'trace-link' && isWeb(linkUrl)) await openBeside(tab, await lookRecords.put({ at: now(), what: 'link', url: tab.incognito ? '' : unwrap(linkUrl), isPrivate: tab.incognito }));
    else if (menuItemId === 'who-is') await openBeside(tab, await lookRecords.put({ at: now(), what: 'who', text: (selectionText ?? '').slice(0, 300) }));
    else if (menuItemId === 'library') await openBeside(tab, own('/library.html'));
    else if (menuItemId === 'settings') await browser.runtime.openOptionsPage();
    else if ((menuItemId === 'site-off' || menuItemId === 'site-on') && isWeb(tab.url)) {
      const { url } = tab, off = menuItemId === 'site-off', site = siteOf(url);
      // Read again means all of it: where a whole domain was off, that is what goes.
      await settings.change((set) => ({ offSites: off ? [...new Set([...set.offSites, site])] : set.offSites.filter((known) => site !== known && !site.endsWith(`.${known}`)) }));
      if (tab.id !== undefined) await siteChanged(tab.id, off);
    }
  }

  browser.runtime.onInstalled.addListener(() => inTurn(make));
  browser.runtime.onStartup.addListener(() => inTurn(make));
  settings.onChange(() => inTurn(make));
  browser.tabs.onActivated.addListener(() => inTurn(fit));
  browser.tabs.onUpdated.addListener((_, change) => {
    if (change.url || change.status === 'complete') inTurn(fit);
  });
  browser.windows.onFocusChanged.addListener(() => inTurn(fit));
  browser.contextMenus.onClicked.addListener((info, tab) => void clicked(info as Clicked, tab as Tab | undefined).catch(() => undefined));
}
