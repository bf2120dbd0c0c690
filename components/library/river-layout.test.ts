import { expect, test } from 'vitest';
import { riverOf } from '../../core/library/river.ts';
import { madeCredit, madeLibrary, madePage, madeSource } from '../../tests/made-library.ts';
import { fitName } from './fit-name.ts';
import { layOutRiver, LINE } from './river-layout.ts';
import { roundSteps } from './round-steps.ts';
import { placeAddress, readPlace } from './view-address.ts';

const LONE = [madePage('a', [madeCredit('basis', madeSource('Coast Wire'))])];
/** One source of nearly everything and twelve of next to nothing. */
const UNEVEN = Array.from({ length: 4_000 }, (_, n) => madePage(String(n), [madeCredit('basis', madeSource(n < 20 ? `House ${'abcdefghijklmnopqrst'[n]}` : 'Coast Wire'))], { publisher: { id: null, name: 'Relais', domain: n % 300 === 0 ? `relais${n}.example` : 'relais.example' } }));

test.each([['many', madeLibrary(2_000), 760], ['many, narrow', madeLibrary(2_000), 292], ['uneven', UNEVEN, 760], ['one', LONE, 400]])('names of a bank stand a line apart and boxes within the picture: %s', (_, pages, width) => {
  const { nodes, bands, height, margin } = layOutRiver(riverOf(pages), width);
  for (const side of ['site', 'source'] as const) {
    const bank = nodes.filter((node) => node.side === side), middles = bank.map(({ y, height: high }) => y + high / 2).sort((a, b) => a - b);
    expect(bank.length).toBeGreaterThan(0);
    middles.forEach((middle, i) => {
      expect(middle - (middles[i - 1] ?? -LINE)).toBeGreaterThanOrEqual(LINE - 0.01);
      expect(middle).toBeLessThanOrEqual(height - LINE / 2 + 0.01);
    });
    for (const { x, width: wide } of bank) expect(side === 'site' ? x : width - x - wide).toBe(margin);
  }
  for (const { path, width: thick } of bands) {
    expect(path).not.toMatch(/NaN/u);
    expect(thick).toBeGreaterThan(0);
  }
});

test('a name is cut between whole letters, and only where it must be', () => {
  expect(fitName('Coast Wire', 200)).toBe('Coast Wire');
  expect(fitName('South China Morning Post', 80)).toMatch(/^South.{1,6}…$/u);
  expect(fitName('聯合早報新加坡', 40)).toBe('聯合早…');
  expect(fitName('👩‍👩‍👧👩‍👩‍👧', 7)).toBe('👩‍👩‍👧…');
});

test.each([[0, [0, 1]], [1, [0, 1]], [2, [0, 1, 2]], [3, [0, 1, 2, 3]], [7, [0, 5, 10]], [166, [0, 100, 200]], [950, [0, 500, 1_000]], [10_000, [0, 5_000, 10_000]]])('an axis up to %d says %j', (most, steps) => expect(roundSteps(most)).toEqual(steps));

test('a place comes back from its address; what is none is all pages', () => {
  const place = { section: 'pages', site: 'id:a&b', source: 'as:l’île = 50 %', role: 'basis', flag: 'home-page-only' } as const;
  expect(readPlace(placeAddress(place))).toEqual(place);
  for (const hash of ['', '#', '#nowhere', '#pages?role=king&flag=%']) expect(readPlace(hash)).toEqual({ section: 'pages', site: '', source: '', role: '', flag: '' });
});
