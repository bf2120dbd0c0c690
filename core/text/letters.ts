/** What a character is, as bits of {@link letterOf}; the script stands above them. */
export const LETTER = {
  /** A letter or a number: what begins a word. */
  begins: 1,
  /** What a word goes on with: letters, numbers, marks, joiners. */
  goesOn: 2,
  letter: 4,
  mark: 8,
  /** Of a script that puts no spaces between words, so that a character is a word here. */
  unspaced: 16,
  capital: 1 << 10,
  /** A small letter of a script that has capitals. */
  small: 1 << 11,
} as const;

/** Scripts that are told apart, as numbers of {@link scriptOf}; 0 is any other and what scripts share. */
export const SCRIPTS = ['', 'Latin', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Hebrew', 'Cyrillic', 'Arabic', 'Greek', 'Armenian', 'Georgian', 'Devanagari', 'Bengali', 'Tamil', 'Telugu', 'Malayalam', 'Kannada', 'Gujarati', 'Gurmukhi', 'Sinhala', 'Ethiopic'] as const;
export type Script = (typeof SCRIPTS)[number];
const SHIFT = 5, SCRIPT_BITS = 31, KNOWN = 1 << 15;
const UNSPACED = scripts('Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar');

/**
 * Where scripts' letters stand: first, last, script, in order (blocks of Unicode 16; what scripts share inside a block is
 * told by the classes of {@link look}). Plain numbers, since an expression for each script takes longer to make than a page to read.
 */
const BLOCKS: readonly (readonly [number, number, Script])[] = [
  [0x0041, 0x02af, 'Latin'], [0x0370, 0x03ff, 'Greek'], [0x0400, 0x052f, 'Cyrillic'], [0x0531, 0x058f, 'Armenian'], [0x0591, 0x05f4, 'Hebrew'], [0x0600, 0x06ff, 'Arabic'], [0x0750, 0x077f, 'Arabic'], [0x0870, 0x08ff, 'Arabic'],
  [0x0900, 0x097f, 'Devanagari'], [0x0980, 0x09ff, 'Bengali'], [0x0a00, 0x0a7f, 'Gurmukhi'], [0x0a80, 0x0aff, 'Gujarati'], [0x0b80, 0x0bff, 'Tamil'], [0x0c00, 0x0c7f, 'Telugu'], [0x0c80, 0x0cff, 'Kannada'], [0x0d00, 0x0d7f, 'Malayalam'], [0x0d80, 0x0dff, 'Sinhala'],
  [0x0e01, 0x0e5b, 'Thai'], [0x0e80, 0x0eff, 'Lao'], [0x1000, 0x109f, 'Myanmar'], [0x10a0, 0x10ff, 'Georgian'], [0x1100, 0x11ff, 'Hangul'], [0x1200, 0x139f, 'Ethiopic'], [0x1780, 0x17ff, 'Khmer'], [0x1c80, 0x1c8f, 'Cyrillic'], [0x1c90, 0x1cbf, 'Georgian'],
  [0x1d00, 0x1d25, 'Latin'], [0x1d2c, 0x1d5c, 'Latin'], [0x1d62, 0x1d65, 'Latin'], [0x1d6b, 0x1dbe, 'Latin'], [0x1e00, 0x1eff, 'Latin'], [0x1f00, 0x1fff, 'Greek'], [0x2c60, 0x2c7f, 'Latin'], [0x2d00, 0x2d2f, 'Georgian'], [0x2d80, 0x2ddf, 'Ethiopic'], [0x2de0, 0x2dff, 'Cyrillic'], [0x2e80, 0x2fdf, 'Han'], [0x3005, 0x3007, 'Han'], [0x3021, 0x3029, 'Han'],
  [0x3041, 0x309f, 'Hiragana'], [0x30a1, 0x30fa, 'Katakana'], [0x30fd, 0x30ff, 'Katakana'], [0x3131, 0x318e, 'Hangul'], [0x31f0, 0x31ff, 'Katakana'], [0x3400, 0x4dbf, 'Han'], [0x4e00, 0x9fff, 'Han'], [0xa640, 0xa69f, 'Cyrillic'], [0xa722, 0xa787, 'Latin'], [0xa78b, 0xa7ff, 'Latin'],
  [0xa8e0, 0xa8ff, 'Devanagari'], [0xa960, 0xa97c, 'Hangul'], [0xa9e0, 0xa9fe, 'Myanmar'], [0xaa60, 0xaa7f, 'Myanmar'], [0xab01, 0xab2e, 'Ethiopic'], [0xab30, 0xab64, 'Latin'], [0xac00, 0xd7ff, 'Hangul'], [0xf900, 0xfaff, 'Han'], [0xfb00, 0xfb06, 'Latin'], [0xfb13, 0xfb17, 'Armenian'], [0xfb1d, 0xfb4f, 'Hebrew'], [0xfb50, 0xfdff, 'Arabic'], [0xfe70, 0xfefc, 'Arabic'],
  [0xff21, 0xff5a, 'Latin'], [0xff66, 0xff6f, 'Katakana'], [0xff71, 0xff9d, 'Katakana'], [0xffa0, 0xffdc, 'Hangul'], [0x20000, 0x323af, 'Han'],
];

function scriptAt(code: number): number {
  let at = 0, end = BLOCKS.length;
  while (at < end) {
    const middle = (at + end) >> 1;
    if ((BLOCKS[middle]?.[1] ?? 0) < code) at = middle + 1;
    else end = middle;
  }
  const block = BLOCKS[at];
  return block && code >= block[0] ? SCRIPTS.indexOf(block[2]) : 0;
}

/** True of Han, of the Japanese syllables and of Hangul's, which have letters and nothing else. */
const isSyllable = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3) || (code >= 0x3041 && code <= 0x3096) || (code >= 0x30a1 && code <= 0x30fa);

/** Roman numerals, letters in circles and a Greek mark have capitals and are no letters. */
const isCasedSign = (code: number): boolean => (code >= 0x2160 && code <= 0x217f) || (code >= 0x24b6 && code <= 0x24e9) || code === 0x345;

function look(code: number): number {
  // Pictures of feelings and things.
  if (code >= 0x1f300 && code <= 0x1faff) return KNOWN;
  const char = String.fromCodePoint(code), cased = char.toLowerCase() !== char.toUpperCase();
  // The classes of all letters are the dearest expressions there are: they are asked where nothing plainer tells.
  const letter = isSyllable(code) || (cased && !isCasedSign(code)) || /\p{L}/u.test(char), number = !letter && /\p{N}/u.test(char), mark = !letter && !number && /\p{M}/u.test(char);
  // The mark that lengthens a vowel belongs to both kana.
  const script = letter || mark || code === 0x3007 ? scriptAt(code) : 0, unspaced = code === 0x30fc || (UNSPACED & (1 << script)) !== 0;
  const begins = letter || number;
  return (begins ? LETTER.begins : 0) | (begins || mark || code === 0x200c || code === 0x200d ? LETTER.goesOn : 0) | (letter ? LETTER.letter : 0) | (mark ? LETTER.mark : 0) | (unspaced ? LETTER.unspaced : 0)
    | (letter && cased ? (char === char.toLowerCase() ? LETTER.small : LETTER.capital) : 0) | (script << SHIFT) | KNOWN;
}

/** Bits of the characters of the basic plane, each looked at when it is first met; what Latin texts need is there from the start. */
const table = new Uint16Array(65_536);
const LATIN = LETTER.begins | LETTER.goesOn | LETTER.letter | (1 << SHIFT) | KNOWN;
const fill = (from: number, to: number, bits: number): void => {
  table.fill(bits, from, to + 1);
};
fill(0, 0xbf, KNOWN);
fill(0x30, 0x39, LETTER.begins | LETTER.goesOn | KNOWN);
fill(0x41, 0x5a, LATIN | LETTER.capital);
fill(0x61, 0x7a, LATIN | LETTER.small);
fill(0xc0, 0xde, LATIN | LETTER.capital);
fill(0xdf, 0xff, LATIN | LETTER.small);
for (const code of [0xd7, 0xf7]) table[code] = KNOWN;
for (const code of [0xaa, 0xba]) table[code] = LATIN;
for (const code of [0xb2, 0xb3, 0xb9, 0xbc, 0xbd, 0xbe]) table[code] = LETTER.begins | LETTER.goesOn | KNOWN;
table[0xb5] = LETTER.begins | LETTER.goesOn | LETTER.letter | LETTER.small | KNOWN;
// Further Latin, Greek and Cyrillic: whether a letter is a capital is asked when it is met.
// General punctuation but for the two joiners, signs of money, arrows, mathematics and boxes, Han's punctuation, wide marks.
for (const [from, to] of [[0x2010, 0x206f], [0x20a0, 0x20cf], [0x2190, 0x23ff], [0x2500, 0x2775], [0x2794, 0x2bff], [0x3000, 0x3004], [0x3008, 0x3020], [0xff01, 0xff0f], [0xff1a, 0xff20]] as const) fill(from, to, KNOWN);

const wide = new Map<number, number>();

/** What a character is: bits of {@link LETTER}. */
export function letterOf(code: number): number {
  if (code > 0xffff) {
    let bits = wide.get(code);
    if (bits === undefined) {
      bits = look(code);
      if (wide.size < 20_000) wide.set(code, bits);
    }
    return bits;
  }
  const known = table[code] as number;
  if (known !== 0) return known;
  const found = look(code);
  table[code] = found;
  return found;
}

/** Number of a character's script in {@link SCRIPTS}. */
export const scriptOf = (code: number): number => (letterOf(code) >> SHIFT) & SCRIPT_BITS;

/** Scripts as a set, for {@link hasScript}. */
export function scripts(...names: Script[]): number {
  return names.reduce((set, name) => set | (1 << SCRIPTS.indexOf(name)), 0);
}

const codeAt = (text: string, i: number): number => {
  const code = text.charCodeAt(i);
  return code >= 0xd800 && code < 0xdc00 ? (text.codePointAt(i) as number) : code;
};

/** Bits of a text's first character; 0 of none. */
export const firstLetter = (text: string): number => (text === '' ? 0 : letterOf(codeAt(text, 0)));

/** Bits of the character that ends before `to`; 0 at the beginning. */
export function letterBefore(text: string, to: number): number {
  if (to <= 0) return 0;
  const code = text.charCodeAt(to - 1);
  return letterOf(code >= 0xdc00 && code < 0xe000 && to > 1 ? (text.codePointAt(to - 2) as number) : code);
}

/** True where a text has a character with one of the {@link LETTER} bits. */
export function hasLetter(text: string, bits: number): boolean {
  for (let i = 0; i < text.length; i += 1) if ((letterOf(codeAt(text, i)) & bits) !== 0) return true;
  return false;
}

/** True where a text has a character of one of the {@link scripts}. */
export function hasScript(text: string, set: number): boolean {
  for (let i = 0; i < text.length; i += 1) if ((set & (1 << scriptOf(codeAt(text, i)))) !== 0) return true;
  return false;
}

/** True where a text's first character is of one of the {@link scripts}. */
export const beginsInScript = (text: string, set: number): boolean => text !== '' && (set & (1 << scriptOf(codeAt(text, 0)))) !== 0;

/** True where a text has a character of a script without spaces in it. */
export function isUnspaced(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) >= 0x0e00 && (letterOf(codeAt(text, i)) & LETTER.unspaced) !== 0) return true;
  return false;
}

/** How many characters of scripts without spaces a text has. */
export function countUnspaced(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) >= 0x0e00 && (letterOf(codeAt(text, i)) & LETTER.unspaced) !== 0) count += 1;
  return count;
}

/** A text from its first letter on; empty where it has none. */
export function fromLetter(text: string): string {
  for (let i = 0; i < text.length; i += 1) if ((letterOf(codeAt(text, i)) & LETTER.letter) !== 0) return text.slice(i);
  return '';
}

/** A text's runs of letters and numbers. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  let from = -1;
  for (let i = 0; i <= text.length; i += 1) {
    const code = i < text.length ? codeAt(text, i) : 0, inside = (letterOf(code) & LETTER.begins) !== 0;
    if (inside && from < 0) from = i;
    else if (!inside && from >= 0) {
      words.push(text.slice(from, i));
      from = -1;
    }
    if (code > 0xffff) i += 1;
  }
  return words;
}

/** A text's letters and numbers alone. */
export function lettersOnly(text: string): string {
  let out = '', from = 0, i = 0;
  while (i < text.length) {
    const code = text.charCodeAt(i), wide = code >= 0xd800 && code < 0xdc00;
    const whole = wide ? (text.codePointAt(i) as number) : code, size = whole > 0xffff ? 2 : 1;
    if ((letterOf(whole) & LETTER.begins) === 0) {
      if (i > from) out += text.slice(from, i);
      from = i + size;
    }
    i += size;
  }
  return from === 0 ? text : out + text.slice(from);
}

const KATAKANA = scripts('Katakana');
/** True where a word begins in Katakana, or with the long mark of Japanese. */
export const isKatakana = (word: string): boolean => word[0] === '\u30fc' || beginsInScript(word, KATAKANA);
