// `npm start`: builds the extension, serves a demo news site and the sites upstream of it, opens a browser on them, shows the trace and follows it.
import { mkdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { showTrace } from '../cli/show-trace.ts';
import { traceHtml } from '../cli/trace-html.ts';
import { COPY, openUpstreamServer } from '../tests/upstream-server.ts';
import { openChromium, waitForBadge } from './open-chromium.ts';
import { serveDemo } from './serve-demo.ts';

const root = join(import.meta.dirname, '..');
const headed = process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const demo = await serveDemo();
const url = `${demo.origin}/republished.html`;
console.log(`The demo site is at ${demo.origin}\n`);
console.log(showTrace(traceHtml(await readFile(join(root, 'tests', 'demo', 'republished.html')), url)));

const upstream = await openUpstreamServer(), chromium = await openChromium({ headless: !headed, sites: upstream.sites });
const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
await page.goto(url);
const { tabId, badge } = await waitForBadge(chromium.worker, url);
console.log(`\nThe badge on the toolbar button says ${badge || 'nothing'}.`);
const popup = await chromium.context.newPage();
await popup.setViewportSize({ width: 384, height: 600 });
await popup.goto(`chrome-extension://${chromium.id}/popup.html?tab=${tabId}`);
await popup.locator('h1:not([aria-live])').waitFor();
await mkdir(join(root, '.output'), { recursive: true });
const picture = async (name: string): Promise<void> => {
  const file = join(root, '.output', name);
  await popup.screenshot({ path: file, fullPage: true });
  console.log(`A picture of the popup is in ${relative(process.cwd(), file)}`);
};
await picture('popup.png');

// A copy, the paper that it was translated from, and the agency that the paper rests on: two clicks.
await page.goto(COPY);
const copy = await waitForBadge(chromium.worker, COPY);
await popup.goto(`chrome-extension://${chromium.id}/popup.html?tab=${copy.tabId}`);
await popup.getByRole('button', { name: /^Look at the source/u }).first().click();
await popup.getByRole('button', { name: 'Look at the source: Coast Wire' }).click();
await popup.locator('.up .up').waitFor();
console.log(`\nThe way upstream of ${COPY}, on two clicks; asked were\n  ${upstream.asked.filter((url) => url !== COPY && !url.endsWith('/favicon.ico')).join('\n  ')}`);
await picture('upstream.png');
if (headed) {
  await popup.close();
  console.log('The browser stays open: click the Selon button on this page, or on the demo’s. Close it to end.');
  await new Promise((closed) => chromium.context.once('close', closed));
} else await chromium.close();
demo.close();
upstream.close();
process.exit(0);
