import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page as Tab } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { traceHtml } from '../../cli/trace-html.ts';
import { SAID_FROM } from '../../core/credits/credit-draft.ts';
import { expectedPages } from '../read-expected.ts';
import { partOf } from './part-of.ts';
import { borrowFirefox, type FirefoxWithSelon } from './borrow-firefox.ts';

let firefox: FirefoxWithSelon;
/** A tab and a page for its popup, through which the pages go, and the page that stands in the tab. */
let desk: { tab: Tab; popup: Tab; page: { url: string; html: string } };
const asked: string[] = [];
/** A proxy that lets nothing through: what the extension's background asks for, which no tab sees, is written down here. */
let proxy: Server;
const proxied: string[] = [];

beforeAll(async () => {
  proxy = createServer((request, response) => {
    proxied.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    proxied.push(request.url ?? '');
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  const { port } = proxy.address() as AddressInfo;
  firefox = await borrowFirefox({ proxy: port });
  desk = { tab: await firefox.newPage(), popup: await firefox.newPage(), page: { url: '', html: '' } };
  await serve(desk.tab, () => desk.page);
});
afterAll(async () => {
  await firefox?.close();
  proxy?.close();
});

/** Answers what a tab asks for with a page under its own address; whatever else it or the extension asks for is written down. */
async function serve(tab: Tab, page: () => typeof desk.page): Promise<void> {
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const { url, html } = page();
    if (request.url() === url) void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    else {
      if (/^https?:/u.test(request.url()) && !/\.(?:jpg|png|ico)$/u.test(request.url())) asked.push(request.url());
      void request.abort();
    }
  });
}

async function openPage(url: string, html: string): Promise<Tab> {
  const tab = await firefox.newPage();
  await serve(tab, () => ({ url, html }));
  await tab.goto(url, { waitUntil: 'load' });
  return tab;
}

/** Opens the popup as a page of its own on the page at an address, and waits until it shows a trace. */
async function openPopup(url: string, at?: Tab): Promise<Tab> {
  const popup = at ?? (await firefox.newPage()), address = `${firefox.home}popup.html?url=${encodeURIComponent(url)}`;
  // Never awaited: Firefox does not tell the driver that an extension's page has loaded.
  void popup.goto(address).catch(() => undefined);
  // While the page replaces the blank one, the driver's questions to it fail: asked again until it stands.
  await expect
    .poll(() => popup.evaluate((here) => location.href === here && document.querySelector('h1') !== null && document.querySelector('h1[aria-live]') === null, address).catch(() => false), { timeout: 20_000 })
    .toBe(true);
  return popup;
}

describe.each(partOf(expectedPages, 5))('$name in Firefox', (page) => {
  test('the popup says what the command line says', async () => {
    desk.page = page;
    await desk.tab.goto(page.url, { waitUntil: 'load' });
    const want = traceHtml(new TextEncoder().encode(page.html), page.url);
    const popup = await openPopup(page.url, desk.popup);
    const names = await popup.evaluate(() => [...document.querySelectorAll('.step:not(.here) .name')].map((e) => e.textContent ?? ''));
    expect(names.sort()).toEqual(want.credits.filter((c) => c.confidence >= SAID_FROM).map((c) => c.source.name).sort());
  });
});

test('a site of the reader’s own is saved in the options and read with', async () => {
  const url = 'https://www.passerby.example/stories/the-ferry-is-back';
  const tab = await openPage(url, '<html lang="en"><head><title>The ferry is back on the northern route</title></head><body><article><h1>The ferry is back on the northern route</h1><p class="taken"><a href="https://www.islandcourier.example/news/ferry-back-on-northern-route-2026">Island Courier</a></p><p>The ferry to the northern islands sailed again on Monday after eleven weeks in the yard, with new engines and the old captain on the bridge.</p><p>Passengers had to take the longer way by bus and tunnel in the meantime, and the mayor thanked them for their patience at the quay.</p></article></body></html>');
  const options = await firefox.newPage();
  void options.goto(`${firefox.home}options.html`).catch(() => undefined);
  await expect.poll(() => options.evaluate(() => document.querySelector('.add.site') !== null).catch(() => false), { timeout: 20_000 }).toBe(true);
  await options.evaluate(() => document.querySelector<HTMLElement>('.add.site')?.click());
  for (const [field, value] of [['hosts', 'passerby.example'], ['name', '.taken a'], ['link', '.taken a@href']])
    await expect.poll(() => options.evaluate((id, text) => {
      const input = document.querySelector<HTMLInputElement>(`[aria-describedby="hint-site_${id}"]`);
      if (input) input.value = text as string;
      return input?.dispatchEvent(new Event('input', { bubbles: true }));
    }, field, value)).toBe(true);
  await options.evaluate(() => document.querySelector<HTMLElement>('button.main')?.click());
  await expect.poll(() => options.evaluate(() => document.querySelector('.own .name')?.textContent)).toBe('passerby.example');
  const popup = await openPopup(url);
  expect(await popup.evaluate(() => document.querySelector<HTMLAnchorElement>('a.open')?.href)).toBe('https://www.islandcourier.example/news/ferry-back-on-northern-route-2026');
  await options.evaluate(() => document.querySelector<HTMLElement>('.own button:last-child')?.click());
  await expect.poll(() => options.evaluate(() => document.querySelector('.own .name'))).toBeNull();
  for (const page of [popup, options, tab]) await page.close();
});

/** What went to the proxy, what Firefox asks for on its own account left out. */
const beyond = (): string[] => proxied.filter((host) => !/(?:^|\.|\/)(?:mozilla\.(?:com|net|org)|firefox\.com|mozgcp\.net)(?::|\/|$)/u.test(host));

test('nothing was asked of the network', async () => {
  expect([asked, beyond()]).toEqual([[], []]);
  const page = expectedPages.find((p) => p.name === 'republished-fr');
  if (!page) throw new Error('the page is gone');
  // Had the extension asked for something, it would have been seen.
  const tab = await openPage(page.url, page.html);
  const popup = await openPopup(page.url);
  await popup.evaluate(() => fetch('https://control.example/').then(() => undefined, () => undefined));
  expect(beyond()).toEqual(['control.example:443']);
  // A click on a source opens its article, in a tab that no driver intercepts.
  await popup.evaluate(() => document.querySelector<HTMLElement>('a.open')?.click());
  await expect.poll(beyond, { timeout: 10_000 }).toContain('www.baobien.example:443');
  expect(await popup.evaluate(() => document.querySelector<HTMLAnchorElement>('a.open')?.href)).toBe('https://www.baobien.example/cang-dong-cua-post1234.html');
  await tab.close();
});
