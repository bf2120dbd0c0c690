import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from '../../scripts/find-browser.mjs';

const ID = 'selon@selon.news', UUID = '5e10e10e-0000-4000-8000-00005e10e10e';
/** The beginning of the addresses of the extension's own pages. */
export const HOME = `moz-extension://${UUID}/`;

/** What a browser that nobody looks at can do without, for it takes a fourth of the processor's time: processes that stand ready, and one of its own for each site. */
const UNSEEN = { 'dom.ipc.processPrelaunch.enabled': false, 'dom.ipc.processCount': 1, 'fission.autostart': false };

/** Opens Firefox with the extension from `.output/firefox-mv3`, in English. `proxy`: a port of this machine to which everything is sent and whose certificates are taken; without it every host's address is this machine's. `prefs`: further settings of the browser. */
export async function openFirefox(options: { proxy?: number; prefs?: Record<string, unknown> } = {}): Promise<Browser> {
  const { proxy } = options;
  const firefox = await puppeteer.launch({
    browser: 'firefox', executablePath: findBrowser('firefox') as string, headless: true, acceptInsecureCerts: true, args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...UNSEEN, 'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }), 'intl.locale.requested': 'en-US', 'network.dns.forceResolve': '127.0.0.1',
      ...(proxy ? { 'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': proxy, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': proxy, 'network.proxy.allow_hijacking_localhost': true } : {}),
      ...options.prefs,
    },
  });
  await firefox.installExtension(join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3'));
  return firefox;
}
