import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { TabState } from '../../platform/messages.ts';
import type { Upstream } from '../../core/upstream/upstream.ts';
import { openChromium } from '../../scripts/open-chromium.ts';
import type * as Store from '../store/in-browser.ts';
import { keptOf } from '../store/kept-of.ts';
import { storeScript } from '../store/store-script.ts';
import { COPY, openUpstreamServer, PAPER } from '../upstream-server.ts';

declare const selonStore: typeof Store;

interface Extension {
  chrome: {
    runtime: { sendMessage(message: object): Promise<unknown> };
    windows: { create(how: object): Promise<{ tabs: { id: number }[] } | null> };
    tabs: { get(id: number): Promise<{ status: string; url: string; incognito: boolean }> };
    storage: { session: { get(key: null): Promise<object> } };
    developerPrivate: { updateProfileConfiguration(how: object): Promise<void>; updateExtensionConfiguration(how: object): Promise<void> };
  };
}

test('in a private window nothing is asked, whatever is clicked, and nothing is kept', async () => {
  const server = await openUpstreamServer(), chromium = await openChromium({ headless: true, proxy: server.port });
  try {
    // What the reader does on the browser's own page of extensions; it loads them anew.
    const settings = await chromium.context.newPage();
    await settings.goto('chrome://extensions');
    await settings.evaluate(async (id) => {
      const { developerPrivate } = (globalThis as unknown as Extension).chrome;
      // Without it an unpacked extension is not loaded anew.
      await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    }, chromium.id);
    const asker = await chromium.context.newPage();
    await expect.poll(() => asker.goto(`chrome-extension://${chromium.id}/options.html`).then((answer) => answer !== null, () => false), { timeout: 20_000 }).toBe(true);
    const clicked = (incognito: boolean) => asker.evaluate(async ({ url, link, incognito }) => {
      const { chrome } = globalThis as unknown as Extension;
      const tabId = (await chrome.windows.create({ incognito, url }))?.tabs[0]?.id ?? -1;
      for (let i = 0; i < 100 && !((await chrome.tabs.get(tabId)).url === url && (await chrome.tabs.get(tabId)).status === 'complete'); i += 1) await new Promise((wake) => setTimeout(wake, 50));
      const ask = (call: string, more: object = {}): Promise<unknown> => chrome.runtime.sendMessage({ to: 'background', call, tabId, ...more });
      const traced = await ask('traceTab');
      for (const call of ['look', 'askArchive']) await ask(call, { from: url, url: link });
      const questions = (await ask('questions', { about: 'scmp' })) as { provider: string }[];
      await ask('find', { about: 'scmp', provider: 'gdelt', agree: true, told: questions.find(({ provider }) => provider === 'gdelt') ?? { hosts: [], words: '' } });
      return { tabId, incognito: (await chrome.tabs.get(tabId)).incognito, traced, questions, upstream: await ask('upstream'), stored: Object.keys(await chrome.storage.session.get(null)).filter((key) => !key.startsWith('trace-')), marked: await ask('mark', { credit: 0, evidence: 0 }) };
    }, { url: COPY, link: PAPER, incognito }) as Promise<{ tabId: number; incognito: boolean; traced: TabState; questions: readonly unknown[]; upstream: Upstream; stored: string[]; marked: { state: string } }>;
    // A library with a page in it, and the files that the browser has of it.
    await asker.evaluate(await storeScript());
    await asker.evaluate((kept) => selonStore.open().keep(kept, 100), keptOf(1, 1));
    const folder = join(chromium.profile, 'Default', 'IndexedDB'), files = () => globSync('**/*', { cwd: folder, withFileTypes: true }).filter((file) => file.isFile()).map((file) => `${file.name} ${createHash('sha256').update(readFileSync(join(file.parentPath, file.name))).digest('hex')}`).sort();
    const kept = { files: files(), records: await asker.evaluate(() => selonStore.raw()) };
    expect(kept.files.length).toBeGreaterThan(2);
    const secret = await clicked(true);
    expect(secret).toMatchObject({ incognito: true, traced: { state: 'traced', trace: { credits: expect.arrayContaining([expect.objectContaining({ role: 'origin' })]) } }, questions: [], upstream: { hops: [], findings: [] }, stored: [] });
    expect(secret.marked.state).toBe('marked');
    expect(server.asked.filter((url) => !url.startsWith('https://www.relais.example/'))).toEqual([]);
    // The popup offers nothing that would ask, and says why; a search still opens in a tab.
    const popup = await chromium.context.newPage();
    await popup.goto(`chrome-extension://${chromium.id}/popup.html?tab=${secret.tabId}`);
    await popup.getByText('Private window: Selon asks nobody here.').waitFor();
    expect(await popup.getByRole('button', { name: /^Look at the source/u }).count()).toBe(0);
    expect(await popup.getByRole('link', { name: /^Open original/u }).getAttribute('href')).toBe(PAPER);
    await popup.getByRole('button', { name: 'Find it: Reuters' }).click();
    await popup.getByText('In a private window Selon asks nobody.').waitFor();
    expect([await popup.locator('.way').count(), await popup.locator('.pages a').count()]).toEqual([0, 2]);
    expect({ files: files(), records: await asker.evaluate(() => selonStore.raw()) }).toEqual(kept);
    // The same clicks in a window of the other kind ask, and the page is kept.
    const open = await clicked(false);
    await expect.poll(() => asker.evaluate(async () => (await selonStore.open().pages()).map(({ url }) => url))).toEqual([COPY, keptOf(1, 1).url]);
    expect(files()).not.toEqual(kept.files);
    expect(open.upstream.hops).toMatchObject([{ state: 'read' }]);
    expect(open.questions.length).toBeGreaterThan(2);
    expect(open.upstream.findings).toMatchObject([{ provider: 'gdelt', state: 'failed', failure: 'not-found' }]);
    expect(server.asked).toContain(PAPER);
  } finally {
    await chromium.close();
    server.close();
  }
});
