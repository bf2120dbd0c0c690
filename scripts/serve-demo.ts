import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, join } from 'node:path';

const FOLDER = join(import.meta.dirname, '..', 'tests', 'demo');

/** Serves the demo's pages on a free port of this machine; gives their address and what ends it. */
export async function serveDemo(): Promise<{ origin: string; close(): void }> {
  const server = createServer((request, response) => {
    const name = basename(new URL(request.url ?? '/', 'http://demo').pathname) || 'index.html';
    readFile(join(FOLDER, name)).then(
      (page) => response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}
