import { fold } from '../text/fold.ts';
import type { Language } from './language.ts';

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
  /** Frequent words as they are written, and without accents. */
  readonly words: ReadonlySet<string>;
  readonly bare: ReadonlySet<string>;
  readonly letters: ReadonlySet<string> | null;
}
const tables = new WeakMap<readonly Language[], readonly Candidate[]>();
function candidatesOf(languages: readonly Language[]): readonly Candidate[] {
  let made = tables.get(languages);
  if (!made) {
    const candidate = (id: string, common: string): Candidate => {
      const words = common.toLowerCase().split(/\s+/u).filter(Boolean), alphabet = ALPHABETS[id];
      return { id, words: new Set(words), bare: new Set(words.map(fold)), letters: alphabet === undefined ? null : new Set(alphabet) };
    };
    // Those that no rule file reads stand beside them, so that their text is not taken for a neighbour's.
    const unread = Object.keys(ALPHABETS).filter((id) => !languages.some((l) => l.id === id));
    made = [...languages.map((l) => candidate(l.id, l.common)), ...unread.map((id) => candidate(id, ''))];
    tables.set(languages, made);
  }
  return made;
}

/** `nb` and `nn` are read with the rules of `no`, old codes with the new. */
const ALIASES: Record<string, string> = { nb: 'no', nn: 'no', iw: 'he', in: 'id', fil: 'tl', bs: 'hr', sh: 'sr', cnr: 'sr' };

const count = (text: string, test: RegExp): number => (text.match(test) ?? []).length;

/**
 * BCP-47 of a text, by its script, its letters and its little words (first 5,000 characters). The html attribute
 * is often wrong: it only tips the scales between languages whose letters fit.
 */
export function detectLanguage(whole: string, htmlLang: string, languages: readonly Language[]): string {
  const text = whole.slice(0, 5_000).normalize('NFC').toLowerCase();
  const said = htmlLang.toLowerCase().split(/[-_]/u)[0] ?? '', declared = ALIASES[said] ?? said;
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return declared || 'und';
  const kana = count(text, KANA), han = count(text, HAN);
  if (kana > letters * 0.1) return 'ja';
  if (han > letters * 0.3) return count(text, HANT) > letters * 0.01 ? 'zh-Hant' : 'zh-Hans';
  for (const [id, test] of ALONE) if (count(text, test) > letters * 0.3) return id;
  const family = [CYRILLIC, ARABIC].find((test) => count(text, test) > letters * 0.3) ?? BASIC;
  const special = family === BASIC ? (text.match(/(?![a-zªº])\p{Script=Latin}/gu) ?? []) : (text.match(family) ?? []).filter((c) => /\p{L}/u.test(c));
  const plain = text.split(/[^\p{L}\p{M}\u200c]+/u), bare = fold(text.replace(/[^\p{L}\p{M}\u200c]+/gu, ' ')).split(' ');
  let best = '', most = 0, known = 0;
  for (const { id, words, bare: folded, letters: alphabet } of candidatesOf(languages)) {
    if (family !== BASIC && (!alphabet || !special.some((c) => alphabet.has(c)))) continue;
    let hits = 0;
    for (let i = 0; i < plain.length; i += 1)
      if (words.has(plain[i] as string)) hits += 1;
      else if (folded.has(bare[i] ?? '')) hits += 0.5;
    if (family === BASIC && hits === 0) continue;
    const misfit = alphabet ? special.filter((c) => !alphabet.has(c)).length / letters : 0;
    const fit = Math.max(family === BASIC ? 0.1 : 0.001, 1 - misfit * 15);
    const tip = id !== declared ? 1 : text.length < 200 ? 2 : 1.15;
    const score = ((hits + (family === BASIC ? 0 : 0.1)) / Math.sqrt(words.size || 60)) * fit * tip;
    if (score > most) [best, most, known] = [id, score, hits];
  }
  // Every third word of a text is one of its little words; where hardly any is, the language is none of ours.
  if (family === BASIC && plain.length > 60 && known < plain.length * 0.08) return declared || 'und';
  return best || declared || 'und';
}
