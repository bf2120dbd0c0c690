import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page as Tab } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeJson } from '../../core/export/library-file.ts';
import { madeLibrary } from '../made-library.ts';
import { borrowFirefox, type FirefoxWithSelon } from './borrow-firefox.ts';

const PAGES = madeLibrary(60);
let firefox: FirefoxWithSelon, folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'selon-'));
  await writeFile(join(folder, 'library.json'), writeJson({ pages: PAGES, notes: [] }, '2026-11-27T18:00:00.000Z'));
  firefox = await borrowFirefox();
});
afterAll(async () => {
  await firefox?.close();
  await rm(folder, { recursive: true, force: true });
});

const read = (tab: Tab, selector: string): Promise<string[]> => tab.evaluate((at) => [...document.querySelectorAll(at)].map((e) => e.textContent ?? ''), selector).catch(() => []);

test('the library is filled, looked through, drawn and emptied in Firefox', async () => {
  const tab = await firefox.newPage();
  // Never awaited: Firefox does not tell the driver that an extension's page has loaded.
  void tab.goto(`${firefox.home}library.html`).catch(() => undefined);
  await expect.poll(() => read(tab, '.state h2'), { timeout: 20_000 }).toEqual(['Nothing is kept yet.']);
  await ((await tab.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(join(folder, 'library.json'));
  await expect.poll(() => read(tab, '.said'), { timeout: 20_000 }).toEqual(['60 new, 0 joined with what was there, 0 that can’t be taken.']);
  // The newest rows stand as soon as they are read, which is after the file is told to be in.
  await expect.poll(async () => (await read(tab, '.rows > li .title'))[0], { timeout: 15_000 }).toBe(PAGES[0]?.title);
  await tab.focus('input[type=search]');
  await tab.keyboard.type('brucke');
  await expect.poll(() => read(tab, '.count')).toEqual([expect.stringMatching(/^\d+ of 60 pages$/u)]);
  await tab.evaluate(() => { location.hash = '#sources'; });
  await expect.poll(() => read(tab, '.band title').then((all) => all.length)).toBeGreaterThan(10);
  await tab.evaluate(() => document.querySelector<HTMLElement>('.keeping .flagged')?.click());
  await expect.poll(() => read(tab, '.sure legend')).toEqual([expect.stringContaining('60 pages')]);
  await tab.evaluate(() => document.querySelector<HTMLElement>('.sure .flagged')?.click());
  await expect.poll(() => read(tab, '.state h2')).toEqual(['Nothing is kept yet.']);
});
