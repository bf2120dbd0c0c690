// `npm run bench`: what reading and tracing a page costs beside Mozilla's Readability, in real Chromium on real pages
// (P4, P5 and the page's part of P6). Prints ratios measured in this run; asserts nothing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { decodeHtml } from '../core/text/decode-html.ts';
import { traceHtml } from '../cli/trace-html.ts';
import { findBrowser } from '../scripts/find-browser.mjs';
import type { BenchInPage, PageTimes } from './in-page.ts';

const ROOT = join(import.meta.dirname, '..');
const CORPUS = process.env['SELON_CORPUS'] ?? join(ROOT, '..', 'shared', 'corpus');
const DEMO = join(ROOT, 'tests', 'demo');
const WANTED = Number(process.env['SELON_BENCH_PAGES'] ?? 100);

/** Pages with their addresses: evenly from the corpus where it is there. */
function choosePages(): { url: string; file: string }[] {
  const list = join(CORPUS, 'pages.ndjson');
  if (existsSync(list)) {
    const all = readFileSync(list, 'utf8').split('\n').filter((l) => l.trim()).map((l) => JSON.parse(l) as { url: string; file: string });
    const step = Math.max(1, all.length / WANTED);
    return Array.from({ length: Math.min(WANTED, all.length) }, (_, i) => all[Math.floor(i * step)] as { url: string; file: string }).map(({ url, file }) => ({ url, file: join(CORPUS, file) }));
  }
  console.log('The real pages are not part of the project and are not on this machine (SELON_CORPUS names their folder): the demo pages stand in, and their few figures say little.');
  return readdirSync(DEMO).filter((f) => f.endsWith('.html')).map((f) => ({ url: `https://demo.example/${f}`, file: join(DEMO, f) }));
}

/** The bundle that is put into each page, made as the extension's own (see `wxt.config.ts`): a list of hosts written into a function is read anew with it. */
async function bundle(): Promise<string> {
  const made = (await build({ configFile: false, logLevel: 'silent', root: ROOT, build: { write: false, minify: true, target: 'esnext', rolldownOptions: { optimization: { inlineConst: false } }, lib: { entry: join(ROOT, 'bench', 'in-page.ts'), formats: ['iife'], name: 'inPage' } } })) as Rolldown.RolldownOutput[];
  return made[0]?.output[0].code ?? '';
}

const executablePath = findBrowser('chromium');
if (executablePath === null) {
  console.log('P4, P5: no Chromium on this machine; nothing was measured.');
  process.exit(0);
}
const pages = choosePages(), code = await bundle();
const browser = await chromium.launch({ executablePath, headless: true, chromiumSandbox: process.getuid?.() !== 0, args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--js-flags=--expose-gc'] });
const context = await browser.newContext();
let html = '';
await context.route('**/*', (route) =>
  route.request().isNavigationRequest() && route.request().frame().parentFrame() === null && new URL(route.request().url()).hostname.endsWith('.example')
    // The page's own scripts, pictures and frames are refused. A page apart from all others gets the fine clock.
    ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html, headers: { 'content-security-policy': "default-src 'none'", 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' } })
    : route.abort());

/** A page of its own in which pages are traced one after another, as in a worker that is awake. */
const worker = await context.newPage();
await worker.goto('https://worker.example/', { waitUntil: 'domcontentloaded' });
await worker.evaluate(code);

const rows: (PageTimes & { chars: number; awake: number; met: boolean })[] = [];
/** Languages in which the worker has traced a page: most pages that somebody reads are in one or two. */
const met = new Set<string>();
for (const [i, { url, file }] of pages.entries()) {
  const bytes = readFileSync(file);
  html = decodeHtml(bytes).replace(/<meta[^>]{0,200}http-equiv\s*=\s*["']?refresh[^>]*>/giu, '');
  const { lang } = traceHtml(bytes, url).page;
  const tab = await context.newPage();
  // Each page on a site of its own gets a process, so that nothing is warm from the page before.
  await tab.goto(`https://page-${i}.example/`, { waitUntil: 'domcontentloaded' });
  await tab.evaluate(code);
  const first = i % 2 === 0 ? 'readability' : 'selon';
  const { page, ...times } = await tab.evaluate(([u, l, f]) => (globalThis as unknown as { bench: BenchInPage }).bench.measure(u, l, f), [url, lang, first] as const);
  const awake = await worker.evaluate(([p, l]) => (globalThis as unknown as { bench: BenchInPage }).bench.traceSent(p, l), [page, lang] as const);
  rows.push({ chars: html.length, awake, met: met.has(lang), ...times });
  met.add(lang);
  await tab.close();
}
await browser.close();

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] as number;
}
type Temperature = 'cold' | 'warm';
const readability = (r: PageTimes, t: Temperature): number => r.readability[t];
const sent = (r: PageTimes, t: Temperature): number => r.read[t] + r.send[t];
const whole = (r: PageTimes, t: Temperature): number => r.read[t] + r.trace[t];
const of = (part: (r: PageTimes, t: Temperature) => number, t: Temperature, p: number): number => quantile(rows.map((r) => part(r, t)), p);
/** The ratio of two quantiles, and the quantile of the ratios page by page. */
const ratio = (part: (r: PageTimes, t: Temperature) => number, t: Temperature, p: number): string =>
  `${(of(part, t, p) / of(readability, t, p)).toFixed(2)} (page by page ${quantile(rows.map((r) => part(r, t) / r.readability[t]), p).toFixed(2)})`;
const ms = (part: (r: PageTimes, t: Temperature) => number, t: Temperature): string => `${of(part, t, 0.5).toFixed(1)} / ${of(part, t, 0.95).toFixed(1)} ms`;

console.log(`P4, P5 on ${rows.length} pages, beside Readability.parse in the same page; "cold" is the first call in a fresh page whose tables were made, and their garbage collected, just before (making them is P12; of the tracer it warms the tokeniser, little else)`);
console.log(`P4 read and send: cold median ${ratio(sent, 'cold', 0.5)}, budget 0.20; p95 ${ratio(sent, 'cold', 0.95)}, budget 0.60; sending counted as one structuredClone`);
console.log(`P5 read and trace: cold median ${ratio(whole, 'cold', 0.5)}, budget 0.50; warm median ${ratio(whole, 'warm', 0.5)}, budget 0.20; warm p95 ${ratio(whole, 'warm', 0.95)}, budget 0.60`);
/** Reading in a fresh page, cold, and tracing in the worker, each page its first time. */
function sayAwake(worker: string, of: typeof rows): void {
  if (of.length === 0) return;
  const both = quantile(of.map((r) => r.read.cold + r.awake), 0.5) / quantile(of.map((r) => r.readability.cold), 0.5);
  console.log(`   read in a fresh page, traced in a worker that ${worker}: median ${both.toFixed(2)} on ${of.length} pages; tracing there takes ${quantile(of.map((r) => r.awake), 0.5).toFixed(1)} ms in the median`);
}
sayAwake('has traced five other pages', rows.slice(5));
sayAwake('has traced others, of them one in the page\'s language', rows.slice(5).filter((r) => r.met));
console.log(`   cold median / p95: Readability ${ms(readability, 'cold')}, read ${ms((r, t) => r.read[t], 'cold')}, trace ${ms((r, t) => r.trace[t], 'cold')}; warm: Readability ${ms(readability, 'warm')}, read ${ms((r, t) => r.read[t], 'warm')}, trace ${ms((r, t) => r.trace[t], 'warm')}`);
const longest = (from: number, to: number): string => Math.max(0, ...rows.filter((r) => r.chars > from && r.chars <= to).map((r) => sent(r, 'cold'))).toFixed(1);
console.log(`P6 in the page: longest cold reading ${longest(0, 1_000_000)} ms on pages up to 1 MB, budget 16 ms on an idle machine; ${longest(1_000_000, Number.POSITIVE_INFINITY)} ms on larger ones`);
