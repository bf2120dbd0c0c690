import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { selfSigned } from './self-signed.ts';

const page = (name: string): string => readFileSync(join(import.meta.dirname, 'upstream', `${name}.html`), 'utf8');
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const MEGABYTE = 1024 * 1024;
/** 60 MB of blanks in 60 KB. */
const BOMB = gzipSync(Buffer.concat([Buffer.from('<html><head><title>T</title></head><body>'), Buffer.alloc(60 * MEGABYTE, ' ')]));

/** The chain of the demo: a French copy of a Vietnamese page that rests on an agency's story. */
export const COPY = 'https://www.relais.example/batteries-la-course-au-sel-1234.html';
export const PAPER = 'https://www.baobien.example/cuoc-dua-muoi-post20260304.html';
export const AGENCY = 'https://www.coastwire.example/2026/03/03/sodium-batteries-push-salt-demand';
/** A page whose source line links an address. */
export const copyOf = (url: string): string => `https://www.relais.example/copie?de=${encodeURIComponent(url)}`;
/** A page of the server that behaves so. */
export const hostile = (how: string): string => `https://news.hostile.example/2026/03/${how}-a-long-story-20260304.html`;

type Answer = (request: IncomingMessage, response: ServerResponse) => unknown;
const html = (body: string): Answer => (_, r) => r.writeHead(200, HTML).end(body);
/** Each behaves badly in its own way. Redirects: `to-` and a host, over so many steps as the number before it says. */
const HOSTILE: Record<string, Answer> = {
  hang: () => undefined,
  drip: (_, r) => {
    r.writeHead(200, HTML);
    const drip = setInterval(() => r.write('<p>'), 100);
    r.on('close', () => clearInterval(drip));
  },
  close: (_, r) => r.socket?.destroy(),
  circle: (request, r) => r.writeHead(302, { location: request.url }).end(),
  // No faster than it is taken: encrypting all of it at once would keep this process from answering others.
  large: (_, r) => {
    r.writeHead(200, { ...HTML, 'content-length': 50 * MEGABYTE });
    let sent = 0;
    const more = (): void => {
      if (r.destroyed) return;
      if (sent === 50 * MEGABYTE) return void r.end();
      sent += 65_536;
      r.write(Buffer.alloc(65_536, ' '), () => setImmediate(more));
    };
    more();
  },
  endless: (_, r) => {
    r.writeHead(200, HTML).write('<html><head><title>T</title></head><body>');
    const more = (): unknown => r.destroyed || r.write(Buffer.alloc(65_536, ' '), () => setImmediate(more));
    more();
  },
  bomb: (_, r) => r.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(BOMB),
  cyrillic: (_, r) => r.writeHead(200, { 'content-type': 'text/html; charset=windows-1251' }).end(windows1251(page('cyrillic'))),
  json: (_, r) => r.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
  empty: html(''),
  consent: html('<html lang="en"><head><title>Hostile News</title></head><body><div><h1>We value your privacy</h1><p>We and our 1,024 partners store and access information on a device, such as cookies, and process personal data, such as unique identifiers, for personalised ads.</p><button>Accept all</button></div></body></html>'),
  missing: html('<html lang="en"><head><title>Page not found | Hostile News</title></head><body><h1>Page not found</h1><p>Sorry, the page that you were looking for could not be found. It may have been moved or deleted. Try the search.</p></body></html>'),
  front: html(`<html lang="en"><head><title>Hostile News</title></head><body>${Array.from({ length: 40 }, (_, i) => `<h2><a href="/2026/03/a-long-headline-of-story-${i}">A long headline of the story number ${i} today</a></h2><p>The ferry sailed again, Reuters reports.</p>`).join('')}</body></html>`),
  divs: html('<div>'.repeat(100_000)),
  bold: html('<b>'.repeat(170_000)),
  nested: html('<div><p>a</p>'.repeat(40_000)),
  wordless: html('<html><head><title>T</title><base href="https://10.9.8.7/"><meta http-equiv="refresh" content="0;url=https://10.9.8.7/x"></head><body><noscript><img src="https://10.9.8.7/noscript.png"></noscript><img src="https://10.9.8.7/a.png" srcset="b.png 2x" loading="lazy"><script src="https://10.9.8.7/a.js"></script><link rel="stylesheet" href="https://10.9.8.7/a.css"><iframe src="https://10.9.8.7/frame"></iframe><video src="https://10.9.8.7/v.mp4" autoplay></video></body></html>'),
  paid: html('<html><head><title>T</title><script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script></head><body><article><h1>Only for those who pay</h1><p>The first sentence can be read by everyone, the others can not.</p></article></body></html>'),
};

/** Cyrillic letters, which stand in the order of Unicode there, and ASCII. */
function windows1251(text: string): Buffer {
  return Buffer.from([...text].map((char) => {
    const code = char.codePointAt(0) as number;
    return code < 128 ? code : code === 0x2014 ? 0x97 : code - 0x410 + 0xc0;
  }));
}

/** Proxy and web in one: browsers that are sent to it find every host here, those of private networks as well, and nothing else. */
export interface UpstreamServer {
  /** Where the proxy listens. */
  readonly port: number;
  /** Where the web's sites listen, for browsers that are told of their hosts and need no proxy. */
  readonly sites: number;
  /** Addresses of the invented sites that were asked for, in order. */
  readonly asked: string[];
  /** What was asked of any other host, by http, on another port or of a private one: what must stay empty. What browsers ask on their own account is left out. */
  readonly trapped: string[];
  /** What a site answers in place of what it would; by host and path. */
  readonly answers: Map<string, Answer>;
  close(): void;
}

const OWN_ACCOUNT = /(?:^|\.)(?:google\.com|googleapis\.com|gvt1\.com|gstatic\.com|mozilla\.(?:com|net|org)|firefox\.com|mozgcp\.net)$/u;

export async function openUpstreamServer(): Promise<UpstreamServer> {
  const asked: string[] = [], trapped: string[] = [], answers = new Map<string, Answer>();
  for (const [url, name] of [[COPY, 'copy'], [PAPER, 'paper'], [AGENCY, 'agency']] as const) answers.set(url.slice('https://'.length), html(page(name)));

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const host = request.headers.host ?? '', url = new URL(request.url ?? '/', `https://${host}`), known = answers.get(host + url.pathname);
    response.on('error', () => undefined);
    if (known || host.endsWith('.example')) asked.push(url.href);
    else if (!OWN_ACCOUNT.test(url.hostname)) trapped.push(url.href);
    if (known) return void known(request, response);
    const how = /^\/2026\/03\/(.*)-a-long-story/u.exec(url.pathname)?.[1] ?? '', status = /^\d{3}$/u.exec(how)?.[0];
    const [, steps, to] = /^(\d)-to-(.+)$/u.exec(how) ?? [];
    if (host === 'www.relais.example' && url.pathname === '/copie') response.writeHead(200, HTML).end(page('copy').replaceAll(PAPER, (url.searchParams.get('de') ?? '').replaceAll('&', '&amp;')));
    else if (status) response.writeHead(Number(status), HTML).end('<html><body><p>Something went wrong on this server, and it says so in a sentence of some length.</p></body></html>');
    else if (to) response.writeHead(302, { location: steps === '1' ? decodeURIComponent(to).replace('|', '://') : hostile(`${Number(steps) - 1}-to-${to}`) }).end();
    else if (HOSTILE[how]) HOSTILE[how](request, response);
    else response.writeHead(404).end();
  }

  const secure = createSecureServer(selfSigned('Selon’s tests'), answer);
  const proxy = createServer((request, response) => {
    const { hostname } = new URL(request.url ?? '', 'http://nobody');
    if (!OWN_ACCOUNT.test(hostname)) trapped.push(request.url ?? '');
    response.writeHead(200, HTML).end('trapped');
  });
  proxy.on('connect', (request, socket, head) => {
    socket.on('error', () => undefined);
    const [host = '', port] = (request.url ?? '').split(/:(?=\d+$)/u);
    if (port !== '443' && !OWN_ACCOUNT.test(host)) trapped.push(request.url ?? '');
    socket.write('HTTP/1.1 200 Connected\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });
  await Promise.all([proxy, secure].map((server) => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))));
  const portOf = (server: typeof proxy | typeof secure): number => (server.address() as AddressInfo).port;
  return {
    port: portOf(proxy), sites: portOf(secure), asked, trapped, answers,
    close() {
      proxy.close();
      proxy.closeAllConnections();
      secure.close();
      secure.closeAllConnections();
    },
  };
}
