import fc from 'fast-check';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askArchive } from './archive.ts';

let server: Server, body = '', status = 200;
const asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
/** The archive's host, led to this machine; it answers with a body of the documented form. */
const at = (answer: unknown, url = 'https://news.example/a?fbclid=1'): ReturnType<typeof askArchive> => {
  body = typeof answer === 'string' ? answer : JSON.stringify(answer);
  const { port } = server.address() as AddressInfo;
  return askArchive(url, { fetch: (to, init) => fetch(String(to).replace('https://archive.org', `http://127.0.0.1:${port}`), init), followsByHand: true });
};
const closest = (more: object): object => ({ url: 'news.example/a', archived_snapshots: { closest: { status: '200', available: true, url: 'http://web.archive.org/web/20060101064348/http://news.example:80/a', timestamp: '20060101064348', ...more } } });

test('its copy is told, under https', async () => {
  expect(await at(closest({}))).toEqual({ archive: 'https://web.archive.org/web/20060101064348/http://news.example:80/a', failure: null });
  expect(asked.at(-1)).toBe(`/wayback/available?url=${encodeURIComponent('https://news.example/a')}`);
});
test.each([['none', { url: 'x', archived_snapshots: {} }], ['a dead page', closest({ status: '404' })], ['not available', closest({ available: false })], ['another host', closest({ url: 'https://web.archive.org.evil.example/web/2006/x' })], ['a script', closest({ url: 'javascript:alert(1)' })], ['no copy', closest({ url: 'https://web.archive.org/save/x' })]])('%s is no copy', async (_, answer) => {
  expect(await at(answer)).toEqual({ archive: '', failure: null });
});
test('what is not its format is said to be none', async () => {
  for (const answer of ['', '<html>', 'null', '[]', '{"archived_snapshots":null}']) expect(await at(answer)).toEqual({ failure: 'not-a-page' });
  status = 429;
  expect(await at(closest({}))).toMatchObject({ failure: 'busy' });
  status = 200;
});
test('no answer throws', async () => {
  await fc.assert(fc.asyncProperty(fc.json(), fc.anything(), async (text, snapshots) => {
    await at(text);
    await at(JSON.stringify({ archived_snapshots: { closest: snapshots } }) ?? '');
  }), { numRuns: 200 });
});
