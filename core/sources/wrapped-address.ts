import { parseAddress } from './address-target.ts';
import { base64Bytes } from './base64.ts';
import { newsAddress } from './news-id.ts';
import type { Wrapper, Writing } from './wrapper.ts';

/** Read so often at most, decoded in between: "https%253A%252F%252F". */
const MAX_DECODED = 3;
/** Ids that are no address, refused before anything is decoded. */
const MAX_BASE64 = 1_600;

/** What percent signs stand for; the text as it is where they stand for nothing. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const HTTP = /^https?:/iu;
const HTTP_ENCODED = /^https?%/iu;
const BARE = /^(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:[/?#]|$)/iu;

/** An address that may be opened and whose host is no bare word or number in brackets. */
export const withDot = (url: string): URL | null => {
  const parsed = parseAddress(url);
  return parsed?.hostname.includes('.') ? parsed : null;
};

/** The address that a text is, encoded once or more; null where it is none that may be opened. */
export function addressIn(written: string, bare: Wrapper['bare']): string | null {
  let text = written.trim();
  for (let i = 0; i < MAX_DECODED; i += 1) {
    // "[[https://…]]", as some stores' links keep it.
    if (text.startsWith('[[')) text = text.slice(2, text.endsWith(']]') ? -2 : undefined);
    if (text.startsWith('//')) text = `https:${text}`;
    const whole = HTTP.test(text) ? text : bare && BARE.test(text) ? `${bare}://${text}` : null;
    const parsed = whole ? withDot(whole) : null;
    // As it is read again it must still be an address: letters that are encoded make it longer.
    if (parsed) return withDot(parsed.href) ? parsed.href : null;
    if (!text.includes('%') || !(HTTP.test(text) || HTTP_ENCODED.test(text) || bare)) return null;
    const next = decoded(text);
    if (next === text) return null;
    text = next;
  }
  return null;
}

const ID = /^[\w-]{8,16}:/u;
const TOKEN = /:[\w-]{16,}$/u;
const PART_END = /[/?#]/u;
const SPACE = /\s/u;
const HYPHENED = /-([0-9A-F]{2})/gu;

/** How each writing is read. */
export const readers: Record<Writing, (text: string) => string> = {
  base64(text) {
    const bytes = text.length > MAX_BASE64 ? null : base64Bytes(text.startsWith('a1aHR0') ? text.slice(2) : text);
    const address = bytes ? new TextDecoder().decode(bytes) : '';
    return address.includes('\ufffd') ? '' : address.replaceAll('\0', '');
  },
  'news-id': (text) => (text.length > MAX_BASE64 ? '' : newsAddress(text.split(PART_END, 1)[0] as string) ?? ''),
  cache: (text) => (text.startsWith('cache:') ? (text.slice(6).replace(ID, '').split(SPACE, 1)[0] as string) : ''),
  token: (text) => text.replace(TOKEN, ''),
  'no-star': (text) => (text.includes('*') ? '' : text),
  urldefense: (text) => decoded(text.replaceAll('_', '/').replace(HYPHENED, '%$1')),
};
