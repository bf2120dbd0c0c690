import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isAbsolute, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { tracePage } from '../core/trace.ts';
import { CALLED_FROM } from './called-from.ts';
import { followUpstream } from './follow-upstream.ts';
import { PlainError } from './plain-error.ts';
import { showTrace } from './show-trace.ts';
import { showUpstream } from './show-upstream.ts';
import { pageOf, traceHtml } from './trace-html.ts';

const MAX_FETCHED = 2 * 1024 * 1024;

async function fetchPage(url: string): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(url, { signal: AbortSignal.timeout(8_000), credentials: 'omit', referrerPolicy: 'no-referrer' });
  } catch (error) {
    throw new PlainError(error instanceof Error && error.name === 'TimeoutError' ? 'The page did not answer within 8 seconds.' : 'The page could not be reached.');
  }
  if (!response.ok) throw new PlainError(`The page answered with status ${response.status}.`);
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    parts.push(part);
    size += part.length;
    if (size > MAX_FETCHED) break;
  }
  return Buffer.concat(parts);
}

async function readBytes(file: string, base: string): Promise<Uint8Array> {
  try {
    return await readFile(isAbsolute(file) ? file : resolve(base, file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new PlainError(code === 'ENOENT' ? `There is no file "${file}".` : code === 'EISDIR' ? `"${file}" is a folder, not a page.` : `"${file}" could not be read.`);
  }
}

const plain = (error: unknown): string => (error instanceof PlainError ? error.message : 'This page could not be traced: it is no HTML that can be read.');

/** Traces one page and goes `hops` steps upstream; prints it readably, or as JSON. Gives the exit status. */
export async function traceOne(target: string, url: string | undefined, json: boolean, hops: number): Promise<number> {
  try {
    const remote = /^https?:\/\//iu.test(target);
    const bytes = remote ? await fetchPage(target) : await readBytes(target, CALLED_FROM);
    const trace = tracePage(pageOf(bytes, url ?? (remote ? target : pathToFileURL(resolve(CALLED_FROM, target)).href)));
    if (hops === 0) {
      process.stdout.write(`${json ? JSON.stringify(trace) : showTrace(trace)}\n`);
      return 0;
    }
    const upstream = await followUpstream(trace, hops, { fetch, now: () => new Date() });
    process.stdout.write(`${json ? JSON.stringify({ ...trace, upstream }) : `${showTrace(trace)}\n\n${showUpstream(upstream)}`}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${plain(error)}\n`);
    return 1;
  }
}

/** A line in, a line out; nothing of a page is kept when the next is read. Relative files are looked for in `base`. Gives the exit status. */
export async function traceMany(base: string): Promise<number> {
  let failed = false;
  for await (const line of createInterface({ input: createReadStream('', { fd: 0 }), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    let id: unknown = null, answer: string;
    try {
      const page: unknown = JSON.parse(line);
      if (typeof page !== 'object' || page === null) throw new PlainError('This line is not a JSON object.');
      const { id: given, url, file, html } = page as Record<string, unknown>;
      id = given ?? null;
      if (typeof html !== 'string' && typeof file !== 'string') throw new PlainError('This line names neither "file" nor "html".');
      const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : await readBytes(file as string, base);
      answer = JSON.stringify({ id, trace: traceHtml(bytes, typeof url === 'string' ? url : 'about:blank') });
    } catch (error) {
      failed = true;
      answer = JSON.stringify({ id, error: error instanceof SyntaxError ? 'This line is not JSON.' : plain(error) });
    }
    if (!process.stdout.write(`${answer}\n`)) await new Promise((ready) => process.stdout.once('drain', ready));
  }
  return failed ? 1 : 0;
}
