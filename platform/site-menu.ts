import { browser } from 'wxt/browser';
import { isOff, type Settings, siteOf } from '../core/settings.ts';

const ID = 'not-on-this-site';

/** Takes a site from the sites that are left alone, with those that it belongs to, or adds it where it is none of them. */
export function turnSite(now: Settings, url: string): Partial<Settings> {
  const site = siteOf(url);
  if (site === '') return {};
  return { offSites: isOff(now, url) ? now.offSites.filter((off) => site !== off && !site.endsWith(`.${off}`)) : [...now.offSites, site] };
}

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
