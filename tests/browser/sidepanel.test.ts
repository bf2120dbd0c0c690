import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ChromiumWithSelon } from '../../scripts/open-chromium.ts';
import { axeFaults } from './axe.ts';
import { isLong } from './part-of.ts';
import { borrowChromium } from './borrow-chromium.ts';

interface Chrome {
  chrome: {
    tabs: { query(of: object): Promise<{ id: number; windowId: number; url?: string }[]>; update(id: number, to: object): Promise<void>; get(id: number): Promise<{ url: string }> };
    action: { getBadgeText(of: object): Promise<string> };
    storage: { local: { set(record: object): Promise<void>; remove(key: string): Promise<void> } };
  };
}
const OUTLETS = ['Reuters', 'the BBC', 'the Guardian', 'Le Monde'];
/** A story that names so many outlets: its badge is that number. */
const story = (name: string, count: number): string => `<html lang="en"><head><title>${name}</title><meta property="og:type" content="article"></head><body><article><h1>${name}</h1>${OUTLETS.slice(0, count).map((outlet) => `<p>The harbour of the northern town has been closed since Monday, according to ${outlet}, and the ferries stay where they are for now.</p>`).join('')}<p>The mayor said that nobody remembers such a week, and that the town has bread and coal enough for a month at least.</p><p>The keepers of the lighthouse have been asked to stay on for as long as the fog lasts over the northern coast and the islands.</p><p>The company expects the timetable to hold through the winter, when the harbour is free of ice in most of the years.</p></article></body></html>`;
const at = (name: string): string => `https://paper.example/news/2026/03/04/${name}-20260304`;

let chromium: ChromiumWithSelon, first: Page, second: Page, panel: Page, ids: number[];
const errors: string[] = [];
beforeAll(async () => {
  chromium = await borrowChromium();
  await chromium.context.route(/^https?:/u, (route) => {
    const [, name, count] = /\/(the-[a-z-]*?(\d)-[a-z-]*)-20260304/u.exec(route.request().url()) ?? [];
    return name ? route.fulfill({ contentType: 'text/html', body: story(name.replaceAll('-', ' '), Number(count)) }) : route.abort();
  });
  const active = async (): Promise<number> => (await chromium.worker.evaluate(() => (globalThis as unknown as Chrome).chrome.tabs.query({ active: true, lastFocusedWindow: true })))[0]?.id ?? -1;
  first = chromium.context.pages()[0] as Page;
  const one = await active();
  second = await chromium.context.newPage();
  ids = [one, await active()];
  panel = await chromium.context.newPage();
  panel.on('pageerror', (error) => errors.push(error.message));
});
afterAll(() => chromium?.close());

/** Makes a tab the active one of its window. The panel is a tab here as well, and goes on to follow whichever is active. */
const look = (tab: number): Promise<void> => chromium.worker.evaluate(async (id) => (globalThis as unknown as Chrome).chrome.tabs.update(id, { active: true }), tab);
const said = (): Promise<string> => panel.evaluate(() => `${document.querySelector('h1')?.textContent ?? ''} ${[...document.querySelectorAll('.step:not(.here) .name')].map((e) => e.textContent).join(', ')}`.trim());
const SLOW = { timeout: 15_000 };

test('it shows the tab that is active, and the page that it goes on to', async () => {
  await first.goto(at('the-1-story'));
  await second.goto(at('the-2-stories'));
  await panel.goto(`chrome-extension://${chromium.id}/sidepanel.html`);
  await look(ids[0] as number);
  await expect.poll(said, SLOW).toBe('This page rests on Reuters. Reuters');
  await look(ids[1] as number);
  await expect.poll(said, SLOW).toBe('This page rests on Reuters and BBC. Reuters, BBC');
  await second.goto(at('the-3-stories'));
  await expect.poll(said, SLOW).toBe('This page rests on Reuters, BBC, and The Guardian. Reuters, BBC, The Guardian');
  expect(await panel.getByRole('button', { name: 'Keep it at the side' }).count()).toBe(0);
  expect(await axeFaults(panel)).toEqual([]);
});

test('what was said of the tab that was left is never in sight under the next', async () => {
  // Whatever is drawn is written down, with the tab that the panel was told of last.
  await panel.evaluate(() => {
    const world = globalThis as unknown as Chrome & { active: number; drawn: [number, string][] };
    world.drawn = [];
    let before = -1;
    (world.chrome.tabs as unknown as { onActivated: { addListener(listen: (info: { tabId: number }) => void): void } }).onActivated.addListener(({ tabId }) => {
      world.active = tabId;
    });
    new MutationObserver(() => {
      const names = [...document.querySelectorAll('.step:not(.here) .name')].length;
      // What stands there unchanged until the next page is known is not drawn again.
      if (world.active && names > 0 && names !== before) world.drawn.push([world.active, String(names)]);
      before = names;
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  for (let i = 0; i < 30; i += 1) await look(ids[i % 2] as number);
  await look(ids[0] as number);
  await expect.poll(said, SLOW).toContain('This page rests on Reuters. Reuters');
  const drawn = await panel.evaluate(() => (globalThis as unknown as { drawn: [number, string][] }).drawn);
  expect(drawn.length).toBeGreaterThan(0);
  expect(new Set(drawn.map(([tab, names]) => `${ids.indexOf(tab)} ${names}`))).toEqual(new Set(['0 1', '1 3'].filter((one) => drawn.some(([tab, names]) => one === `${ids.indexOf(tab)} ${names}`))));
});

test('a click in the popup keeps it at the side: the browser opens it there', async () => {
  await first.goto(at('the-2-boats'));
  const popup = await chromium.context.newPage(), session = await chromium.context.browser()?.newBrowserCDPSession();
  await popup.goto(`chrome-extension://${chromium.id}/popup.html?tab=${ids[0]}`);
  await popup.locator('.step:not(.here)').first().waitFor();
  const panels = async (): Promise<number> => (await session?.send('Target.getTargets'))?.targetInfos.filter(({ type, url }) => type === 'page' && url.endsWith('/sidepanel.html')).length ?? 0;
  const before = await panels();
  await popup.getByRole('button', { name: 'Keep it at the side' }).click();
  await expect.poll(panels, SLOW).toBe(before + 1);
  await popup.close();
});

test('where pages are read on a click only, it waits for one', async () => {
  await panel.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.set({ settings: { version: 1, reads: 'click' } }));
  await first.goto(at('the-4-stories'));
  await look(ids[0] as number);
  await panel.getByRole('button', { name: 'Read this page' }).waitFor();
  await panel.getByRole('button', { name: 'Read this page' }).evaluate((button) => (button as HTMLElement).click());
  await expect.poll(said, SLOW).toContain('Reuters, BBC, The Guardian, Le Monde');
  await panel.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.remove('settings'));
});

test('however fast a page goes from address to address, the badge is the last one’s', async () => {
  await first.goto(at('the-1-story'));
  // In-page navigations, as many as a browser takes at once, each with a text of its own.
  await first.evaluate(async (outlets) => {
    const [paragraph] = document.querySelectorAll('article p'), sentence = paragraph?.textContent ?? '';
    for (let i = 0; i < 190; i += 1) {
      for (const more of document.querySelectorAll('.more')) more.remove();
      const count = i % 4;
      for (const outlet of outlets.slice(1, 1 + count)) {
        const next = document.createElement('p');
        next.className = 'more';
        next.textContent = sentence.replace('Reuters', outlet);
        document.querySelector('article')?.append(next);
      }
      history.pushState(null, '', `/news/2026/03/04/the-${count + 1}-way-${i}-20260304`);
      if (i % 10 === 0) await new Promise((later) => setTimeout(later, 15));
    }
  }, OUTLETS);
  const state = () => chromium.worker.evaluate(async (id) => {
    const { tabs, action } = (globalThis as unknown as Chrome).chrome;
    return `${(await tabs.get(id)).url.replace(/.*the-/u, 'the-')} ${await action.getBadgeText({ tabId: id })}`;
  }, ids[0] as number);
  await expect.poll(state, SLOW).toBe('the-2-way-189-20260304 2');
  // Documents, each left before it was read, and one that stays.
  for (const name of ['the-4-papers', 'the-3-papers', 'the-4-boats', 'the-3-boats']) await first.goto(at(name), { waitUntil: 'commit' });
  await expect.poll(state, SLOW).toBe('the-3-boats-20260304 3');
  // Nothing comes late.
  await new Promise((later) => setTimeout(later, 700));
  expect(await state()).toBe('the-3-boats-20260304 3');
  expect(errors).toEqual([]);
});

test.runIf(isLong)('through a thousand in-page navigations it looks at most once in half a second, and the badge is the last one’s', async () => {
  await first.goto(at('the-1-story'));
  await chromium.worker.evaluate(() => {
    const world = globalThis as unknown as { probes: number[]; chrome: { runtime: { onMessage: { addListener(listen: (message: { call?: string }) => void): void } } } };
    world.probes = [];
    world.chrome.runtime.onMessage.addListener(({ call }) => void (call === 'worthReading' && world.probes.push(Date.now())));
  });
  // Chromium takes two hundred in ten seconds, and drops what is more.
  const went = await first.evaluate(async () => {
    const began = Date.now();
    for (let i = 0; i < 1_000; i += 1) {
      history.pushState(null, '', `/news/2026/03/04/the-1-way-${i}-20260304`);
      await new Promise((later) => setTimeout(later, 52));
    }
    return { took: Date.now() - began, there: location.pathname.endsWith('/the-1-way-999-20260304'), length: history.length };
  });
  expect(went.there).toBe(true);
  await expect.poll(() => chromium.worker.evaluate(async (id) => {
    const { tabs, action } = (globalThis as unknown as Chrome).chrome;
    return `${(await tabs.get(id)).url.replace(/.*the-/u, 'the-')} ${await action.getBadgeText({ tabId: id })}`;
  }, ids[0] as number), SLOW).toBe('the-1-way-999-20260304 1');
  const probes = await chromium.worker.evaluate(() => (globalThis as unknown as { probes: number[] }).probes);
  // Without one nothing would have been counted; one more comes after the last.
  expect(probes.length).toBeGreaterThan(10);
  expect(probes.length).toBeLessThanOrEqual(Math.floor(went.took / 500) + 1);
  expect(errors).toEqual([]);
});
