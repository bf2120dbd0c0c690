import { fold } from '../text/fold.ts';
import type { Language } from './language.ts';

/** What a language is told by. */
type Told = Pick<Language, 'id' | 'common'>;

/** Scripts that one language of ours writes. */
const ALONE: readonly (readonly [id: string, test: RegExp])[] = [
  ['ko', /\p{Script=Hangul}/gu], ['th', /\p{Script=Thai}/gu], ['hy', /\p{Script=Armenian}/gu], ['ka', /\p{Script=Georgian}/gu], ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu], ['hi', /\p{Script=Devanagari}/gu], ['bn', /\p{Script=Bengali}/gu], ['ta', /\p{Script=Tamil}/gu],
];
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, HAN = /\p{Script=Han}/gu, HANT = /[們個來說這國會報記還對發為與學]/gu;
const CYRILLIC = /\p{Script=Cyrillic}/gu, ARABIC = /\p{Script=Arabic}/gu, BASIC = /[a-z]/gu;

/**
 * The letters that each language of a shared script writes (after the alphabets of CLDR's exemplar characters);
 * for Latin those beyond a–z. A text full of other letters is not in that language, whatever a page declares.
 */
const ALPHABETS: Record<string, string> = {
  ru: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё', uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя', bg: 'абвгдежзийклмнопрстуфхцчшщъьюяѝ', sr: 'абвгдђежзијклљмнњопрстћуфхцчџш čćđšž',
  be: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя', mk: 'абвгдѓежзѕијклљмнњопрстќуфхцчџш', kk: 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя', mn: 'абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя',
  ar: 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي', fa: 'ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی', ur: 'ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیےۃۂۓ',
  en: '', fr: 'àâæçéèêëîïôœùûüÿ', de: 'äöüß', es: 'áéíñóúü', pt: 'àáâãçéêíòóôõúü', it: 'àèéìíîòóùú', nl: 'áäéëíïóöúü', sv: 'åäöé', no: 'æøåéò', da: 'æøåé', fi: 'äöåšž', is: 'áæðéíóöþúý',
  pl: 'ąćęłńóśźż', cs: 'áčďéěíňóřšťúůýž', sk: 'áäčďéíĺľňóôŕšťúýž', hu: 'áéíóöőúüű', ro: 'ăâîșşțţ', hr: 'čćđšž', sl: 'čšž', lt: 'ąčęėįšųūž', lv: 'āčēģīķļņšūž', et: 'äöõüšž',
  tr: 'çğıöşüâîû', az: 'çəğıöşü', vi: 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ', id: 'é', ms: '', tl: 'ñ', sw: '',
};
interface Candidate {
  readonly id: string;
  readonly size: number;
  readonly letters: ReadonlySet<string> | null;
}
interface Table {
  readonly candidates: readonly Candidate[];
  /** The candidates, by their place, that have a word among their frequent ones: as it is written, and without accents. */
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly bare: ReadonlyMap<string, readonly number[]>;
}
const tables = new WeakMap<readonly Told[], Table>();
function tableOf(languages: readonly Told[]): Table {
  let made = tables.get(languages);
  if (!made) {
    // Those that no rule file reads stand beside them, so that their text is not taken for a neighbour's.
    const unread = Object.keys(ALPHABETS).filter((id) => !languages.some((l) => l.id === id));
    const words = new Map<string, number[]>(), bare = new Map<string, number[]>();
    const put = (map: Map<string, number[]>, word: string, at: number): void => {
      const list = map.get(word);
      if (!list) map.set(word, [at]);
      else if (list.at(-1) !== at) list.push(at);
    };
    const candidates = [...languages, ...unread.map((id) => ({ id, common: '' }))].map(({ id, common }, at): Candidate => {
      const own = new Set(common.toLowerCase().split(/\s+/u).filter(Boolean)), alphabet = ALPHABETS[id];
      for (const word of own) {
        put(words, word, at);
        put(bare, fold(word), at);
      }
      return { id, size: own.size || 60, letters: alphabet === undefined ? null : new Set(alphabet) };
    });
    made = { candidates, words, bare };
    tables.set(languages, made);
  }
  return made;
}

/** `nb` and `nn` are read with the rules of `no`, old codes with the new. */
const ALIASES: Record<string, string> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', fil: 'tl', bs: 'hr', sh: 'sr', cnr: 'sr' };

const NONE: readonly number[] = [];
const count = (text: string, test: RegExp): number => (text.match(test) ?? []).length;

/**
 * BCP-47 of a text, by its script, its letters and its little words (first 5,000 characters). The html attribute
 * is often wrong: it only tips the scales between languages whose letters fit.
 */
export function detectLanguage(whole: string, htmlLang: string, languages: readonly Told[]): string {
  const text = whole.slice(0, 5_000).normalize('NFC').toLowerCase();
  const said = htmlLang.toLowerCase().split(/[-_]/u)[0] ?? '', declared = ALIASES[said] ?? said;
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return declared || 'und';
  const kana = count(text, KANA), han = count(text, HAN);
  if (kana > letters * 0.1) return 'ja';
  if (han > letters * 0.3) return count(text, HANT) > letters * 0.01 ? 'zh-Hant' : 'zh-Hans';
  const latin = count(text, BASIC) > letters * 0.7;
  if (!latin) for (const [id, test] of ALONE) if (count(text, test) > letters * 0.3) return id;
  const family = (latin ? undefined : [CYRILLIC, ARABIC].find((test) => count(text, test) > letters * 0.3)) ?? BASIC;
  const special = new Map<string, number>();
  for (const char of family === BASIC ? (text.match(/(?![a-zªº])\p{Script=Latin}/gu) ?? []) : (text.match(family) ?? [])) if (/\p{L}/u.test(char)) special.set(char, (special.get(char) ?? 0) + 1);
  const plain = text.split(/[^\p{L}\p{M}\u200c]+/u), bare = fold(plain.join(' ')).split(' ');
  const table = tableOf(languages);
  const hits = new Float64Array(table.candidates.length);
  for (let i = 0; i < plain.length; i += 1) {
    const exact = table.words.get(plain[i] as string) ?? NONE;
    for (const at of exact) hits[at] = (hits[at] as number) + 1;
    for (const at of table.bare.get(bare[i] ?? '') ?? NONE) if (!exact.includes(at)) hits[at] = (hits[at] as number) + 0.5;
  }
  let best = '', most = 0, known = 0;
  table.candidates.forEach(({ id, size, letters: alphabet }, at) => {
    const found = hits[at] as number;
    if (family === BASIC ? found === 0 : !alphabet || ![...special.keys()].some((c) => alphabet.has(c))) return;
    let strange = 0;
    if (alphabet) for (const [char, times] of special) if (!alphabet.has(char)) strange += times;
    const fit = Math.max(family === BASIC ? 0.1 : 0.001, 1 - (strange / letters) * 15);
    const tip = id !== declared ? 1 : text.length < 200 ? 2 : 1.15;
    const score = ((found + (family === BASIC ? 0 : 0.1)) / Math.sqrt(size)) * fit * tip;
    if (score > most) [best, most, known] = [id, score, found];
  });
  // Every third word of a text is one of its little words; where hardly any is, the language is none of ours.
  if (family === BASIC && plain.length > 60 && known < plain.length * 0.08) return declared || 'und';
  return best || declared || 'und';
}
