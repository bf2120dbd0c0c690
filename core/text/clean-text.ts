/** A page's words fit to be shown: no control, direction or invisible characters, at most so many characters. */
export const cleanText = (text: string, most = 200): string =>
  text.slice(0, most).normalize('NFC').replace(/[\p{Cc}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu, '').slice(0, most);

/** An address that may be opened: http or https, no credentials, at most 2,048 characters; else null. */
export function safeAddress(url: string): string | null {
  if (url.length > 2_048 || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return /^https?:$/u.test(parsed.protocol) && !parsed.username && !parsed.password ? parsed.href : null;
}
