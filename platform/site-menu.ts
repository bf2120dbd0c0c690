import { browser } from 'wxt/browser';
import type { Settings } from '../core/settings.ts';
import { turnSite } from './turn-site.ts';

const ID = 'not-on-this-site';

/**
 * The toolbar button's menu has a line that turns Selon off on the tab's site, or on again. It shows no mark of which: to know, the
 * worker would have to wake whenever the reader changes tabs. `title` gives its words; what comes back names it anew in others.
 */
export function siteMenu(title: () => string, change: (some: (now: Settings) => Partial<Settings>) => Promise<void>): () => void {
  // Where it is there already, another one is refused, and it is only named.
  const name = (): void => browser.contextMenus.update(ID, { title: title() }).catch(() => undefined) as unknown as undefined;
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: ID, title: title(), contexts: ['action'] }, () => {
      if (browser.runtime.lastError) name();
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === ID && tab?.url) void change((now) => turnSite(now, tab.url as string)).catch(() => undefined);
  });
  return name;
}
