import { hostOf } from '../sources/address-target.ts';

/** True for an address on the secure web at one of these hosts or below one. */
export function isAtHosts(url: string, hosts: readonly string[]): boolean {
  const host = hostOf(url);
  return host !== null && url.startsWith('https:') && hosts.some((own) => host === own || host.endsWith(`.${own}`));
}
