import type { Failure } from '../core/upstream/upstream.ts';

/** What a status says went wrong, by RFC 9110; null for 200 and its kin. `retryAfter`: the header of that name. */
export function statusFailure(status: number, retryAfter: string | null): Failure | null {
  if (status >= 200 && status < 300) return null;
  if (status === 402) return 'paywall';
  if (status === 404 || status === 410) return 'not-found';
  if (status === 429 || (status === 503 && retryAfter !== null)) return 'busy';
  if (status >= 500 && status < 600) return 'server';
  if (status >= 300 && status < 400) return 'redirects';
  // 401, 403 and 451 say it; 400, 405, 406 or LinkedIn's 999 mean it: a browser would have been let in.
  return 'refused';
}
