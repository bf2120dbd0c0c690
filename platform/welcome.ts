import { browser } from 'wxt/browser';

/** Opens the welcome page once, when the extension has been installed: not when it or the browser was updated. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: (browser.runtime as unknown as { getURL(path: string): string }).getURL('/welcome.html') });
  });
}
