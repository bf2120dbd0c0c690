import { describe, expect, test } from 'vitest';
import { madeCredit, madeLibrary, madeNote, madePage, madeSource } from '../../tests/made-library.ts';
import { byMonth } from './by-month.ts';
import { bySite } from './by-site.ts';
import { bySource } from './by-source.ts';
import { riverOf } from './river.ts';

const LAMP = { id: 'lamp', name: 'The Lamp', domain: 'lamp.example' }, LAMP_SPORT = { id: 'lamp', name: 'Lamp Sport', domain: 'lampsport.example' };
const WIRE = madeSource('Coast Wire', { id: 'coast', kind: 'agency' }), BEACON = madeSource('Beacon'), PICTURES = madeSource('Picture House', { kind: 'stock' });
const ARABIC = madeSource('المنارة', { domain: 'manara.example' });

/** Traps: a site that credits itself, by id, by name, by a host of its own; sister brands; nothing credited; pictures and places only; one page traced on three days; a list. */
const PAGES = [
  madePage('a', [madeCredit('origin', WIRE, 'article')], { publisher: LAMP, kind: 'republished' }),
  madePage('b', [madeCredit('basis', WIRE, 'article'), madeCredit('basis', BEACON, 'home')], { publisher: LAMP_SPORT, flags: [{ kind: 'home-page-only', about: 'Beacon', text: 'Beacon' }] }),
  madePage('c', [madeCredit('origin', madeSource('Lamp archive', { id: 'lamp' })), madeCredit('basis', { ...madeSource('The lamp'), domain: null })], { publisher: LAMP, days: 3 }),
  madePage('d', [], { publisher: LAMP }),
  madePage('e', [madeCredit('image', PICTURES), madeCredit('venue', madeSource('X', { id: 'x', kind: 'platform' }))]),
  madePage('f', [madeCredit('basis', madeSource('Relais Sud', { domain: 'sud.relais.example' })), madeCredit('basis', ARABIC, 'article'), madeCredit('origin', ARABIC)]),
  madePage('g', [madeCredit('basis', WIRE)], { kind: 'index' }),
];

test('by site: sister brands are one, its own house is no source, lists are not counted', () => {
  const rows = bySite(PAGES, [madeNote(PAGES[3]?.url ?? ''), madeNote(PAGES[0]?.url ?? '', { kind: 'wrong' })]);
  expect(rows.map(({ name, pages, named, linked, flagged, noted }) => [name, pages, named, linked, flagged, noted])).toEqual([['The Lamp', 4, 2, 1, 1, 1], ['Relais', 2, 1, 0, 0, 0]]);
});
test('by source: a page counts once, each role by itself', () => {
  expect(bySource(PAGES).map((row) => [row.name, row.pages, row.origin, row.basis, row.venue, row.image, row.sites])).toEqual([
    ['Coast Wire', 3, 1, 2, 0, 0, 2], ['Beacon', 1, 0, 1, 0, 0, 1], ['Picture House', 1, 0, 0, 0, 1, 1], ['X', 1, 0, 0, 1, 0, 1], ['المنارة', 1, 1, 1, 0, 0, 1],
  ]);
});
test('people who speak at one place are not one source', () => {
  const said = (name: string) => madePage(name, [madeCredit('venue', madeSource(name, { domain: 'x.example', kind: 'person' }))]);
  expect(bySource([said('Ann'), said('Ben')])).toHaveLength(2);
});

describe('the river', () => {
  test('flows from sites to the sources of their texts; an origin is no basis as well', () => {
    const river = riverOf(PAGES), flows = river.flows.map((f) => [river.sites[f.site]?.name, river.sources[f.source]?.name, f.role, f.pages]);
    expect(flows).toEqual([['The Lamp', 'Coast Wire', 'origin', 1], ['The Lamp', 'Coast Wire', 'basis', 1], ['The Lamp', 'Beacon', 'basis', 1], ['Relais', 'Coast Wire', 'basis', 1], ['Relais', 'المنارة', 'origin', 1]]);
    expect([river.named, river.pages]).toEqual([4, 7]);
  });
  test('the broadest stand alone, the others together; a single other keeps its name; nothing is lost', () => {
    const pages = madeLibrary(10_000), river = riverOf(pages);
    expect([river.sites.length, river.sources.length]).toEqual([13, 13]);
    expect(river.sites.at(-1)).toEqual({ key: null, name: '', of: bySite(pages.filter((p) => p.credits.some((c) => c.role === 'origin' || c.role === 'basis'))).length - 12 });
    const whole = riverOf(pages, 10_000), sum = (flows: typeof river.flows): number => flows.reduce((all, f) => all + f.pages, 0);
    expect(sum(river.flows)).toBe(sum(whole.flows));
    expect(whole.sites.every(({ key }) => key !== null)).toBe(true);
    expect(riverOf(PAGES, 2).sources.map(({ name }) => name)).toHaveLength(3);
    expect(riverOf(PAGES, 1).sources).toEqual([{ key: 'id:coast', name: 'Coast Wire', of: 1 }, { key: null, name: '', of: 2 }]);
  });
  test('of no pages, or of none that names anyone, is dry', () => {
    expect(riverOf([]).flows).toEqual([]);
    expect(riverOf([madePage('z', [])])).toEqual({ sites: [], sources: [], flows: [], named: 0, pages: 1 });
  });
});

describe('over time', () => {
  const on = (day: string, more: object = {}) => madePage(day, [], { first: `${day}T12:00:00.000Z`, ...more });
  test('weeks begin on Monday and leave no gap', () => {
    const { by, spans } = byMonth([on('2026-11-08'), on('2026-11-09', { kind: 'republished' }), on('2026-11-10', { credits: [madeCredit('basis', WIRE)] }), on('2026-11-24', { credits: [madeCredit('origin', WIRE)] })]);
    expect(by).toBe('week');
    expect(spans).toEqual([
      { from: '2026-11-02', pages: 1, anothers: 0, named: 0 }, { from: '2026-11-09', pages: 2, anothers: 1, named: 1 },
      { from: '2026-11-16', pages: 0, anothers: 0, named: 0 }, { from: '2026-11-23', pages: 1, anothers: 1, named: 1 },
    ]);
  });
  test('half a year and more is told by month, over new year and short months', () => {
    const { by, spans } = byMonth([on('2026-11-30'), on('2027-01-31'), on('2027-02-28'), on('2027-06-15')]);
    expect(by).toBe('month');
    expect(spans.map(({ from, pages }) => [from.slice(0, 7), pages])).toEqual([['2026-11', 1], ['2026-12', 0], ['2027-01', 1], ['2027-02', 1], ['2027-03', 0], ['2027-04', 0], ['2027-05', 0], ['2027-06', 1]]);
  });
  test('a broken clock or date draws no thousand years', () => {
    expect(byMonth([on('2026-11-30'), madePage('x', [], { first: '0001-01-01T00:00:00.000Z' }), madePage('y', [], { first: 'never' })]).spans.length).toBeLessThanOrEqual(240);
    expect(byMonth([])).toEqual({ by: 'week', spans: [] });
  });
});
