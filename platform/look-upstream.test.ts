import { expect, test } from 'vitest';
import { traceHtml } from '../cli/trace-html.ts';
import type { Page, Trace } from '../core/types.ts';
import type { Failure, Upstream } from '../core/upstream/upstream.ts';
import { createSlots } from '../core/upstream/slots.ts';
import { createLookUpstream, type LookUpstream, type TracedTab, type World } from './look-upstream.ts';
import type { ReadTrace } from './read-traces.ts';

const SENTENCE = 'The ferry to the northern islands sailed again on Monday after eleven weeks in the yard, with new engines and the old captain on the bridge.';
const LINKS = Array.from({ length: 7 }, (_, i) => `https://paper${i}.example/2026/03/ferry-back-on-its-route-${i}`);
const HERE = 'https://relay.example/the-ferry-is-back-1234';
const html = `<html lang="en"><head><title>The ferry is back on its old route</title></head><body><article><h1>The ferry is back on its old route</h1><p>${SENTENCE}</p>${LINKS.map((url, i) => `<p>It will run through the winter, <a href="${url}">Paper Number ${'ABCDEFG'[i]}</a> reported on Tuesday, citing the company that owns it and the mayor.</p>`).join('')}<p>${SENTENCE}</p></article></body></html>`;
const trace: Trace = traceHtml(new TextEncoder().encode(html), HERE);
const links = trace.credits.flatMap((c) => (c.link?.how === 'cited' ? [c.link.url] : []));
const tab: TracedTab = { tabId: 1, url: HERE, trace };

/** A world in which pages arrive when they are let in. */
function world(more: Partial<World> = {}): { look: LookUpstream; waiting: { url: string; signal: AbortSignal; arrive(failure?: Failure): void; progress(n: number): void }[]; upstream(): Upstream; known: Map<string, ReadTrace>; most(): number } {
  let upstream: Upstream = { hops: [], findings: [], flags: [] }, now = 0, most = 0;
  const waiting: ReturnType<typeof world>['waiting'] = [], known = new Map<string, ReadTrace>(), open = new Set<string>();
  const look = createLookUpstream({
    guard: async () => true,
    fetchPage: (url, { signal, onProgress }) => new Promise((done) => {
      open.add(url);
      most = Math.max(most, open.size);
      const end = (failure: Failure | null): void => {
        open.delete(url);
        const got = { status: 200, received: 9, requests: 1 };
        done(failure === null ? { ...got, failure, url, html, partial: false } : { ...got, failure, status: null });
      };
      signal.addEventListener('abort', () => end('stopped'));
      waiting.push({ url, signal, arrive: (failure) => end(failure ?? null), progress: onProgress });
    }),
    readHtml: async () => ({ headlines: [], blocks: [{ place: 'body' }], shape: { articleChars: 900, textChars: 900 } }) as unknown as Page,
    trace: async () => ({ ...trace, credits: [] }),
    askArchive: async () => ({ archive: '', failure: null }),
    slot: createSlots(2),
    now: () => new Date(Date.UTC(2026, 2, 5) + 1_000 * now++),
    store: { get: async () => upstream, change: async (_, __, make) => (upstream = make(upstream)) },
    known: { get: async (url) => known.get(url) ?? null, put: async (url, read) => void known.set(url, read) },
    ...more,
  });
  return { look, waiting, upstream: () => upstream, known, most: () => most };
}
const settle = (): Promise<void> => new Promise((ready) => setTimeout(ready, 5));

test('the page of this test has seven links that are offered', () => expect(links.sort()).toEqual(LINKS));
test('two at a time, five in all', async () => {
  const { look, waiting, upstream, most } = world(), asked = LINKS.map((url) => look.look(tab, HERE, url));
  await settle();
  expect(waiting.map((w) => w.url)).toEqual(LINKS.slice(0, 2));
  for (let i = 0; i < 5; i += 1) {
    waiting[i]?.arrive();
    await settle();
  }
  await Promise.all(asked);
  expect([waiting.length, most(), upstream().asked, upstream().hops.map((h) => h.state)]).toEqual([5, 2, 5, ['read', 'read', 'read', 'read', 'read']]);
});
test('the same link asked twice at once is asked once, and what was read is known to other pages', async () => {
  const { look, waiting, upstream, known } = world(), link = LINKS[0] as string;
  const asked = [look.look(tab, HERE, link), look.look(tab, HERE, link)];
  await settle();
  waiting[0]?.arrive();
  await Promise.all(asked);
  expect([waiting.length, upstream().hops.length, [...known.keys()]]).toEqual([1, 1, [link]]);
  const other = world({ known: { get: async (url) => known.get(url) ?? null, put: async () => undefined } });
  await other.look.look(tab, HERE, link);
  expect([other.waiting.length, other.upstream().asked, other.upstream().hops[0]]).toEqual([0, undefined, upstream().hops[0]]);
});
test('where the guard does not hold nothing is asked', async () => {
  const { look, waiting, upstream } = world({ guard: async () => false });
  await look.look(tab, HERE, LINKS[0] as string);
  expect([waiting.length, upstream().asked, upstream().hops[0]]).toMatchObject([0, 0, { state: 'failed', failure: 'unguarded', status: null }]);
});
test('what arrives late does not undo what came of it', async () => {
  const { look, waiting, upstream } = world(), asked = look.look(tab, HERE, LINKS[0] as string);
  await settle();
  waiting[0]?.progress(5);
  await settle();
  expect(upstream().hops[0]).toMatchObject({ state: 'looking', received: 5 });
  waiting[0]?.arrive();
  await asked;
  waiting[0]?.progress(7);
  await settle();
  expect(upstream().hops[0]).toMatchObject({ state: 'read', received: 9 });
});
test('stopped, it says so and can be asked again; left, nothing is kept', async () => {
  const { look, waiting, upstream } = world(), link = LINKS[0] as string, first = look.look(tab, HERE, link);
  await settle();
  look.stop(1);
  await first;
  expect(upstream().hops).toMatchObject([{ state: 'failed', failure: 'stopped' }]);
  const second = look.look(tab, HERE, link);
  await settle();
  look.leave(1);
  await second;
  expect([waiting[1]?.signal.aborted, upstream().hops[0]?.state]).toEqual([true, 'looking']);
});
test('what a worker that died left as looking is told as stopped', async () => {
  const { look, waiting, upstream } = world(), link = LINKS[0] as string, asked = look.look(tab, HERE, link);
  await settle();
  expect((await look.upstream(tab)).hops[0]?.state).toBe('looking');
  const later = world({ store: { get: async () => upstream(), change: async (_, __, make) => make(upstream()) } });
  expect((await later.look.upstream(tab)).hops).toMatchObject([{ state: 'failed', failure: 'stopped' }]);
  waiting[0]?.arrive();
  await asked;
});
test('a page that breaks its reader or the tracer is unreadable', async () => {
  const { look, waiting, upstream } = world({ trace: () => Promise.reject(new Error('no')) }), asked = look.look(tab, HERE, LINKS[0] as string);
  await settle();
  waiting[0]?.arrive();
  await asked;
  expect(upstream().hops).toMatchObject([{ state: 'failed', failure: 'unreadable' }]);
});
