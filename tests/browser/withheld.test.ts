import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { waitForBadge } from '../../scripts/open-chromium.ts';
import { expectedPages } from '../read-expected.ts';
import { borrowChromium } from './borrow-chromium.ts';

test('where access to sites is withheld, a click on the button still traces the page, and no source is asked for', async () => {
  // A build without the right to sites is what the browser makes of ours when the reader withholds it.
  const chromium = await borrowChromium({
    async change(extension) {
      const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as Record<string, unknown>;
      delete manifest['host_permissions'];
      delete manifest['content_scripts'];
      await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
    },
  });
  try {
    const page = expectedPages.find((p) => p.name === 'republished-fr');
    if (!page) throw new Error('the page is gone');
    await chromium.context.route(page.url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: page.html }));
    const tab = await chromium.context.newPage();
    await tab.goto(page.url);
    await tab.bringToFront();
    const browser = chromium.context.browser();
    if (!browser) throw new Error('no browser');
    const session = await browser.newBrowserCDPSession();
    const { targetInfos } = (await session.send('Target.getTargets', { filter: [{ type: 'tab' }] })) as { targetInfos: { targetId: string; url: string }[] };
    const target = targetInfos.find((t) => t.url === page.url);
    await session.send('Extensions.triggerAction' as never, { id: chromium.id, targetId: target?.targetId } as never);
    const { tabId, badge } = await waitForBadge(chromium.worker, page.url);
    expect(badge).toBe('4');
    // The guard against private networks holds only where the right to sites is: without, no source is asked for.
    const asker = await chromium.context.newPage();
    await asker.goto(`chrome-extension://${chromium.id}/options.html`);
    const asked: string[] = [], link = 'https://www.baobien.example/cang-dong-cua-post1234.html';
    await chromium.context.route(link, (route) => {
      asked.push(route.request().url());
      return route.abort();
    });
    const upstream = await asker.evaluate(async (message) => {
      const { runtime } = (globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }).chrome;
      await runtime.sendMessage({ ...message, call: 'look' });
      return runtime.sendMessage({ ...message, call: 'upstream' });
    }, { to: 'background', tabId, from: page.url, url: link });
    expect(upstream).toMatchObject({ hops: [{ state: 'failed', failure: 'unguarded' }] });
    expect(asked).toEqual([]);
  } finally {
    await chromium.close();
  }
});
