import type { Answer } from './provider.ts';

/** Text by its byte order mark, else the charset that the server says, else the one that an XML declaration says, else UTF-8. Never throws. */
export function decodeText({ bytes, type }: Pick<Answer, 'bytes' | 'type'>): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const named = [/charset\s{0,5}=\s{0,5}["']?([\w.:-]{2,30})/iu.exec(type)?.[1], /^[^<]{0,9}<\?xml[^>]{0,100}encoding\s{0,5}=\s{0,5}["']([\w.:-]{2,30})/iu.exec(head)?.[1]];
  for (const charset of named) {
    if (charset === undefined) continue;
    try {
      // Servers say Latin 1 of everything; what is whole UTF-8 is UTF-8.
      if (/^(?:iso-8859-1|latin1|us-ascii)$/iu.test(charset)) {
        try {
          return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        } catch {
          // It is what they say.
        }
      }
      return new TextDecoder(charset).decode(bytes);
    } catch {
      // No such charset.
    }
  }
  return new TextDecoder().decode(bytes);
}
