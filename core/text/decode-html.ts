/** Encodings whose bytes are all valid UTF-8 as well, though they mean something else. */
const NEVER_UTF8 = /^(?:utf-?16|iso-2022)/iu;

/**
 * HTML bytes as text: by byte order mark, else by the charset that the server told (`charset`, '' where it told none), else by
 * that which the first 4 KB declare, else UTF-8. The bytes may end in the middle of a letter.
 */
export function decodeHtml(bytes: Uint8Array, charset = ''): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = charset ? '' : new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
  const meta = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,20})/iu.exec(head)?.[1];
  // A declaration that can be read as ASCII is no UTF-16.
  const label = charset || (meta && /^utf-?16/iu.test(meta) ? '' : meta);
  if (label && !/^utf-?8$/iu.test(label)) {
    try {
      const told = new TextDecoder(label);
      // Pages are often converted to UTF-8 while their server or meta tag still names the old encoding.
      try {
        return NEVER_UTF8.test(label) ? told.decode(bytes) : new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
      } catch {
        return told.decode(bytes);
      }
    } catch {
      // An encoding that does not exist: read as UTF-8.
    }
  }
  return new TextDecoder('utf-8').decode(bytes);
}
