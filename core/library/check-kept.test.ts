import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkNote, checkPage, isAddress, moment, MOST } from './check-kept.ts';
import type { KeptPage, ReaderNote } from './kept-page.ts';

const PUBLISHER = { id: null, name: 'The Harbour Lamp', domain: 'lamp.example' };
const PAGE: KeptPage = {
  version: 1, url: 'https://lamp.example/a-1', title: 'The ferry is back', kind: 'republished', lang: 'zh-Hans', publisher: PUBLISHER, published: '2026-03-04', translatedFrom: 'vi',
  first: '2026-03-04T10:00:00.000Z', last: '2026-03-05T10:00:00.000Z', days: 2,
  credits: [
    { role: 'origin', source: { id: 'reuters', name: 'Reuters', domain: 'reuters.com', kind: 'agency' }, link: { url: 'https://www.reuters.com/world/a', how: 'cited', target: 'article' }, text: 'LONDON (Reuters) -' },
    { role: 'image', source: { id: null, name: '', domain: null, kind: 'person' }, link: null, text: '' },
  ],
  flags: [{ kind: 'unlinked', about: 'reuters', text: 'Reuters' }, { kind: 'vague', about: null, text: 'media reports' }],
};
const NOTE: ReaderNote = {
  version: 1, id: '5e10e10e-0000-4000-8000-00005e10e10e', url: PAGE.url, title: PAGE.title, lang: 'en', publisher: PUBLISHER, at: '2026-03-04T10:00:00.000Z', kind: 'leaves-out', what: 'source', source: 'Reuters', note: 'No name.\nNo link.',
  quote: { exact: 'media reports', prefix: 'as ', suffix: ' say' },
};
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Every place in a record, as the keys that lead there. */
function places(value: unknown, way: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [way];
  return [...(way.length > 0 ? [way] : []), ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...way, key]))];
}
/** The record with something else in one place. */
function changed(record: unknown, way: readonly string[], to: unknown): unknown {
  const whole = copy(record) as Record<string, unknown>;
  let at = whole;
  for (const key of way.slice(0, -1)) at = at[key] as Record<string, unknown>;
  at[way.at(-1) as string] = to;
  return whole;
}

describe.each([['page', PAGE, checkPage], ['note', NOTE, checkNote]] as const)('a %s', (_, record, check) => {
  test('comes back as it was, and alone', () => {
    expect(check(copy(record))).toEqual(record);
    expect(check({ ...copy(record), more: 1, ['__proto__x']: {} })).toEqual(record);
  });
  test('is not taken with anything of another form in any of its places', () => {
    for (const way of places(record)) for (const wrong of [undefined, 5, -1, true, [[]], {}, 'x'.repeat(20_000), Number.NaN]) {
      if (way.join() === 'days' && wrong === 5) continue;
      expect(check(changed(record, way, wrong)), `${way.join('.')} ${String(wrong).slice(0, 20)}`).toBeNull();
    }
  });
  test('of another version is not taken', () => {
    for (const version of [0, 2, '1', null]) expect(check({ ...record, version })).toBeNull();
  });
  test('of any form at all throws nothing, changes nothing it shares, and is taken only as what is taken again', () => {
    const near = fc.tuple(fc.constantFrom(...places(record)), fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true })).map(([way, to]) => {
      const whole = structuredClone(record) as unknown as Record<string, unknown>;
      let at = whole;
      for (const key of way.slice(0, -1)) at = at[key] as Record<string, unknown>;
      at[way.at(-1) as string] = to;
      return whole;
    });
    let taken = 0;
    fc.assert(fc.property(fc.oneof(near, fc.anything(), fc.jsonValue()), (value) => {
      const read = check(value);
      if (read === null) return;
      taken += 1;
      expect(check(copy(read))).toEqual(read);
    }), { numRuns: 10_000 });
    expect(taken).toBeGreaterThan(10);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('addresses', () => {
  test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'https://user@lamp.example/', 'https://user:word@lamp.example/', 'https://', 'https:///', 'http://[', 'https://lamp.example:99999/', 'https://256.256.256.256/', ' https://lamp.example/', 'ftp://lamp.example/', 'https:lamp.example', '', 'lamp.example/a', `https://lamp.example/${'a'.repeat(MOST.address)}`])('%.60s is none', (url) => {
    expect(isAddress(url)).toBe(false);
  });
  test.each(['https://lamp.example/a', 'http://lamp.example:8080/a?b=c#!/d', 'https://münchen.example/ß', 'https://192.0.2.1/', 'https://xn--mnchen-3ya.example/', 'https://lamp.example/@user/1', 'https://lamp.example'])('%s is one', (url) => {
    expect(isAddress(url)).toBe(true);
  });
  test('what is taken can be parsed, whatever it is made of', () => {
    const part = fc.oneof(fc.constantFrom('http', 'https', '://', ':', '/', '//', '@', '.', 'xn--', 'a', 'A', 'ß', '1', '0x7f', '-', '_', '%', '%41', '[', ']', '\\', '?', '#', ' ', '\u0000', '\u200b', '：', 'example', '127', '..'), fc.string({ maxLength: 3 }));
    fc.assert(fc.property(fc.array(part, { maxLength: 9 }), fc.boolean(), (parts, begun) => {
      const text = `${begun ? 'https://' : ''}${parts.join('')}`;
      if (!isAddress(text)) return;
      const { protocol, username, password } = new URL(text);
      expect([/^https?:$/u.test(protocol), username, password]).toEqual([true, '', '']);
    }), { numRuns: 20_000 });
  });
});

test('moments are of one form, and what is none is refused', () => {
  expect(['2026-03-04T10:00:00.000Z', '2026-03-04T10:00:00Z', '2026-03-04T11:00:00+01:00', '2026-03-30T10:00:00.500Z'].map(moment)).toEqual(['2026-03-04T10:00:00.000Z', '2026-03-04T10:00:00.000Z', '2026-03-04T10:00:00.000Z', '2026-03-30T10:00:00.500Z']);
  for (const wrong of ['', 'yesterday', '2026-13-01T00:00:00.000Z', '2026-03-04T25:00:00.000Z', 'Mar 4, 2026', 3, null]) expect(moment(wrong)).toBeNull();
});
