import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { FetchOptions } from './fetch-bytes.ts';
import { askedAddress, fetchPage } from './fetch-page.ts';

const HTML = 'text/html; charset=utf-8';
const story = (words: string): string => `<!doctype html><html><head><title>T</title></head><body><p>${words}</p></body></html>`;
/** Text in encodings that Node reads and does not write. */
const OTHER = {
  'windows-1251': Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]), shift_jis: Buffer.from([0x93, 0x8c, 0x8b, 0x9e]), gb18030: Buffer.from([0xb1, 0xb1, 0xbe, 0xa9]), 'iso-2022-jp': Buffer.from([0x1b, 0x24, 0x42, 0x45, 0x6c, 0x35, 0x7e, 0x1b, 0x28, 0x42]),
} as const;
const around = (bytes: Buffer, head = ''): Buffer => Buffer.concat([Buffer.from(`<html><head>${head}</head><body><p>`), bytes, Buffer.from('</p></body></html>')]);

let server: Server, trap: Server, origin = '', trapped = '';
const asked: IncomingMessage[] = [];
let caught = 0;
const answers: Record<string, (request: IncomingMessage, response: ServerResponse) => void> = {
  '/story': (_, r) => r.writeHead(200, { 'content-type': HTML }).end(story('Two barges collided.')),
  '/hang': () => undefined,
  '/slow-body': (_, r) => void r.writeHead(200, { 'content-type': HTML }).write('<html><body><p>It begins'),
  '/closes': (_, r) => r.socket?.destroy(),
  '/breaks-off': (_, r) => {
    r.writeHead(200, { 'content-type': HTML, 'content-length': '5000' }).write('<html>');
    setTimeout(() => r.socket?.destroy(), 20);
  },
  '/circle': (_, r) => r.writeHead(302, { location: '/circle-2' }).end(),
  '/circle-2': (_, r) => r.writeHead(302, { location: '/circle' }).end(),
  '/moved': (_, r) => r.writeHead(301, { location: '/story' }).end(),
  '/to-private': (_, r) => r.writeHead(302, { location: '/to-private-2' }).end(),
  '/to-private-2': (_, r) => r.writeHead(307, { location: `${trapped}/admin` }).end(),
  '/to-file': (_, r) => r.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/50-megabytes': (_, r) => r.writeHead(200, { 'content-type': HTML, 'content-length': String(50 * 1024 * 1024) }).end(Buffer.alloc(50 * 1024 * 1024, 'a')),
  '/endless': (_, r) => {
    r.writeHead(200, { 'content-type': HTML }).write(story('The beginning tells it.'));
    const more = (): void => void (r.destroyed || r.write(Buffer.alloc(65_536, 'b'), () => setImmediate(more)));
    more();
  },
  '/bomb': (_, r) => r.writeHead(200, { 'content-type': HTML, 'content-encoding': 'gzip' }).end(BOMB),
  '/windows-1251': (_, r) => r.writeHead(200, { 'content-type': 'text/html; charset=windows-1251' }).end(around(OTHER['windows-1251'])),
  '/shift_jis': (_, r) => r.writeHead(200, { 'content-type': 'text/html' }).end(around(OTHER.shift_jis, '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS">')),
  '/gb18030': (_, r) => r.writeHead(200, { 'content-type': 'text/html' }).end(around(OTHER.gb18030, '<meta charset="gb18030">')),
  '/iso-2022-jp': (_, r) => r.writeHead(200, { 'content-type': 'text/html;charset="ISO-2022-JP"' }).end(around(OTHER['iso-2022-jp'])),
  '/utf-16': (_, r) => r.writeHead(200, { 'content-type': 'text/html' }).end(Buffer.from(`\ufeff${story('Ἀθῆναι')}`, 'utf16le')),
  '/no-charset': (_, r) => r.writeHead(200, { 'content-type': 'text/html; charset=none-such' }).end(story('Zürich')),
  '/untyped': (_, r) => r.writeHead(200).end(story('Untyped.')),
  '/typed-twice': (_, r) => r.writeHead(200, ['content-type', 'text/html', 'content-type', 'text/html; charset=utf-8']).end(story('Typed twice.')),
  '/untyped-late': (_, r) => r.writeHead(200).end(`<!-- ${'x'.repeat(2_000)} -->${story('Behind a comment.')}`),
  '/untyped-text': (_, r) => r.writeHead(200).end('only words'),
  '/json': (_, r) => r.writeHead(200, { 'content-type': 'application/json' }).end('{"html":"<html>"}'),
  '/pdf': (_, r) => r.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
  '/binary': (_, r) => r.writeHead(200, { 'content-type': HTML }).end(Buffer.from([0x89, 0x50, 0, 0, 0, 1])),
  '/empty': (_, r) => r.writeHead(200, { 'content-type': HTML }).end(),
  '/no-content': (_, r) => r.writeHead(204).end(),
  '/status': (request, r) => r.writeHead(Number(request.url?.split('?')[1]), { 'content-type': HTML }).end(story('An error page with many words.')),
  '/come-back': (_, r) => r.writeHead(503, { 'retry-after': '120' }).end(),
};
const BOMB = gzipSync(Buffer.concat([Buffer.from('<html><body><p>'), Buffer.alloc(200 * 1024 * 1024, ' ')]));

beforeAll(async () => {
  trap = createServer((_, response) => {
    caught += 1;
    response.writeHead(200, { 'content-type': HTML }).end(story('secret'));
  });
  server = createServer((request, response) => {
    asked.push(request);
    answers[request.url?.split('?')[0] as string]?.(request, response);
  });
  for (const s of [server, trap]) await new Promise<void>((ready) => s.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  trapped = `http://127.0.0.1:${(trap.address() as AddressInfo).port}`;
});
afterAll(() => {
  for (const s of [server, trap]) {
    s.close();
    s.closeAllConnections();
  }
});
beforeEach(() => {
  asked.length = 0;
});

const fetched = (path: string, more: Partial<FetchOptions> = {}): ReturnType<typeof fetchPage> => fetchPage(origin + path, { fetch, followsByHand: true, allowed: (a) => a.origin === origin, patience: 4_000, ...more });

test('a page is read, without cookies, referrer, fragment and what counts readers', async () => {
  const seen: number[] = [];
  const page = await fetched('/story?utm_source=x&id=7#part', { onProgress: (n) => seen.push(n) });
  expect(page).toMatchObject({ failure: null, status: 200, requests: 1, url: `${origin}/story?id=7`, html: story('Two barges collided.'), partial: false });
  expect(seen.at(-1)).toBe(page.received);
  expect([asked[0]?.url, asked[0]?.headers.cookie, asked[0]?.headers.referer]).toEqual(['/story?id=7', undefined, undefined]);
});
test('where it was moved to is told', async () => {
  expect(await fetched('/moved')).toMatchObject({ failure: null, url: `${origin}/story` });
});
test.each([
  ['/hang', 'timeout', null], ['/slow-body', 'timeout', 200], ['/closes', 'unreachable', null], ['/breaks-off', 'unreachable', 200], ['/circle', 'redirects', 302],
  ['/to-private', 'private', 307], ['/to-file', 'private', 302], ['/50-megabytes', 'too-large', 200],
  ['/untyped-text', 'not-a-page', 200], ['/json', 'not-a-page', 200], ['/pdf', 'not-a-page', 200], ['/binary', 'not-a-page', 200], ['/empty', 'unreadable', 200], ['/no-content', 'unreadable', 204],
  ['/status?401', 'refused', 401], ['/status?402', 'paywall', 402], ['/status?403', 'refused', 403], ['/status?404', 'not-found', 404], ['/status?410', 'not-found', 410], ['/status?429', 'busy', 429],
  ['/status?451', 'refused', 451], ['/status?500', 'server', 500], ['/status?503', 'server', 503], ['/come-back', 'busy', 503], ['/status?999', 'refused', 999],
] as const)('%s: %s', async (path, failure, status) => {
  expect(await fetched(path, { patience: failure === 'timeout' ? 300 : 8_000 })).toMatchObject({ failure, status });
});
test('the private host was never asked, and would have been seen', async () => {
  expect(caught).toBe(0);
  await fetched('/to-private', { allowed: (a) => a.hostname === '127.0.0.1' });
  expect(caught).toBe(1);
});
test('of what does not end, the beginning is read', async () => {
  const page = await fetched('/endless');
  expect(page).toMatchObject({ failure: null, received: 524_288, partial: true });
  expect((page as { html: string }).html).toContain('The beginning tells it.');
});
test('a small file that unpacks to 200 MB is read to the same length', async () => {
  expect(BOMB.length).toBeLessThan(300_000);
  expect(await fetched('/bomb')).toMatchObject({ failure: null, received: 524_288, partial: true });
});
test.each([['/windows-1251', 'Привет'], ['/shift_jis', '東京'], ['/gb18030', '北京'], ['/iso-2022-jp', '東京'], ['/utf-16', 'Ἀθῆναι'], ['/no-charset', 'Zürich'], ['/untyped', 'Untyped.'], ['/untyped-late', 'Behind a comment.'], ['/typed-twice', 'Typed twice.']])('%s is decoded', async (path, words) => {
  expect(((await fetched(path)) as { html: string }).html).toContain(`<p>${words}</p>`);
});
test('it can be stopped, before and while it waits', async () => {
  const stop = new AbortController();
  const waiting = fetched('/hang', { signal: stop.signal });
  await expect.poll(() => asked.length).toBe(1);
  stop.abort();
  expect(await waiting).toMatchObject({ failure: 'stopped' });
  expect(await fetched('/story', { signal: stop.signal })).toMatchObject({ failure: 'stopped', requests: 0 });
  expect(asked.length).toBe(1);
});
test('what is not on the public web is not asked for', async () => {
  expect(await fetched('/story', { allowed: () => false })).toMatchObject({ failure: 'private', requests: 0 });
  expect(asked).toEqual([]);
});
test('a link that says http is asked for as https, unless a port or an exception says otherwise', () => {
  expect(askedAddress('http://news.example/a?fbclid=1#x')).toBe('https://news.example/a');
  expect(askedAddress('http://news.example:8080/a')).toBe('http://news.example:8080/a');
  expect(askedAddress('http://localhost/a', () => true)).toBe('http://localhost/a');
});
