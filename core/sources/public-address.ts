/**
 * Endings of names that no public server answers to, and which a machine or a home network may answer itself:
 * special-use names (RFC 6761 `localhost`, `test`, `invalid`; RFC 6762 `local`; RFC 7686 `onion`; RFC 9476 `alt`; `arpa` with
 * RFC 8375 `home.arpa`), `internal` (reserved by ICANN in 2024), what private networks use in their place (RFC 6762, appendix G)
 * and what ICANN keeps out of the root for that reason (`home`, `corp`, `mail`). `example` is reserved as well, but for texts:
 * it leads nowhere, and invented pages live there.
 */
export const PRIVATE_ENDINGS: readonly string[] = 'localhost local internal arpa lan home corp mail intranet private localdomain test invalid onion alt'.split(' ');
/** A name with two labels and more, the last of which begins with a letter, as all public endings do. Parsing has made numbers in any spelling `1.2.3.4`. */
const NAME = /^(?:[a-z0-9_-]+\.)+[a-z][a-z0-9-]*$/u;
const MAX_CHARS = 2_048;

/**
 * True where an address may be asked for: on the public web, as far as an address tells. https, no credentials, no port but 443,
 * a name (no number), at most 2,048 characters. `allowed` names exceptions (a test's server, a page on the user's own machine).
 */
export function isPublicAddress(url: string, allowed: (address: URL) => boolean = () => false): boolean {
  if (url.length > MAX_CHARS || !URL.canParse(url)) return false;
  const address = new URL(url), { protocol, hostname } = address;
  if (address.href.length > MAX_CHARS || address.username || address.password) return false;
  if ((protocol === 'https:' || protocol === 'http:') && allowed(address)) return true;
  const host = hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;
  return protocol === 'https:' && address.port === '' && host.length <= 253 && NAME.test(host) && !PRIVATE_ENDINGS.includes(host.slice(host.lastIndexOf('.') + 1));
}
