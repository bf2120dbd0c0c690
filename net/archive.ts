import type { Failure } from '../core/upstream/upstream.ts';
import { askedAddress } from './fetch-page.ts';
import { fetchBytes, type FetchOptions } from './fetch-bytes.ts';

/** The one host that is asked: named to the reader before. */
export const ARCHIVE_HOST = 'archive.org';
const COPY = /^\/web\/\d{4,14}(?:[a-z]{2}_)?\//u;

const own = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined);

/**
 * Asks the Wayback Machine for its latest copy of a page: `archive` is the copy's address, '' where it has none. Never rejects.
 * Its answer, by https://archive.org/help/wayback_api.php: `{"archived_snapshots": {"closest": {"available": true, "url":
 * "http://web.archive.org/web/20060101064348/http://www.example.com:80/", "timestamp": "20060101064348", "status": "200"}}}`, or
 * `{"archived_snapshots": {}}`.
 */
export async function askArchive(url: string, options: FetchOptions): Promise<{ archive: string; failure: null } | { failure: Failure }> {
  const got = await fetchBytes(`https://${ARCHIVE_HOST}/wayback/available?url=${encodeURIComponent(askedAddress(url))}`, options);
  if (got.failure !== null) return got;
  let answer: unknown;
  try {
    answer = JSON.parse(new TextDecoder().decode(got.bytes));
  } catch {
    return { failure: 'not-a-page' };
  }
  const snapshots = own(answer, 'archived_snapshots');
  if (typeof snapshots !== 'object' || snapshots === null) return { failure: 'not-a-page' };
  const closest = own(snapshots, 'closest'), copy = own(closest, 'url');
  // A copy of the page that says that nothing is there is none.
  if (own(closest, 'available') !== true || own(closest, 'status') !== '200' || typeof copy !== 'string' || copy.length > 4_096 || !URL.canParse(copy)) return { archive: '', failure: null };
  const { hostname, pathname, protocol } = new URL(copy);
  const there = (protocol === 'https:' || protocol === 'http:') && hostname === 'web.archive.org' && COPY.test(pathname);
  return { archive: there ? copy.replace(/^http:/u, 'https:') : '', failure: null };
}
