import { cleanText } from '../core/text/clean-text.ts';

export { cleanText, safeAddress } from '../core/text/clean-text.ts';

/** The last part of an address's path, as words; '' where there is none. A path need not be valid UTF-8. */
export function lastPart(url: string): string {
  const part = new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '';
  try {
    return cleanText(decodeURI(part));
  } catch {
    return cleanText(part);
  }
}

/** An address's host as a reader says it: without `www.`. */
export const spokenHost = (url: string): string => new URL(url).hostname.replace(/^www\./u, '');
