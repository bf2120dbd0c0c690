import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { traceHtml } from '../../cli/trace-html.ts';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { expectedPages } from '../read-expected.ts';

const ID = 'selon@selon.news';
const UUID = '5e10e10e-0000-4000-8000-00005e10e10e';
let firefox: Browser;
const asked: string[] = [];

beforeAll(async () => {
  firefox = await puppeteer.launch({
    browser: 'firefox', executablePath: findBrowser('firefox') as string, headless: true, args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }), 'network.dns.forceResolve': '127.0.0.1', 'intl.locale.requested': 'en-US' },
  });
  await firefox.installExtension(join(import.meta.dirname, '..', '..', '.output', 'firefox-mv3'));
});
afterAll(() => firefox?.close());

/** Opens a page under its own address; whatever else it or the extension asks for is written down. */
async function openPage(url: string, html: string) {
  const tab = await firefox.newPage();
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    if (request.url() === url) void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    else {
      if (/^https?:/u.test(request.url()) && !/\.(?:jpg|png|ico)$/u.test(request.url())) asked.push(request.url());
      void request.abort();
    }
  });
  await tab.goto(url, { waitUntil: 'load' });
  return tab;
}

describe.each(expectedPages)('$name in Firefox', (page) => {
  test('the popup says what the command line says', async () => {
    const tab = await openPage(page.url, page.html);
    const want = traceHtml(new TextEncoder().encode(page.html), page.url);
    const popup = await firefox.newPage();
    // Never awaited: Firefox does not tell the driver that an extension's page has loaded.
    void popup.goto(`moz-extension://${UUID}/popup.html?url=${encodeURIComponent(page.url)}`).catch(() => undefined);
    // While the page replaces the blank one, the driver's questions to it fail: asked again until it stands.
    await expect
      .poll(() => popup.evaluate(() => document.querySelector('h1') !== null && document.querySelector('h1[aria-live]') === null).catch(() => false), { timeout: 20_000 })
      .toBe(true);
    const names = await popup.evaluate(() => [...document.querySelectorAll('.step:not(.here) .name')].map((e) => e.textContent ?? ''));
    expect(names.sort()).toEqual(want.credits.filter((c) => c.confidence >= 0.7).map((c) => c.source.name).sort());
    await popup.close();
    await tab.close();
  });
});

test('nothing was asked of the network', () => {
  expect(asked).toEqual([]);
});
