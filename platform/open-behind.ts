import { browser } from 'wxt/browser';

/** The tab beside which pages are opened. */
export interface Beside {
  readonly id?: number | undefined;
  readonly index: number;
  readonly windowId?: number | undefined;
}

/** Opens addresses in tabs behind the one that is read, in its own window (a private one stays private), in order. The popup stays. Gives how many were opened. */
export async function openBehind(urls: readonly string[], { id, index, windowId }: Beside): Promise<number> {
  let opened = 0;
  for (const url of urls) {
    try {
      await browser.tabs.create({ url, active: false, index: index + 1 + opened, ...(windowId === undefined ? {} : { windowId }), ...(id === undefined ? {} : { openerTabId: id }) });
      opened += 1;
    } catch {
      // Its window was closed meanwhile.
    }
  }
  return opened;
}

/** Opens an address in a tab that the reader goes to. */
export async function openBefore(url: string, { id, index, windowId }: Beside): Promise<void> {
  await browser.tabs.create({ url, active: true, index: index + 1, ...(windowId === undefined ? {} : { windowId }), ...(id === undefined ? {} : { openerTabId: id }) });
}
