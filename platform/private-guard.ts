import { browser } from 'wxt/browser';
import { PRIVATE_ENDINGS } from '../core/sources/public-address.ts';

interface Rule {
  readonly id: number;
  readonly priority: number;
  readonly action: { readonly type: string; readonly redirect?: { readonly extensionPath: string } };
  readonly condition: { readonly initiatorDomains?: readonly string[]; readonly regexFilter?: string };
}
interface NetRequest {
  getSessionRules(): Promise<Rule[]>;
  updateSessionRules(change: { removeRuleIds: number[]; addRules: readonly Rule[] }): Promise<void>;
}

/**
 * The browser's rules for the extension's own requests: none but to `https://` a name with a public ending, on port 443, direct or
 * after any number of redirects. They say what `isPublicAddress` says, and what neither knows is refused. `own`: the extension's
 * own address, whose host is the initiator of its requests (the id in Chromium, in Firefox the UUID of the installation).
 *
 * Tried with a counting proxy, Chromium 156 and Firefox 153: without rules, the extension's request reached 127.0.0.2, 10.0.0.1,
 * [::1], localhost, a single label and port 8443, direct and after redirects; with them none did, in both. Firefox applies
 * the rules of an extension to its own requests and to each step of a redirect, as Chromium does; no webRequest is needed.
 * In Chromium a refused request is answered with a file of the extension's, so that a forwarding into a private network is
 * told from a dead host; Firefox refuses to forward there, so that such a request fails, and is simply blocked.
 */
export function guardRules(own: string): readonly Rule[] {
  const { host, protocol } = new URL(own), initiatorDomains = [host];
  const refuse = protocol === 'chrome-extension:' ? { type: 'redirect', redirect: { extensionPath: '/icon/16.png' } } : { type: 'block' };
  return [
    { id: 1, priority: 1, action: refuse, condition: { initiatorDomains, regexFilter: '^(https?|wss?)://' } },
    { id: 2, priority: 2, action: { type: 'allow' }, condition: { initiatorDomains, regexFilter: '^https://([a-z0-9_-]+\\.)+[a-z][a-z0-9-]*\\.?/' } },
    { id: 3, priority: 3, action: refuse, condition: { initiatorDomains, regexFilter: `^https://[^/]*\\.(${PRIVATE_ENDINGS.join('|')})\\.?/` } },
  ];
}

const same = (a: Rule, b: Rule | undefined): boolean =>
  b !== undefined && a.priority === b.priority && a.action.type === b.action.type && a.condition.regexFilter === b.condition.regexFilter && a.condition.initiatorDomains?.join() === b.condition.initiatorDomains?.join();

/**
 * Sets the guard, or finds it set, before a request: true where it is there. It holds only where the reader has not withheld access to sites
 * (`declarativeNetRequestWithHostAccess`). Never rejects; where it gives false nothing may be asked.
 */
export async function setGuard(): Promise<boolean> {
  try {
    const { declarativeNetRequest: net } = browser as unknown as { declarativeNetRequest: NetRequest };
    const rules = guardRules((browser.runtime as unknown as { getURL(path: string): string }).getURL('/'));
    if (!(await browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] }))) return false;
    const holds = (set: readonly Rule[]): boolean => set.length === rules.length && rules.every((rule) => same(rule, set.find((r) => r.id === rule.id)));
    const set = await net.getSessionRules();
    if (holds(set)) return true;
    // Two that find none at the same time both add them: the second takes away what the first has set.
    await net.updateSessionRules({ removeRuleIds: [...new Set([...set, ...rules].map((r) => r.id))], addRules: rules });
    return holds(await net.getSessionRules());
  } catch {
    return false;
  }
}
