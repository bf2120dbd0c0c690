/** HTML bytes as text: by byte order mark, else by the charset that the first 4 KB declare, else UTF-8. */
export function decodeHtml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4_096));
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]{3,20})/iu.exec(head)?.[1];
  if (declared && !/^utf-?8$/iu.test(declared)) {
    try {
      const utf8 = new TextDecoder('utf-8', { fatal: true });
      // Saved pages are often converted to UTF-8 while their meta tag still names the old encoding.
      try {
        return utf8.decode(bytes);
      } catch {
        return new TextDecoder(declared).decode(bytes);
      }
    } catch {
      // An encoding that does not exist: read as UTF-8.
    }
  }
  return new TextDecoder('utf-8').decode(bytes);
}
