import { parseAddress, partsOf } from './address-target.ts';
import { base64Bytes } from './base64.ts';

/** Numbers before the address in an id: a kind, and a text's beginning. `CBMi` begins so; `CAIi` holds a number of Google's own. */
const STORY = [0x08, 0x13, 0x22];

/**
 * The address in an id of Google News; null where it holds none. Until July 2024 ids spelled it out; since then they hold a
 * key ("AU_yqL…") that only Google can turn, and what began with `CAIi` never held more.
 */
export function newsAddress(id: string): string | null {
  const bytes = base64Bytes(id);
  if (!bytes || STORY.some((byte, i) => bytes[i] !== byte)) return null;
  let length = 0, at = STORY.length;
  for (let shift = 0; shift < 21; shift += 7) {
    const byte = bytes[at++] ?? 0;
    length |= (byte & 127) << shift;
    if (byte < 128) break;
  }
  const text = new TextDecoder().decode(bytes.slice(at, at + length));
  return /^https?:\/\//u.test(text) && !text.includes('\ufffd') ? text : null;
}

/** True for a story's address at Google News that can be opened by nobody but Google: it forwards from there. */
export function isNewsForward(url: string): boolean {
  const parsed = parseAddress(url);
  if (parsed?.hostname !== 'news.google.com') return false;
  const parts = partsOf(parsed.pathname), at = parts.findIndex((part) => part === 'articles' || part === 'read'), id = parts[at + 1];
  return at >= 0 && at <= 3 && id !== undefined && id.startsWith('C') && newsAddress(id) === null;
}
