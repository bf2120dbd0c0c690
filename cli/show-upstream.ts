import type { Failure, Upstream } from '../core/upstream/upstream.ts';

const WHY: Record<Failure, string> = {
  unguarded: 'it was not asked',
  private: 'its address, or one that it forwards to, is not on the public web',
  unreachable: 'it could not be reached',
  timeout: 'it did not answer within 8 seconds',
  redirects: 'it forwards in circles, or too often',
  refused: 'it refused the request',
  paywall: 'it must be paid for',
  'not-found': 'it is not there any more',
  busy: 'it asks to come back later',
  server: 'its server failed',
  'too-large': 'it is too large',
  'not-a-page': 'it is not a page',
  unreadable: 'no text was found in it',
  stopped: 'it was stopped',
};

/** The way upstream as readable text, a step a group. */
export function showUpstream({ hops, flags }: Upstream): string {
  const lines = ['Upstream'];
  if (hops.length === 0) lines.push('  No source is linked that could be followed.');
  for (const [i, { url, trace, failure, status }] of hops.entries()) {
    const number = `  ${i + 1}. `;
    if (trace === null) lines.push(`${number}Not read: ${WHY[failure ?? 'unreadable']}${status !== null && status !== 200 ? ` (status ${status})` : ''}.`, `     ${url}`);
    else lines.push(`${number}${trace.page.publisher.name} · ${trace.page.kind} · ${trace.page.lang}${trace.page.published ? ` · ${trace.page.published.slice(0, 10)}` : ''}`, `     ${trace.page.title}`, `     ${trace.page.url}`);
  }
  for (const flag of flags) lines.push(`Flag: ${flag.kind}${flag.about ? ` (${flag.about})` : ''} – “${flag.text}”`);
  return lines.join('\n');
}
