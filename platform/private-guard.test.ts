import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isPublicAddress, PRIVATE_ENDINGS } from '../core/sources/public-address.ts';
import { guardRules } from './private-guard.ts';

const rules = guardRules('chrome-extension://abc/');
/** What a browser does by these rules: of those that match, the one of the highest priority counts. */
const lets = (url: string): boolean => {
  const [first] = rules.filter((rule) => new RegExp(rule.condition.regexFilter ?? '', 'iu').test(url)).sort((a, b) => b.priority - a.priority);
  return first === undefined || first.action.type === 'allow';
};

const label = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,8}$/u);
const host = fc.oneof(fc.ipV4(), fc.ipV6().map((ip) => `[${ip}]`), fc.tuple(fc.array(label, { maxLength: 3 }), fc.constantFrom('com', 'com', 'example', 'example', 'vn', 'vn', 'news', 'co.uk', 'xn--fiqs8s', 'box', ...PRIVATE_ENDINGS)).map(([labels, ending]) => [...labels, ending].join('.')), label);
const url = fc.tuple(fc.constantFrom('https', 'https', 'http'), host, fc.constantFrom('', '', '.'), fc.constantFrom('', '', ':443', ':80', ':8443'), fc.constantFrom('', '/', '/a.b/c', '?to=https://a.com/', '#.com/')).map((parts) => `${parts[0]}://${parts.slice(1).join('')}`);

test('the browser’s rules let through what may be asked for, and nothing else', () => {
  let open = 0;
  fc.assert(fc.property(url, (written) => {
    if (!URL.canParse(written)) return;
    // Browsers match an address as it was parsed, without its fragment.
    const { href, hash } = new URL(written), asked = href.slice(0, href.length - hash.length);
    if (lets(asked)) open += 1;
    expect(lets(asked), asked).toBe(isPublicAddress(asked));
  }), { numRuns: 5_000 });
  expect(open).toBeGreaterThan(60);
});
test('they are meant for the extension’s own requests alone', () => {
  expect(rules.map((rule) => rule.condition.initiatorDomains)).toEqual([['abc'], ['abc'], ['abc']]);
  expect(guardRules('moz-extension://5e10e10e-0000-4000-8000-00005e10e10e/')[0]).toMatchObject({ action: { type: 'block' }, condition: { initiatorDomains: ['5e10e10e-0000-4000-8000-00005e10e10e'] } });
});
