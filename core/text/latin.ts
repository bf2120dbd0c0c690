import { HAN_READINGS, LATIN_BLOCKS } from './latin-table.ts';

/** The reading of Hangul's parts after the romanisation of 2000, as sounds: first consonants, vowels, last consonants. */
const FIRSTS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const LASTS = ' g kk gs n nj nh d l lg lm lb ls lt lp lh m b bs s ss ng j ch k t p h'.split(' ');

let table: Map<number, string> | null = null;
function letters(): Map<number, string> {
  if (!table) {
    table = new Map();
    for (const [first, text] of LATIN_BLOCKS) for (const [i, latin] of text.split(' ').entries()) if (latin !== '') table.set(first + i, latin);
  }
  return table;
}

/** Pinyin's spelling of two sounds is its own. */
const asHeard = (pinyin: string): string => pinyin.replace(/^q/u, 'ch').replace(/^x/u, 'sh');
let readings: { readonly order: Intl.Collator; readonly firsts: readonly string[]; readonly names: readonly string[] } | null = null;

/** How a Han character is read in Chinese. Every browser holds the order of Han by pinyin; where it does not, the order tells nothing and '' is given. */
function readHan(char: string): string {
  if (!readings) {
    const all = HAN_READINGS.split(' ');
    readings = { order: new Intl.Collator('zh-u-co-pinyin'), firsts: all.map((r) => r.at(-1) as string), names: all.map((r) => r.slice(0, -1)) };
  }
  const { order, firsts, names } = readings;
  if (order.compare('张', '特') < 0) return '';
  let low = 0, high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (order.compare(firsts[middle] as string, char) <= 0) low = middle;
    else high = middle - 1;
  }
  return asHeard(names[low] as string);
}

/** The Latin letters that stand for one character, in lower case; '' where none do. */
export function latinLetter(code: number): string {
  if (code < 128) return code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : (code >= 97 && code <= 122) || (code >= 48 && code <= 57) ? String.fromCharCode(code) : '';
  const known = letters().get(code);
  if (known !== undefined) return known;
  let made = '';
  if (code >= 0xac00 && code <= 0xd7a3) {
    const at = code - 0xac00;
    made = `${FIRSTS[Math.floor(at / 588)]}${VOWELS[Math.floor((at % 588) / 28)]}${LASTS[at % 28]}`;
  } else if (code >= 0x4e00 && code <= 0x9fff) made = readHan(String.fromCharCode(code));
  letters().set(code, made);
  return made;
}

/**
 * A word in Latin letters and figures, lower case, without accents, as any-ascii writes it: "Москва" is `moskva`,
 * "ドナルド" `donarudo`. Han is read in Chinese, whoever wrote it.
 */
export function latinOf(word: string): string {
  let out = '', plain = true;
  for (let i = 0; i < word.length && plain; i += 1) plain = word.charCodeAt(i) < 128;
  // Split vowels and accents come in one piece or in two.
  const whole = plain ? word : word.normalize('NFC');
  for (let i = 0; i < whole.length; i += 1) out += latinLetter(whole.charCodeAt(i));
  return out;
}
