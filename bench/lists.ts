// `npm run bench`: what listing a front page's stories costs in real Chromium, each measure the first call in a fresh page, beside
// Mozilla's Readability (its probe `isProbablyReaderable`, and `parse`). Prints what this run measured; asserts nothing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { decodeHtml } from '../core/text/decode-html.ts';
import { findBrowser } from '../scripts/find-browser.mjs';
import type { ListBench, ListTask, ListTimes } from './list-in-page.ts';

const ROOT = join(import.meta.dirname, '..');
const CORPUS = process.env['SELON_CORPUS'] ?? join(ROOT, '..', 'shared', 'corpus');
const STORIES = 300, ROUNDS = 5, REAL = 8;

const many = (make: (i: number) => string): string => Array.from({ length: STORIES }, (_, i) => make(i)).join('');
const MADE = [
  { name: 'outbound links with labels', url: 'https://list.example/', html: `<ul>${many((i) => `<li><a href="https://paper-${i % 40}.example/2026/05/03/story-${i}">Ferries return to the islands after a month of fog, part ${i}</a> (Paper ${i % 40}) <a href="/c/${i}">${i} comments</a></li>`)}</ul>` },
  { name: 'cards of a front page', url: 'https://paper.example/', html: many((i) => `<section class="lane"><article class="card"><a href="/2026/05/03/story-${i}"><figure><img src="x.jpg" alt="A harbour"></figure><div class="card-body"><span class="kicker">Harbours</span><h3 class="card-title">Ferries return to the islands after a month of fog, part ${i}</h3><p>The first boat left at dawn with forty people on board, and nobody was seasick.</p></div></a><div class="meta"><span class="author">Jane Doe</span><time>08:00</time><a href="/2026/05/03/story-${i}#comments">12 comments</a></div></article></section>`) },
  { name: 'rows told by a rule', url: 'https://news.ycombinator.com/', html: `<table>${many((i) => `<tr class="athing"><td class="title">${i}.</td><td class="title"><span class="titleline"><a href="https://paper-${i % 40}.example/story-${i}">Ferries return to the islands, part ${i}</a> <span class="sitebit">(<a href="from?site=x"><span class="sitestr">paper-${i % 40}.example</span></a>)</span></span></td></tr><tr><td></td><td class="subtext">12 points by <a href="user?id=x">x</a> | <a href="item?id=${i}">31 comments</a></td></tr>`)}</table>` },
].map(({ name, url, html }) => ({ name, url, html: `<!doctype html><html lang="en"><head><title>A list</title></head><body><nav><a href="/">Home</a></nav><main>${html}</main></body></html>` }));

/** Real first pages, where they are on this machine. */
function realPages(): typeof MADE {
  const list = join(CORPUS, 'gold.ndjson'), pages = join(CORPUS, 'pages.ndjson');
  if (!existsSync(list) || !existsSync(pages)) return [];
  const lines = (file: string): { id: string; url: string; kind?: string; file?: string }[] => readFileSync(file, 'utf8').split('\n').filter((l) => l.trim()).map((l) => JSON.parse(l));
  const lists = new Set(lines(list).filter((p) => p.kind === 'index').map((p) => p.id));
  return lines(pages).filter((p) => lists.has(p.id) && p.url).slice(0, REAL).map(({ url, file = '' }) => ({ name: new URL(url).hostname, url, html: decodeHtml(readFileSync(join(CORPUS, file))).replace(/<meta[^>]{0,200}http-equiv\s*=\s*["']?refresh[^>]*>/giu, '') }));
}

const executablePath = findBrowser('chromium');
if (executablePath === null) {
  console.log('Lists: no Chromium on this machine; nothing was measured.');
  process.exit(0);
}
const made = (await build({ configFile: false, logLevel: 'silent', root: ROOT, build: { write: false, minify: true, target: 'esnext', lib: { entry: join(ROOT, 'bench', 'list-in-page.ts'), formats: ['iife'], name: 'inPage' } } })) as Rolldown.RolldownOutput[];
const code = made[0]?.output[0].code ?? '';
const browser = await chromium.launch({ executablePath, headless: true, chromiumSandbox: process.getuid?.() !== 0, args: ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'] });
const context = await browser.newContext();
let html = '', visit = 0;
await context.route('**/*', (route) =>
  route.request().isNavigationRequest() && route.request().frame().parentFrame() === null && new URL(route.request().url()).hostname.endsWith('.example')
    ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html, headers: { 'content-security-policy': "default-src 'none'", 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' } })
    : route.abort());

/** The first call in a page that got a process of its own. */
async function cold(page: (typeof MADE)[number], task: ListTask): Promise<ListTimes> {
  html = page.html;
  visit += 1;
  const tab = await context.newPage();
  await tab.goto(`https://visit-${visit}.example/`, { waitUntil: 'domcontentloaded' });
  await tab.evaluate(code);
  const times = await tab.evaluate(([url, what]) => (globalThis as unknown as { bench: ListBench }).bench.measure(url, what), [page.url, task] as const);
  await tab.close();
  return times;
}
async function median(page: (typeof MADE)[number], task: ListTask, rounds: number): Promise<ListTimes> {
  const all: ListTimes[] = [];
  for (let i = 0; i < rounds; i += 1) all.push(await cold(page, task));
  return all.sort((a, b) => a.ms - b.ms)[all.length >> 1] as ListTimes;
}

console.log('Lists, each the first call in a fresh page: the stories alone, and the whole page read with them; budget for 300 stories 50 ms');
for (const [pages, rounds] of [[MADE, ROUNDS], [realPages(), 1]] as const)
  for (const page of pages) {
    const [stories, whole, probe, parse] = [await median(page, 'headlines', rounds), await median(page, 'page', rounds), await median(page, 'probe', rounds), await median(page, 'parse', rounds)];
    console.log(`   ${page.name}: ${stories.stories} stories in ${stories.ms.toFixed(1)} ms, ${(stories.ms / probe.ms).toFixed(1)} times isProbablyReaderable (${probe.ms.toFixed(1)} ms), ${(stories.ms / parse.ms).toFixed(2)} of parse (${parse.ms.toFixed(1)} ms); whole page ${whole.ms.toFixed(1)} ms, ${(whole.ms / parse.ms).toFixed(2)} of parse`);
  }
await browser.close();
