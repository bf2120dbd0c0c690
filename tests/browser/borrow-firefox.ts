import { join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { closeWithWorker } from './environment.ts';
import { type Forwarder, openForwarder } from './open-forwarder.ts';

const ID = 'selon@selon.news';

/** Firefox with the built extension in it. */
export interface FirefoxWithSelon {
  /** The beginning of the addresses of the extension's own pages, with a slash at its end. */
  readonly home: string;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

/** What a browser that nobody looks at can do without, for it takes a fourth of the processor's time: processes that stand ready, and one of its own for each site. */
const UNSEEN = { 'dom.ipc.processPrelaunch.enabled': false, 'dom.ipc.processCount': 1, 'fission.autostart': false };

interface Shared {
  readonly firefox: Browser;
  readonly forwarder: Forwarder;
}
let shared: Promise<Shared> | undefined;

async function open(): Promise<Shared> {
  const forwarder = await openForwarder(), { port } = forwarder;
  const firefox = await puppeteer.launch({
    browser: 'firefox', executablePath: findBrowser('firefox') as string, headless: true, acceptInsecureCerts: true, args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...UNSEEN, 'intl.locale.requested': 'en-US', 'dom.events.testing.asyncClipboard': true,
      'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': port, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': port, 'network.proxy.allow_hijacking_localhost': true,
    },
  });
  closeWithWorker(async () => {
    await firefox.close();
    forwarder.close();
  });
  return { firefox, forwarder };
}

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

/**
 * The Firefox of this worker, in English, with the extension from `.output/firefox-mv3` newly installed: its pages' addresses and its storage are those
 * of no test file before. `proxy`: a port of this machine to which everything is sent and whose certificates are taken; without it nothing is reached
 * that no test answers. `welcome`: the page that a new reader is welcomed with stays open. `close` gives the browser back.
 */
export async function borrowFirefox({ proxy, welcome }: { proxy?: number; welcome?: boolean } = {}): Promise<FirefoxWithSelon> {
  shared ??= open();
  const { firefox, forwarder } = await shared, before = new Set(await firefox.pages());
  forwarder.to = proxy;
  await firefox.installExtension(join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3'));
  const { page, url } = await openedWelcome(firefox, before);
  if (!welcome) await page.close();
  return {
    home: url.slice(0, -'welcome.html'.length),
    newPage: () => firefox.newPage(),
    async close() {
      for (const opened of await firefox.pages()) if (!before.has(opened)) await opened.close();
      await firefox.uninstallExtension(ID);
      forwarder.to = undefined;
    },
  };
}
