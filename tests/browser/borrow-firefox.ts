import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { closeWithWorker } from './environment.ts';
import { type Forwarder, openForwarder } from './open-forwarder.ts';

/** The extension's own. */
export const ID = 'selon@selon.news';

/** Firefox with the built extension in it. */
export interface FirefoxWithSelon {
  readonly firefox: Browser;
  /** The beginning of the addresses of the extension's own pages, with a slash at its end. */
  readonly home: string;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** What a browser that nobody looks at can do without, for it takes a fourth of the processor's time: processes that stand ready, and one of its own for each site. */
const UNSEEN = { 'dom.ipc.processPrelaunch.enabled': false, 'dom.ipc.processCount': 1, 'fission.autostart': false };

/** Opens Firefox without an extension, in English. `proxy`: a port of this machine to which everything is sent and whose certificates are taken. */
const launch = (proxy: number): Promise<Browser> =>
  puppeteer.launch({
    browser: 'firefox', executablePath: findBrowser('firefox') as string, headless: true, acceptInsecureCerts: true, args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...UNSEEN, 'intl.locale.requested': 'en-US', 'dom.events.testing.asyncClipboard': true,
      'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': proxy, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': proxy, 'network.proxy.allow_hijacking_localhost': true,
    },
  });

/** Waits for the page that a new reader is welcomed with. Firefox tells the driver of the tab and not of its address: the page is asked for it. */
async function openedWelcome(firefox: Browser, before: ReadonlySet<Page>): Promise<{ page: Page; url: string }> {
  for (const until = Date.now() + 20_000; Date.now() < until; await new Promise((later) => setTimeout(later, 50))) {
    for (const page of await firefox.pages()) {
      const url = before.has(page) ? '' : await page.evaluate(() => location.href).catch(() => '');
      if (url.endsWith('/welcome.html')) return { page, url };
    }
  }
  throw new Error('Firefox opened no welcome page.');
}

/** Installs the extension from `.output/firefox-mv3`; where the page that a new reader is welcomed with shall not stay open it is closed. */
async function install(firefox: Browser, welcome: boolean): Promise<FirefoxWithSelon> {
  const before = new Set(await firefox.pages());
  await firefox.installExtension(join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3'));
  const { page, url } = await openedWelcome(firefox, before);
  if (!welcome) await page.close();
  return {
    firefox, home: url.slice(0, -'welcome.html'.length), newPage: () => firefox.newPage(),
    async close() {
      for (const opened of await firefox.pages()) if (!before.has(opened)) await opened.close();
      await firefox.uninstallExtension(ID);
    },
  };
}

/** Opens a Firefox of one's own, for a test that changes the browser itself. */
export async function openFirefox({ proxy }: { proxy: number }): Promise<FirefoxWithSelon> {
  const firefox = await launch(proxy);
  return { ...(await install(firefox, false)), close: () => firefox.close() };
}

let shared: Promise<{ readonly firefox: Browser; readonly forwarder: Forwarder }> | undefined;
async function openShared(): Promise<{ firefox: Browser; forwarder: Forwarder }> {
  const forwarder = await openForwarder(), firefox = await launch(forwarder.port);
  closeWithWorker(async () => {
    await firefox.close();
    forwarder.close();
  });
  return { firefox, forwarder };
}

/**
 * The Firefox of this worker with the extension newly installed: its pages' addresses and its storage are those of no test file before. `proxy` as in
 * `openFirefox`; without it nothing is reached that no test answers. `welcome`: the page that a new reader is welcomed with stays open. `close` gives the
 * browser back.
 */
export async function borrowFirefox({ proxy, welcome = false }: { proxy?: number; welcome?: boolean } = {}): Promise<FirefoxWithSelon> {
  shared ??= openShared();
  const { firefox, forwarder } = await shared;
  forwarder.to = proxy;
  const selon = await install(firefox, welcome);
  return {
    ...selon,
    async close() {
      await selon.close();
      forwarder.to = undefined;
    },
  };
}
