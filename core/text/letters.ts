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
} as const;

/** Scripts that are told apart, as numbers of {@link scriptOf}; 0 is any other and what scripts share. */
export const SCRIPTS = ['', 'Latin', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar', 'Hebrew', 'Cyrillic', 'Arabic', 'Greek', 'Armenian', 'Georgian', 'Devanagari', 'Bengali', 'Tamil', 'Telugu', 'Malayalam', 'Kannada', 'Gujarati', 'Gurmukhi', 'Sinhala', 'Ethiopic'] as const;
export type Script = (typeof SCRIPTS)[number];
const SHIFT = 5, KNOWN = 1 << 15;
const UNSPACED = new Set<Script>(['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar']);

let tests: readonly RegExp[] | null = null;

function look(char: string): number {
  tests ??= SCRIPTS.map((name) => (name ? new RegExp(`\\p{Script=${name}}`, 'u') : /\p{L}/u));
  const letter = /\p{L}/u.test(char), number = !letter && /\p{N}/u.test(char), mark = !letter && !number && /\p{M}/u.test(char);
  let script = 0;
  for (let i = 1; i < SCRIPTS.length && script === 0; i += 1) if (tests[i]?.test(char)) script = i;
  // The mark that lengthens a vowel belongs to both kana.
  const unspaced = char === '\u30fc' || UNSPACED.has(SCRIPTS[script] as Script);
  const begins = letter || number;
  return (begins ? LETTER.begins : 0) | (begins || mark || char === '\u200c' || char === '\u200d' ? LETTER.goesOn : 0) | (letter ? LETTER.letter : 0) | (mark ? LETTER.mark : 0) | (unspaced ? LETTER.unspaced : 0) | (script << SHIFT) | KNOWN;
}

/** Bits of the characters of the basic plane, each looked at when it is first met; what Latin texts need is there from the start. */
const table = new Uint16Array(65_536);
const LATIN = LETTER.begins | LETTER.goesOn | LETTER.letter | (1 << SHIFT) | KNOWN;
for (let code = 0; code < 0x250; code += 1) table[code] = (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code !== 0xd7 && code !== 0xf7) ? LATIN : code >= 0x30 && code <= 0x39 ? LETTER.begins | LETTER.goesOn | KNOWN : KNOWN;
for (const code of [0xaa, 0xba]) table[code] = LATIN;
for (const code of [0xb2, 0xb3, 0xb9, 0xbc, 0xbd, 0xbe]) table[code] = LETTER.begins | LETTER.goesOn | KNOWN;
table[0xb5] = LETTER.begins | LETTER.goesOn | LETTER.letter | KNOWN;
// General punctuation but for the two joiners.
for (let code = 0x2010; code < 0x2070; code += 1) table[code] = KNOWN;

const wide = new Map<number, number>();

/** What a character is: bits of {@link LETTER}. */
export function letterOf(code: number): number {
  if (code > 0xffff) {
    let bits = wide.get(code);
    if (bits === undefined) {
      bits = look(String.fromCodePoint(code));
      if (wide.size < 20_000) wide.set(code, bits);
    }
    return bits;
  }
  const known = table[code] as number;
  if (known !== 0) return known;
  const found = look(String.fromCharCode(code));
  table[code] = found;
  return found;
}

/** Number of a character's script in {@link SCRIPTS}. */
export const scriptOf = (code: number): number => (letterOf(code) & ~KNOWN) >> SHIFT;

/** True where a word has a character of a script without spaces in it. */
export function isUnspaced(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (code < 0x0e00) continue;
    if ((letterOf(code >= 0xd800 && code < 0xdc00 ? (word.codePointAt(i) as number) : code) & LETTER.unspaced) !== 0) return true;
  }
  return false;
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
