import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanAddress } from '../core/sources/clean-address.ts';
import { createUnwrap } from '../core/sources/create-unwrap.ts';
import { unwrap } from '../core/sources/unwrap.ts';
import type { Wrapper, WrapperExample } from '../core/sources/wrapper.ts';
import tracking, { examples as cleaned } from '../rules/tracking.ts';
import wrappers from '../rules/wrappers/index.ts';

const FOLDER = join(import.meta.dirname, '..', 'rules', 'wrappers');
const files = readdirSync(FOLDER).filter((f) => f !== 'index.ts');
const belongs = (url: string, host: string): boolean => {
  const { hostname } = new URL(url), name = host.replace(/\*$/u, '');
  return host.endsWith('*') ? `.${hostname}`.includes(`.${name}`) : hostname === host || hostname.endsWith(`.${host}`);
};

test('every file is registered', async () => {
  const rules = await Promise.all(files.map(async (f) => ((await import(join(FOLDER, f))) as { default: readonly Wrapper[] }).default));
  expect(new Set(wrappers)).toEqual(new Set(rules.flat()));
});

describe.each(files)('%s', async (file) => {
  const { default: rules, examples } = (await import(join(FOLDER, file))) as { default: readonly Wrapper[]; examples: readonly WrapperExample[] };
  test.each(examples.map(([wrapped, target]) => ({ wrapped, target })))('$wrapped', ({ wrapped, target }) => expect(unwrap(wrapped)).toBe(target ?? wrapped));
  test.each(rules.map((wrapper) => ({ wrapper, hosts: wrapper.hosts, path: wrapper.path ?? '' })))('$hosts $path: an example that opens and one that stays', ({ wrapper, hosts }) => {
    for (const host of hosts.split(' ')) expect(host).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:[a-z]+|\*)$/u);
    const { unwrap: alone } = createUnwrap([wrapper]);
    const own = examples.filter(([wrapped]) => hosts.split(' ').some((host) => belongs(wrapped, host)));
    expect(own.some(([wrapped, target]) => target !== null && alone(wrapped) === target), 'opens').toBe(true);
    expect(own.some(([wrapped, target]) => target === null && unwrap(wrapped) === wrapped), 'stays').toBe(true);
    expect([wrapper.parameter, wrapper.query, wrapper.rest, wrapper.between, wrapper.host].filter(Boolean)).toHaveLength(1);
  });
});

describe('parameters that count readers', () => {
  test.each(cleaned)('%s', (address, clean) => {
    expect(cleanAddress(address)).toBe(clean);
    expect(cleanAddress(clean)).toBe(clean);
  });
  test('none tells a story from another', () => {
    const names = tracking.filter((t) => !t.hosts).flatMap((t) => t.names.split(' '));
    expect(names.filter((n) => /^(?:p|id|a|article|story|v|storyid|artid|newsid|page|cat|s|q|t)$|^.{0,2}\*$/u.test(n))).toEqual([]);
  });
});
