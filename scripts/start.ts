// `npm start`: builds the extension, serves the demo news site, opens a browser on it and shows the trace.
import { mkdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { showTrace } from '../cli/show-trace.ts';
import { traceHtml } from '../cli/trace-html.ts';
import { openChromium, waitForBadge } from './open-chromium.ts';
import { serveDemo } from './serve-demo.ts';

const root = join(import.meta.dirname, '..');
const headed = process.platform === 'darwin' || process.platform === 'win32' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
const demo = await serveDemo();
const url = `${demo.origin}/republished.html`;
console.log(`The demo site is at ${demo.origin}\n`);
console.log(showTrace(traceHtml(await readFile(join(root, 'tests', 'demo', 'republished.html')), url)));

const chromium = await openChromium({ headless: !headed });
const page = chromium.context.pages()[0] ?? (await chromium.context.newPage());
await page.goto(url);
const { tabId, badge } = await waitForBadge(chromium.worker, url);
console.log(`\nThe badge on the toolbar button says ${badge || 'nothing'}.`);
const popup = await chromium.context.newPage();
await popup.setViewportSize({ width: 384, height: 600 });
await popup.goto(`chrome-extension://${chromium.id}/popup.html?tab=${tabId}`);
await popup.locator('h1:not([aria-live])').waitFor();
await mkdir(join(root, '.output'), { recursive: true });
const picture = join(root, '.output', 'popup.png');
await popup.screenshot({ path: picture, fullPage: true });
console.log(`A picture of the popup is in ${relative(process.cwd(), picture)}`);
if (headed) {
  await popup.close();
  console.log('The browser stays open: click the Selon button on the demo’s pages. Close it to end.');
  await new Promise((closed) => chromium.context.once('close', closed));
} else await chromium.close();
demo.close();
process.exit(0);
