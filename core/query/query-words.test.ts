import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Page } from '../types.ts';
import { type QueryFor, queryWords } from './query-words.ts';

const pageOf = (title: string, text: string, more: Partial<Page> = {}): Page => ({
  url: 'https://www.harbour-lamp.example/2026/story', title, siteName: '', htmlLang: '', published: null, embeds: [], meta: [], linkedData: [], types: [], headlines: [], site: null,
  blocks: text.split('\n').map((line) => ({ place: 'body' as const, text: line, links: [] })),
  shape: { articleChars: 0, textChars: 0, headlineLinks: 0, linkChars: 0, paragraphs: 0, partial: false, titled: true, told: 1, led: 0 }, ...more,
});
const about = (more: Partial<QueryFor>): QueryFor => ({ lang: 'fr', source: 'en', common: 'le la les de des du et en un une au', articles: 'le la les', nouns: false, site: '', without: [], ...more });

test('names that stand again and again come before those that are said once', () => {
  const words = queryWords(pageOf('À Brentholm, Lindqvist ferme le port', 'Le port de Brentholm ferme. La maire Ada Lindqvist l’a dit lundi. Un passant, Paul, regrette. Selon Lindqvist, Brentholm perd 1 240 emplois.'), about({ source: '' }));
  expect(words.slice(0, 2).sort()).toEqual(['Brentholm', 'Lindqvist']);
  expect(words).toContain('1 240');
});
test('countries, months and numbers are said in the source’s language', () => {
  const words = queryWords(pageOf('L’Allemagne paie 3,5 milliards à la Corée du Sud', 'L’Allemagne versera la somme en octobre. La Corée du Sud attend 26.750 tonnes, dit Hanna Brückner.'), about({}));
  expect(words).toContain('Germany');
  expect(words).toContain('South Korea');
  expect(words).toContain('3.5 billion');
  expect(words).not.toContain('Allemagne');
});
test('a page in other letters gives its Latin names, its numbers and countries', () => {
  const words = queryWords(pageOf('日本のPanasonicがNevadaで4680電池を増産', 'PanasonicはNevadaの工場で4680電池を生産する。日本の同社は2,400人を雇う。'), about({ lang: 'ja', common: 'の は を で する', articles: '' }));
  expect(words).toEqual(expect.arrayContaining(['Panasonic', 'Nevada', 'Japan']));
  expect(words.join(' ')).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/u);
});
test('万 and 億 are counted out', () => {
  expect(queryWords(pageOf('Acme、300億円を投資', 'Acmeは300億円を投じ、25万人を雇う。'), about({ lang: 'ja', common: 'の は を', articles: '' }))).toEqual(expect.arrayContaining(['Acme', '30 billion', '250,000']));
});
test('where words are not parted, what title and text both say', () => {
  const words = queryWords(pageOf('港湾局がブレントホルム港を閉鎖', 'ブレントホルム港は月曜に閉鎖される。港湾局が発表した。'), about({ lang: 'ja', source: 'ja', common: 'の は を が で する', articles: '' }));
  expect(words[0]).toBe('ブレントホルム');
  expect(words).toContain('港湾局');
});
test('German nouns are no names', () => {
  const words = queryWords(pageOf('Die Polizei sucht Ada Lindqvist', 'Die Polizei sucht seit Montag nach Ada Lindqvist. Die Polizei bittet um Hinweise. Das Schiff der Bürgermeisterin liegt in Brentholm.'), about({ lang: 'de', common: 'die der das in um nach seit', articles: 'der die das', nouns: true }));
  expect(words.slice(0, 2).sort()).toEqual(['Ada', 'Lindqvist']);
  expect(words).not.toContain('Polizei');
});
test('a source is not searched for by its own name', () => {
  expect(queryWords(pageOf('Le port ferme, selon Coast Wire', 'Le port de Brentholm ferme, écrit Coast Wire.'), about({ without: ['Coast Wire'] }))).toEqual(['Brentholm']);
});

test('never the page’s host, its site’s name or its address', () => {
  const word = fc.constantFrom('Harbour', 'Lamp', 'harbour-lamp.example', 'www.harbour-lamp.example', 'Harbour-Lamp', 'HarbourLamp', 'https://www.harbour-lamp.example/2026/story', 'example', 'Brentholm', 'Ada', 'Lindqvist', 'le', 'port', '1 240', '3,5', 'milliards', 'Allemagne', 'octobre', '.', ',', '«', '»', '日本', '港');
  const text = fc.array(fc.oneof({ weight: 4, arbitrary: word }, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 30 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, fc.constantFrom('', 'en', 'ja', 'zz'), fc.constantFrom('fr', 'ja', 'de', 'und'), (title, body, source, lang) => {
      const words = queryWords(pageOf(title, body, { siteName: 'The Harbour Lamp' }), about({ source, lang, site: 'The Harbour Lamp' }));
      expect(words.length).toBeLessThanOrEqual(6);
      for (const told of words) {
        expect(told).not.toMatch(/harbour|lamp|example|https?:|www/iu);
        expect(told.trim()).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
}, 120_000);

test('what is sent is what is seen: nothing hidden in a word, and no word of thousands of letters', () => {
  for (const hidden of ['\ufe0f', '\u{e0101}', '\u{e0041}', '\u034f', '\u200c', '\u200d', '\u200b', '\u2063', '\u00ad', '\u202e']) {
    const words = queryWords(pageOf(`Brent${hidden}holm opens`, `In Brent${hidden}holm they wait for Brent${hidden}holm.`), about({ lang: 'en', source: '', common: 'in they for', articles: 'the' }));
    expect(words.join(' ')).toMatch(/Brent/u);
    expect(words.join(' ')).not.toContain(hidden);
  }
  const long = 'Brentholm'.repeat(300);
  expect(queryWords(pageOf(`${long} opens in Lund`, `Lund waits for ${long}.`), about({ lang: 'en', source: '', common: 'in for', articles: 'the' }))).toContain('Lund');
  expect(queryWords(pageOf(`${long} opens in Lund`, `Lund waits for ${long}.`), about({ lang: 'en', source: '', common: 'in for', articles: 'the' })).every((word) => word.length <= 100)).toBe(true);
});
