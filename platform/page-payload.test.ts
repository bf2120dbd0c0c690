import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPage } from './page-payload.ts';

const page = { url: 'https://a.example/said', title: 'T', siteName: '', htmlLang: '', published: null, blocks: [], embeds: [], meta: [], linkedData: [], types: [], headlines: [], shape: {} };

test('the address is the tab’s, without its fragment', () => {
  expect(checkPage(page, 'https://a.example/real#x')?.url).toBe('https://a.example/real');
});
test('entries of another form are left out', () => {
  const read = checkPage({ ...page, meta: [null, 3, { name: 'a' }, { name: 'a', value: 'b' }], blocks: [{ place: 'body', text: 'x', links: [null] }], types: [{}] }, 'https://a.example/');
  expect(read).toMatchObject({ meta: [{ name: 'a', value: 'b' }], blocks: [], types: [] });
});
test('what is kept is never much longer than 128 K characters', () => {
  const headlines = Array.from({ length: 4_000 }, (_, i) => ({ title: `${i}`.padEnd(100, 'x'), url: 'https://a.example/', label: '' }));
  expect(JSON.stringify(checkPage({ ...page, headlines }, 'https://a.example/')).length).toBeLessThan(140_000);
});
test('no payload throws', () => {
  fc.assert(fc.property(fc.anything(), fc.anything(), (whole, part) => {
    checkPage(whole, 'https://a.example/');
    checkPage({ ...page, blocks: [part], meta: part, headlines: [part] }, 'https://a.example/');
  }), { numRuns: 2_000 });
});
