import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

export interface BareChromium {
  readonly context: BrowserContext;
  /** The folder that the browser writes to. */
  readonly profile: string;
  close(): Promise<void>;
}
/** Chromium with the built extension in it. */
export interface ChromiumWithSelon extends BareChromium {
  readonly worker: Worker;
  readonly id: string;
}

/**
 * What a browser that nobody looks at can do without, for it takes a third of the processor's time: the pages that Chromium loads for its own address
 * field before anything is typed there, and a process of its own for each site. Only the last `--disable-features` counts: the first lines are what the
 * driver turns off for itself.
 */
const UNSEEN = [
  `--disable-features=${[
    'AvoidCorsURLLoaderRestartOnRedirect', 'AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsFirstBalancedModeAutoEnable', 'HttpsUpgrades', 'LensOverlay', 'MediaRouter',
    'NetworkTimeServiceQuerying', 'OptimizationHints', 'PaintHolding', 'PreconnectToSearch', 'TcpPortRandomizationWin', 'ThirdPartyStoragePartitioning', 'AimEnabled',
    'WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'PreloadTopChromeWebUI',
  ].join(',')}`,
  '--disable-site-isolation-trials', '--renderer-process-limit=1',
];

type Options = { headless: boolean; locale?: string; colorScheme?: 'light' | 'dark'; proxy?: number; sites?: number; profile?: string; isMeasured?: boolean };

async function launch(options: Options, args: readonly string[]): Promise<BareChromium> {
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'selon-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium') as string,
    headless: options.headless,
    chromiumSandbox: process.getuid?.() !== 0,
    colorScheme: options.colorScheme ?? 'light',
    viewport: options.headless ? { width: 1000, height: 900 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...args, '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', `--lang=${options.locale ?? 'en'}`, '--enable-unsafe-extension-debugging',
      ...(options.headless && !options.isMeasured ? UNSEEN : []),
      ...(options.sites ? [`--host-resolver-rules=MAP *.example 127.0.0.1:${options.sites}`, '--ignore-certificate-errors'] : []),
      ...(options.proxy ? [`--proxy-server=127.0.0.1:${options.proxy}`, '--proxy-bypass-list=<-loopback>', '--ignore-certificate-errors'] : []),
    ],
    env: { ...process.env, LANGUAGE: options.locale ?? 'en' },
  });
  return {
    context, profile,
    async close() {
      await context.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Opens Chromium without an extension; options as in `openChromium`. */
export const openBareChromium = (options: Options): Promise<BareChromium> => launch(options, []);

/** Opens Chromium with the extension from `.output/chrome-mv3`; `colorScheme` and `locale` as the reader's. `proxy`: a port of this machine to which everything is sent, addresses of this machine as well, and whose certificates are taken; `sites`: a port of this machine where the invented sites under `.example` are, while all others stay where they are. `welcome`: the page that a new profile is welcomed with stays open; else it is closed, as a reader would. `profile`: a folder that a browser wrote to before; it stays. `isMeasured`: nothing is left out that a reader's browser does. */
export async function openChromium(options: Options & { extension?: string; welcome?: boolean }): Promise<ChromiumWithSelon> {
  const extension = options.extension ?? join(import.meta.dirname, '..', '.output', 'chrome-mv3');
  const bare = await launch(options, [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]), { context } = bare;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  if (!options.welcome && !options.profile) await (await openedPage(context, '/welcome.html')).close();
  return { ...bare, worker, id: new URL(worker.url()).hostname };
}

/** Waits for a page whose address ends so. */
export async function openedPage(context: BrowserContext, ending: string, patience = 10_000): Promise<Page> {
  for (const until = Date.now() + patience; Date.now() < until; await new Promise((later) => setTimeout(later, 20))) {
    const page = context.pages().find((open) => open.url().endsWith(ending));
    if (page) return page;
  }
  throw new Error(`No page was opened at ${ending}.`);
}

interface Extension {
  tabs: { query(q: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(t: { tabId: number }): Promise<string> };
}

/** Waits until the tab of an address shows a badge, `patience` milliseconds at most; gives the tab's id and the badge. */
export async function waitForBadge(worker: Worker, url: string, patience = 30_000): Promise<{ tabId: number; badge: string }> {
  const until = Date.now() + patience;
  let seen = { tabId: -1, badge: '' };
  while (Date.now() < until) {
    seen = await worker.evaluate(async (wanted) => {
      const { chrome } = globalThis as unknown as { chrome: Extension };
      const tab = (await chrome.tabs.query({})).find((t) => t.url?.startsWith(wanted));
      return tab ? { tabId: tab.id, badge: await chrome.action.getBadgeText({ tabId: tab.id }) } : { tabId: -1, badge: '' };
    }, url);
    if (seen.badge !== '') break;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  return seen;
}
