// `npm run bench`: what the worker of the built extension holds in real Chromium (P12): before it reads, after its first page,
// and after pages in all languages. Prints; asserts nothing. The extension must be built.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from '../core/language/language.ts';
import { findBrowser } from '../scripts/find-browser.mjs';
import { openChromium, waitForBadge } from '../scripts/open-chromium.ts';

if (findBrowser('chromium') === null) {
  console.log('P12 in the worker: no Chromium on this machine; nothing was measured.');
  process.exit(0);
}
const FOLDER = join(import.meta.dirname, '..', 'rules', 'languages');
const pages = await Promise.all(readdirSync(FOLDER).filter((f) => f !== 'index.ts').map(async (file) => {
  const { examples } = (await import(join(FOLDER, file))) as { examples: readonly Example[] };
  const sentences = examples.filter(([, , place]) => place === undefined).map(([text]) => `<p>${text} ${text}</p>`).join('');
  return { url: `https://${file.slice(0, -3).toLowerCase()}.example/story-of-the-day-2026`, html: `<html lang="${file.slice(0, -3)}"><head><title>${examples[0]?.[0]}</title><meta property="og:type" content="article"></head><body><article><h1>${examples[0]?.[0]}</h1>${sentences}</article></body></html>` };
}));

const chromium = await openChromium({ headless: true, isMeasured: true });
await chromium.context.route(/^https?:/u, (route) => {
  const page = pages.find((p) => p.url === route.request().url());
  return page ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: page.html }) : route.abort();
});
const browser = chromium.context.browser();
const session = browser ? await browser.newBrowserCDPSession() : null;
/** Megabytes of live objects in the worker. */
async function heap(): Promise<number> {
  // The worker is asked through the debugger's own session, a message inside a message.
  const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
  const worker = targetInfos.find((t) => t.type === 'service_worker' && t.url.includes(chromium.id));
  if (!session || !worker) return Number.NaN;
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  const answers = new Map<number, (value: { usedSize: number }) => void>();
  const hear = ({ sessionId: from, message }: { sessionId: string; message: string }): void => {
    if (from !== sessionId) return;
    const { id, result } = JSON.parse(message) as { id: number; result: { usedSize: number } };
    answers.get(id)?.(result);
  };
  session.on('Target.receivedMessageFromTarget', hear);
  const ask = (id: number, method: string): Promise<{ usedSize: number }> =>
    new Promise((done) => {
      answers.set(id, done);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  await ask(1, 'HeapProfiler.enable');
  await ask(2, 'HeapProfiler.collectGarbage');
  const { usedSize } = await ask(3, 'Runtime.getHeapUsage');
  session.off('Target.receivedMessageFromTarget', hear);
  await session.send('Target.detachFromTarget', { sessionId });
  return usedSize / 1e6;
}

const before = await heap();
let first = Number.NaN;
for (const [i, { url }] of pages.entries()) {
  const tab = await chromium.context.newPage();
  await tab.goto(url);
  await waitForBadge(chromium.worker, url, 3_000);
  await tab.close();
  if (i === 0) first = await heap();
}
const all = await heap();
console.log(`P12 in the worker of the built extension: ${before.toFixed(1)} MB before its first page (its scripts), ${(first - before).toFixed(1)} MB more after it, ${(all - before).toFixed(1)} MB more after pages in ${pages.length} languages; budget 4 MB for the tables, of which typed arrays stand outside this heap (${(statSync(join(import.meta.dirname, '..', '.output', 'chrome-mv3', 'publishers.bin')).size / 1e6).toFixed(1)} MB of packed publishers)`);
await chromium.close();
process.exit(0);
