import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Ask } from '../core/upstream/provider.ts';
import { fetchBytes } from '../net/fetch-bytes.ts';

export const answerFile = (name: string): Buffer => readFileSync(join(import.meta.dirname, 'answers', name));

export type Answering = (request: IncomingMessage, response: ServerResponse) => unknown;
/** An answer from a file of `tests/answers/`, or of these bytes. */
export const says = (body: string | Buffer, type: string, status = 200): Answering => (_, r) => r.writeHead(status, type === '' ? {} : { 'content-type': type }).end(body);
export const file = (name: string, type: string, status = 200): Answering => says(answerFile(name), type, status);

/** A server on this machine that stands for the whole web, by real requests: `answers` by host and path. */
export interface SearchServer {
  readonly answers: Map<string, Answering>;
  /** What was asked for, in order. */
  readonly asked: string[];
  readonly ask: Ask;
  close(): void;
}

export async function openSearchServer(): Promise<SearchServer> {
  const answers = new Map<string, Answering>(), asked: string[] = [];
  const server = createServer((request, response) => {
    // The host comes first in the path: https://host/path is asked as http://127.0.0.1/host/path.
    const url = new URL(`https:/${request.url ?? ''}`);
    asked.push(url.href);
    const answer = answers.get(url.host + url.pathname);
    if (answer) answer(request, response);
    else response.writeHead(404, { 'content-type': 'text/html' }).end('<html><body>Not here</body></html>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const local = (url: string): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}/${url.slice('https://'.length)}`;
  return {
    answers, asked,
    ask: (url) => fetchBytes(url, { fetch: ((address: string, init: RequestInit) => fetch(local(address), init)) as typeof fetch, followsByHand: true, mayAskTwice: false, allowed: ({ hostname }) => hostname.endsWith('.example') }),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
