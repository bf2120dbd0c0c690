import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import newsWords from '../../rules/news-words/index.ts';
import { createMatcher } from './create-matcher.ts';
import { scorePool } from './match.ts';
import { openNewsWords, packNewsWords } from './pack-news-words.ts';
import { readTitle } from './read-title.ts';

const words = openNewsWords(packNewsWords(newsWords));
const POOL = [
  'Minister Kavanaugh resigns over harbour contract', 'Brentholm ferry runs aground, 47 rescued', 'Lindqvist wins third marathon in Marlowe', 'Senator Okonkwo accused of hiding donations', 'Panasonic to build battery plant near Toledo',
  'Rodriguez and Nakamura share physics prize', 'Storm Tamara floods villages on the coast', 'Bakery in Ashcombe sells loaf for one cent', 'Police search for missing teenager', 'Central bank leaves rates unchanged',
];
const firstOf = (lang: string, title: string, text = '', pool: readonly string[] = POOL): string => {
  const scores = scorePool(createMatcher(pool.map((title) => ({ title, text: '' })), words), { lang, title, text }, false);
  return pool[scores.indexOf(Math.max(...scores))] as string;
};

describe('names are found in other letters', () => {
  test.each([
    ['ru', 'Министр Кавано подал в отставку из-за портового контракта', 0], ['bg', 'Министър Кавана подаде оставка', 0], ['ar', 'استقالة الوزير كافانو بسبب عقد الميناء', 0], ['he', 'השר קוואנו התפטר בגלל חוזה הנמל', 0], ['zh', '部长卡瓦诺因港口合同辞职', 0], ['ja', 'カバノー大臣、港湾契約で辞任', 0],
    ['ko', '캐버노 장관, 항만 계약 논란에 사임', 0], ['th', 'รัฐมนตรีคาวานอห์ลาออก', 0], ['hi', 'मंत्री कैवनॉ ने दिया इस्तीफा', 0], ['am', 'ሚኒስትር ካቫናው ከስልጣን ለቀቁ', 0], ['el', 'Παραιτήθηκε ο υπουργός Κάβανο', 0], ['ka', 'მინისტრი კავანო გადადგა', 0],
    ['uk', 'Ліндквіст утретє виграла марафон', 2], ['fa', 'لیندکوئیست برای سومین بار برنده ماراتن شد', 2], ['ta', 'லிண்ட்க்விஸ்ட் மூன்றாவது முறையாக வெற்றி', 2], ['bn', 'তৃতীয়বার জিতলেন লিন্ডকভিস্ট', 2], ['ja', 'ロドリゲス氏と中村氏に物理学賞', 5], ['ja', 'パナソニック、トレド近郊に電池工場', 4],
  ] as const)('%s: %s', (lang, title, at) => {
    expect(firstOf(lang, title)).toBe(POOL[at]);
  });
});
describe('inflected names, and names with words written onto them', () => {
  test.each([
    ['pl', 'Dymisja Kavanaugha po aferze portowej'], ['tr', 'Kavanaugh’un istifası'], ['ru', 'Отставка Каванои'], ['fi', 'Kavanaughin ero'], ['hu', 'Lemondott Kavanaughnak a minisztere'], ['lv', 'Kavano paziņo par atkāpšanos no ministra amata'], ['ar', 'الحكومة تعلن: بكافانو تبدأ استقالة وزراء الميناء'],
  ])('%s: %s', (lang, title) => {
    expect(firstOf(lang, title)).toBe(POOL[0]);
  });
});
test('numbers in other figures count', () => {
  for (const [lang, title] of [['ar', 'إنقاذ ٤٧ شخصًا'], ['hi', '४७ लोग बचाए गए'], ['my', '၄၇ ဦး ကယ်ဆယ်'], ['fr', '47 personnes sauvées']] as const) expect(firstOf(lang, title), title).toBe(POOL[1]);
});
test('Burmese finds the same in old fonts and in Unicode', () => {
  const pool = createMatcher(POOL.map((title) => ({ title, text: '' })), words);
  const figures = (title: string): number[] => [...pool.features({ lang: 'my', title, text: '' })];
  expect(figures('ေျမငလ်င္')).toEqual(figures('မြေငလျင်'));
});
test('news words bring a story home that names nobody', () => {
  for (const [lang, title] of [['fr', 'La police recherche une adolescente disparue'], ['de', 'Polizei sucht vermisste Jugendliche'], ['es', 'La policía busca a una adolescente desaparecida'], ['id', 'Polisi mencari remaja yang hilang'], ['pt', 'Polícia procura jovem desaparecida']] as const) expect(firstOf(lang, title), lang).toBe(POOL[8]);
});
test('with texts, what stands in them decides', () => {
  const text = (about: string): string => `The harbour board met on Monday. ${about} The council said that nothing was decided yet, and that people would be heard.`;
  const candidates = [{ title: 'What we know so far', text: text('Ada Lindqvist and Otto Brenner signed for 1,240 berths in Marlowe.') }, { title: 'What we know so far', text: text('Yusuf Okonkwo and Mei Tanaka signed for 860 berths in Ashcombe.') }];
  const scores = scorePool(createMatcher(candidates, words), { lang: 'fr', title: 'Ce que l’on sait', text: 'Yusuf Okonkwo et Mei Tanaka ont signé pour 860 places à Ashcombe, a dit le conseil lundi.' }, true);
  expect(scores[1] as number).toBeGreaterThan(scores[0] as number);
});
test('nothing in, nothing out: empty titles, one word, pictures, lone surrogates, marks of direction', () => {
  for (const title of ['', ' ', 'Kavanaugh', '🚢🚢', '\ud800', '\u200f\u202e', '؟', '第', '\u0301']) {
    const scores = scorePool(createMatcher([title, ...POOL].map((t) => ({ title: t, text: '' })), words), { lang: 'fr', title, text: title }, false);
    expect(scores).toHaveLength(POOL.length + 1);
    for (const score of scores) expect(Number.isFinite(score), JSON.stringify(title)).toBe(true);
  }
  expect(createMatcher([], words).features({ lang: 'fr', title: 'a', text: 'b' })).toHaveLength(0);
  expect(firstOf('ar', '\u200fكافانو\u200e')).toBe(POOL[0]);
});
test('a title of ten thousand characters is read, and so are languages that no table knows', () => {
  for (const lang of ['fr', 'zh', 'tlh', '', 'not a language']) for (const title of ['Kavanaugh '.repeat(1_000), '卡瓦诺'.repeat(3_400), 'a'.repeat(10_000)]) expect(scorePool(createMatcher([...POOL, title].map((t) => ({ title: t, text: '' })), null), { lang, title, text: title }, false)[POOL.length]).toBeTypeOf('number');
});
test('any two texts give figures', () => {
  fc.assert(fc.property(fc.array(fc.record({ title: fc.string({ unit: 'binary', maxLength: 40 }), text: fc.string({ unit: 'binary', maxLength: 60 }) }), { maxLength: 4 }), fc.constantFrom('en', 'ar', 'zh', 'ja', 'my', 'xx'), (stories, lang) => {
    for (const figure of createMatcher(stories, words).features({ lang, title: stories[0]?.title ?? '', text: stories.at(-1)?.text ?? '' })) expect(Number.isFinite(figure)).toBe(true);
  }), { numRuns: 60 });
});
test('marks of a title, its size and its capitals', () => {
  const read = (title: string) => readTitle(title, null);
  expect(read('Brexit: “never”?').marks).toBe(read('Brexit : «jamais» ?').marks);
  expect(read('It’s Ada’s boat').marks).toBe(0);
  expect(read('at 5:30').marks & 2).toBe(0);
  expect(read('Minister Quits Over Harbour Deal').headlineCase).toBe(true);
  expect(read('Minister quits over Harbour deal').headlineCase).toBe(false);
  // The same headline takes about as much room in every script.
  for (const title of ['部长卡瓦诺因港口合同辞职', '항만 계약 논란에 캐버노 장관 사임', 'カバノー大臣、港湾契約をめぐり辞任', 'استقالة الوزير كافانو بسبب عقد الميناء']) expect(Math.abs(Math.log(read(title).size / read(POOL[0] as string).size))).toBeLessThan(0.5);
});
