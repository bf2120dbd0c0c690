import { isPublicAddress } from '../core/sources/public-address.ts';
import type { FetchFailure } from '../core/upstream/fetched.ts';
import { statusFailure } from './status-failure.ts';

/** Decoded bytes of an answer that are read; the rest is left. */
export const MAX_BYTES = 512 * 1024;
/** An answer that says it is so much longer is no page, and is not begun. */
const FAR_BEYOND = 16 * MAX_BYTES;
const PATIENCE = 8_000;
const MAX_STEPS = 5;

/** How an address may be asked for. The world is in it: the fetcher, the clock's patience, who may stop it. */
export interface FetchOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Ends the request: then the failure is `stopped`. */
  readonly signal?: AbortSignal;
  /** Told the decoded bytes that arrived so far. */
  readonly onProgress?: (received: number) => void;
  /** Addresses that may be asked for though they are not on the public web: see `isPublicAddress`. */
  readonly allowed?: (address: URL) => boolean;
  /** The header `accept`, everything unless told otherwise. */
  readonly accept?: string;
  /** Milliseconds for all of it: connecting, headers and body. 8,000 unless told otherwise. */
  readonly patience?: number;
  /**
   * True where the fetcher shows where an answer forwards to (Node's does): each step is then checked and followed here. A browser
   * hides it, and has its own guard (`platform/private-guard.ts`).
   */
  readonly followsByHand?: boolean;
  /** False where the budget has no room for the second request that tells a circle from a dead host. */
  readonly mayAskTwice?: boolean;
}

export interface FetchedBytes {
  readonly failure: null;
  readonly status: number;
  readonly received: number;
  readonly requests: number;
  /** Where the forwarding ended. */
  readonly url: string;
  /** The header `content-type`, '' where there is none. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly partial: boolean;
}

const INIT = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const;

/**
 * Asks a public address, without cookies or referrer, and reads at most {@link MAX_BYTES} of the answer, unpacked: a small file that
 * unpacks to a large one ends there as well. Never rejects.
 */
export async function fetchBytes(url: string, options: FetchOptions): Promise<FetchedBytes | FetchFailure> {
  const { signal: stopped, allowed, mayAskTwice = true } = options;
  let status: number | null = null, received = 0, requests = 0;
  const fail = (failure: FetchFailure['failure']): FetchFailure => ({ failure, status, received, requests });
  if (!isPublicAddress(url, allowed)) return fail('private');
  if (stopped?.aborted) return fail('stopped');
  const ending = new AbortController(), end = (): void => ending.abort();
  const timer = setTimeout(end, options.patience ?? PATIENCE);
  stopped?.addEventListener('abort', end);
  const { signal } = ending;
  const ask = (address: string, redirect: RequestRedirect): Promise<Response> => options.fetch(address, { ...INIT, redirect, signal, headers: { accept: options.accept ?? '*/*' } });
  try {
    requests += 1;
    let at = url, response = await ask(at, options.followsByHand ? 'manual' : 'follow');
    for (let step = 0; options.followsByHand && response.status >= 300 && response.status < 400 && response.headers.has('location'); step += 1) {
      await response.body?.cancel();
      const next = response.headers.get('location') ?? '';
      if (step === MAX_STEPS || !URL.canParse(next, at)) return { ...fail('redirects'), status: response.status };
      at = new URL(next, at).href;
      if (!isPublicAddress(at, allowed)) return { ...fail('private'), status: response.status };
      response = await ask(at, 'manual');
    }
    if (!options.followsByHand) at = response.url || at;
    // The guard of Chromium answers in the place of a private host with a file of the extension's: its address is none that may be asked for.
    if (!isPublicAddress(at, allowed)) {
      end();
      return fail('private');
    }
    status = response.status;
    const failure = statusFailure(status, response.headers.get('retry-after')) ?? (Number(response.headers.get('content-length')) > FAR_BEYOND ? 'too-large' : null);
    if (failure) {
      end();
      return fail(failure);
    }
    const parts: Uint8Array[] = [];
    let partial = false;
    const reader = response.body?.getReader();
    for (let part = await reader?.read(); reader && part && !part.done; part = await reader.read()) {
      const kept = part.value.subarray(0, MAX_BYTES - received);
      parts.push(kept);
      received += kept.length;
      options.onProgress?.(received);
      if (received < MAX_BYTES) continue;
      partial = true;
      end();
      break;
    }
    return { failure: null, status, received, requests, url: at, type: response.headers.get('content-type') ?? '', bytes: joined(parts, received), partial };
  } catch {
    if (stopped?.aborted) return fail('stopped');
    if (signal.aborted) return fail('timeout');
    // A browser does not say whether it gave up on a circle or found nobody; asked not to follow, it says whether there was a way to follow.
    if (status === null && !options.followsByHand && mayAskTwice) {
      requests += 1;
      const first = await ask(url, 'manual').catch(() => null);
      if (first?.type === 'opaqueredirect') return fail('redirects');
    }
    return fail(stopped?.aborted ? 'stopped' : signal.aborted ? 'timeout' : 'unreachable');
  } finally {
    clearTimeout(timer);
    stopped?.removeEventListener('abort', end);
    end();
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
