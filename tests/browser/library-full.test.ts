import { expect, test } from 'vitest';
import { waitForBadge } from '../../scripts/open-chromium.ts';
import { expectedPages } from '../read-expected.ts';
import type * as Store from '../store/in-browser.ts';
import { storeScript } from '../store/store-script.ts';
import { borrowChromium } from './borrow-chromium.ts';

declare const selonStore: typeof Store;

test('where the browser has no room it is said, nothing that is there is lost, and what is traced is kept again when it has', async () => {
  const [chromium, script] = await Promise.all([borrowChromium(), storeScript()]), origin = `chrome-extension://${chromium.id}`;
  try {
    const story = expectedPages.find(({ name }) => name === 'republished-fr');
    if (!story) throw new Error('The page is gone.');
    await chromium.context.route(/^https?:/u, (route) => (route.request().url() === story.url ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: story.html }) : route.abort()));
    const window = await chromium.context.newPage(), wire = await chromium.context.newCDPSession(window);
    await window.goto(`${origin}/options.html`);
    await window.evaluate(script);
    /** Opens the story and waits until it was traced. */
    const trace = async (): Promise<void> => {
      const tab = await chromium.context.newPage();
      await tab.goto(story.url);
      await waitForBadge(chromium.worker, story.url);
      await tab.close();
    };
    // Set before the first write: Chromium asks for its room anew only when what it was given before is spent.
    await wire.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
    const filled = await window.evaluate(async () => {
      const library = selonStore.open();
      let many = 0, said = '';
      for (let step = 200; step > 0; step = Math.floor(step / 5)) {
        for (said = ''; !said.startsWith('full'); many += said === 'done' ? step : 0) said = await selonStore.said(library.importAll({ pages: Array.from({ length: step }, (_, i) => selonStore.keptOf(many + i, many + i)), notes: [] }));
      }
      return { many, said, there: await selonStore.raw() };
    });
    expect(filled).toMatchObject({ said: 'full: QuotaExceededError', there: { stores: { pages: { length: filled.many } } } });
    await trace();
    await expect.poll(() => window.evaluate(() => selonStore.libraryTrouble.get())).toBe('full');
    expect(await window.evaluate(() => selonStore.raw())).toEqual(filled.there);
    // What is there can be read, weighed and taken away.
    const after = await window.evaluate(async () => {
      const library = selonStore.open();
      await library.removePage(selonStore.keptOf(0, 0).url);
      return { size: await library.size(), pages: (await library.pages()).length, aside: (await library.aside()).length };
    });
    expect(after).toMatchObject({ size: { pages: filled.many - 1, notes: 0, aside: 0 }, pages: filled.many - 1, aside: 0 });
    await wire.send('Storage.overrideQuotaForOrigin', { origin });
    await trace();
    await expect.poll(() => window.evaluate(() => selonStore.libraryTrouble.get())).toBeNull();
    expect(await window.evaluate(() => selonStore.faults())).toMatchObject({ faults: [], pages: filled.many });
  } finally {
    await chromium.close();
  }
});
