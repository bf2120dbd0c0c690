import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Trace } from '../core/types.ts';
import type { Upstream } from '../core/upstream/upstream.ts';
import { AGENCY, COPY, copyOf, hostile, openUpstreamServer, PAPER, type UpstreamServer } from '../tests/upstream-server.ts';
import { followUpstream } from './follow-upstream.ts';
import { pageFromText } from './trace-html.ts';
import { tracePage } from '../core/trace.ts';

const ROOT = join(import.meta.dirname, '..');
let server: UpstreamServer;
beforeAll(async () => {
  server = await openUpstreamServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.asked.length = 0;
  server.trapped.length = 0;
});

/** The command line, sent to the test's server by Node's own proxy variables. */
function selon(...args: readonly string[]): Promise<{ code: number | null; out: string }> {
  return new Promise((done) => {
    const proxy = `http://127.0.0.1:${server.port}`;
    const child = spawn(process.execPath, [join(ROOT, 'cli', 'selon.ts'), 'trace', ...args], { cwd: ROOT, env: { ...process.env, NODE_USE_ENV_PROXY: '1', HTTPS_PROXY: proxy, HTTP_PROXY: proxy, NO_PROXY: '', NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_NO_WARNINGS: '1' } });
    let out = '';
    child.stdout.on('data', (part) => {
      out += part;
    });
    child.on('close', (code) => done({ code, out }));
  });
}

test('two hops upstream, as an object that is still the page’s trace', async () => {
  const { code, out } = await selon(COPY, '--follow', '2', '--json');
  const trace = JSON.parse(out) as Trace & { upstream: Upstream };
  expect([code, trace.schema, trace.page.title]).toEqual([0, 1, 'Batteries : la course au sel']);
  expect(trace.upstream.hops.map((h) => [h.from, h.url, h.state, h.trace?.page.title])).toEqual([[COPY, PAPER, 'read', 'Cuộc đua muối của pin natri'], [PAPER, AGENCY, 'read', 'Sodium batteries push salt demand']]);
  expect([server.asked, server.trapped]).toEqual([[COPY, PAPER, AGENCY], []]);
});
test('one hop is one, and is shown as text', async () => {
  const { code, out } = await selon(COPY, '--follow', '1');
  expect([code, out.slice(out.indexOf('\nUpstream')).trim()]).toEqual([0, `Upstream\n  1. Báo Biển · republished · vi · 2026-03-04\n     Cuộc đua muối của pin natri\n     ${PAPER}`]);
  expect(server.asked).toEqual([COPY, PAPER]);
});
test('a source that is gone is told, and the page is traced all the same', async () => {
  const { code, out } = await selon(copyOf(hostile('404')), '--follow', '2');
  expect([code, out]).toEqual([0, expect.stringMatching(/\n {2}1\. Not read: it is not there any more \(status 404\)\..*\nFlag: gone \(hostile\.example\)/su)]);
});
test('a number that is none, or too great, is wrong usage', async () => {
  const codes = await Promise.all(['x', '21', '-1'].map(async (n) => (await selon(COPY, '--follow', n)).code));
  expect([codes, server.asked]).toEqual([[2, 2, 2], []]);
});
test('what is not on the public web is not asked', async () => {
  const { out } = await selon(copyOf(hostile(`2-to-${encodeURIComponent('https|127.0.0.2')}`)), '--follow', '1');
  expect(out).toContain('1. Not read: its address, or one that it forwards to, is not on the public web');
  expect(server.trapped).toEqual([]);
});

test('the way ends where it leads back', async () => {
  const page = (url: string, to: string): string => `<html lang="en"><head><title>The harbour is closed for a week</title></head><body><article><h1>The harbour is closed for a week</h1><p>The ferry to the northern islands sailed again on Monday after eleven weeks in the yard, with new engines and the old captain on the bridge.</p><p>Passengers had to take the longer way by bus and tunnel in the meantime, and the mayor thanked them at the quay ${new URL(url).hostname}.</p><p>Source: <a href="${to}">${to}</a></p></article></body></html>`;
  const a = 'https://harbour.example/the-harbour-is-closed', b = 'https://lantern.example/the-harbour-is-closed', asked: string[] = [];
  const answers: typeof fetch = async (url) => {
    asked.push(String(url));
    return new Response(page(String(url), a), { headers: { 'content-type': 'text/html' } });
  };
  const found = await followUpstream(tracePage(pageFromText(page(a, b), a)), 9, { fetch: answers, now: () => new Date(0) });
  expect([asked, found.flags.map((f) => f.kind), found.hops.map((h) => h.at)]).toEqual([[b], ['circular'], ['1970-01-01T00:00:00.000Z']]);
});
