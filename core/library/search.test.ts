import { expect, test } from 'vitest';
import { madeCredit, madeLibrary, madePage, madeSource } from '../../tests/made-library.ts';
import { siteKey, sourceKey } from './key-of.ts';
import { ANY_PAGE, createSearch, holds } from './search.ts';

const WIRE = madeSource('Agence du Détroit', { kind: 'agency', id: 'detroit' });
const PAGES = [
  madePage('1', [madeCredit('origin', WIRE), madeCredit('image', madeSource('Photo House'))], { title: 'L’équipe de l’Île rentre au port' }),
  madePage('2', [madeCredit('basis', WIRE, null, 'a dit Élodie Marchand au Détroit')], { title: 'Straßenfest abgesagt', publisher: { id: 'lamp', name: 'The Harbour Lamp', domain: 'harbourlamp.example' }, flags: [{ kind: 'vague', about: null, text: 'médias' }] }),
  madePage('3', [madeCredit('image', WIRE)], { title: '華為港口今天重新開放', publisher: { id: 'lamp', name: 'Harbour Lamp Sport', domain: 'lampsport.example' } }),
  madePage('4', [], { title: 'الميناء يعود إلى العمل', publisher: { id: null, name: 'المنارة', domain: 'manara.example' } }),
  madePage('5', [], { title: 'ท่าเรือเปิดอีกครั้ง' }),
];
const search = createSearch(PAGES);
const found = (words: string): string[] => search.find({ ...ANY_PAGE, words }).map(({ url }) => url.slice(url.lastIndexOf('/') + 1));

test.each([
  ['', ['1', '2', '3', '4', '5']], ['equipe ile', ['1']], ['ILE port', ['1']], ["l'equipe", ['1']], ['strassen', ['2']], ['fest', []],
  ['elodie', ['2']], ['marchand detroit', ['2']], ['harbourlamp.example', ['2']], ['harbour lamp', ['2', '3']], ['detr', ['1', '2', '3']],
  ['今天', ['3']], ['华为', ['3']], ['เปิด', ['5']], ['ميناء', ['4']], ['منارة', ['4']], ['photo', ['1']], ['port nowhere', []], [' ?! ', ['1', '2', '3', '4', '5']],
])('"%s" finds %s', (words, want) => expect(found(words)).toEqual(want));

test('site, source, role and flag must all fit, and the role is the source’s own', () => {
  const find = (query: Partial<typeof ANY_PAGE>): number => search.find({ ...ANY_PAGE, ...query }).length;
  expect(find({ site: siteKey(PAGES[1] as (typeof PAGES)[0]) })).toBe(2);
  expect(find({ source: sourceKey(WIRE) })).toBe(3);
  expect(find({ role: 'image' })).toBe(2);
  expect(find({ source: sourceKey(WIRE), role: 'image' })).toBe(1);
  expect(find({ flag: 'vague' })).toBe(1);
  expect(find({ flag: 'vague', words: 'ile' })).toBe(0);
  expect(find({ site: 'id:nobody' })).toBe(0);
});
test('letter by letter the same is found as at once, in any script and back again', () => {
  for (const words of ['equipe', 'ile 港口', 'a港', 'detroit élodie', 'ميناء']) {
    const typing = createSearch(PAGES), steps = [...words].map((_, i, all) => all.slice(0, i + 1).join(''));
    for (const step of [...steps, ...steps.reverse()]) expect(typing.find({ ...ANY_PAGE, words: step }), step).toEqual(createSearch(PAGES).find({ ...ANY_PAGE, words: step }));
    expect(typing.find({ ...ANY_PAGE, words: steps.at(-1) ?? '', flag: 'vague' }).every(({ flags }) => flags.length > 0)).toBe(true);
  }
});
test('the words that fit are known again in a text of their own', () => {
  expect(holds('Straßenfest abgesagt', 'strasse')).toBe(true);
  expect(holds('Straßenfest abgesagt', 'strasse port')).toBe(false);
});
test('ten thousand pages are read ahead part by part and searched whole', () => {
  const pages = madeLibrary(10_000), all = createSearch(pages);
  let parts = 0;
  for (let ready = 0; ready < pages.length; parts += 1) ready = all.prepare(1_000);
  expect(parts).toBe(10);
  expect(createSearch(pages.toSpliced(5_000, 1)).prepare(0)).toBe(9_999);
  expect(createSearch([madePage('new', []), ...pages]).prepare(0)).toBe(0);
  const hits = all.find({ ...ANY_PAGE, words: 'brucke verliert' });
  expect(hits.length).toBeGreaterThan(10);
  expect(all.find({ ...ANY_PAGE, words: 'brucke verliert' }, 4_000)).toEqual(hits.filter((page) => pages.indexOf(page) < 4_000));
  for (const page of hits) expect(JSON.stringify(page)).toMatch(/Brücke/u);
  expect(all.find({ ...ANY_PAGE, words: '9999' })).toContain(pages[9_999]);
});
