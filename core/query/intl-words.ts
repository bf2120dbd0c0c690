import { recent } from '../language/recent.ts';
import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';

/** A word that the browser itself knows in both languages. */
export interface KnownWord {
  readonly kind: 'country' | 'currency' | 'month';
  /** In the language that was asked for. */
  readonly text: string;
}

const CURRENCIES = ['USD', 'EUR', 'JPY', 'GBP', 'CNY', 'RUB', 'INR', 'KRW', 'VND', 'CHF', 'TRY', 'UAH', 'BRL', 'PLN', 'SEK', 'ILS', 'THB', 'IDR', 'ZAR'];
const POWERS = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e12];
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes of all countries that this browser can name. */
let countries: readonly string[] | null = null;
function countryCodes(): readonly string[] {
  if (!countries) {
    const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const none = new Set(['EZ', 'ZZ', 'QO', 'XA', 'XB']);
    countries = LETTERS.flatMap((a) => LETTERS.map((b) => a + b)).filter((code) => !none.has(code) && english.of(code));
  }
  return countries;
}

/** What a language calls countries, currencies and months, as keys of one list, countries as news has them short ("US") or whole; '' where the browser does not say. */
function namesIn(lang: string, style: 'short' | 'long'): string[] {
  const region = new Intl.DisplayNames(lang, { type: 'region', fallback: 'none', style }), currency = new Intl.DisplayNames(lang, { type: 'currency', fallback: 'none' });
  const month = new Intl.DateTimeFormat(lang, { month: 'long', day: 'numeric', timeZone: 'UTC', calendar: 'gregory' });
  return [
    ...countryCodes().map((code) => region.of(code) ?? ''),
    ...CURRENCIES.map((code) => currency.of(code) ?? ''),
    ...Array.from({ length: 12 }, (_, i) => month.formatToParts(Date.UTC(2024, i, 15)).find((p) => p.type === 'month')?.value ?? ''),
  ];
}

/** True where this browser has words of a language, and not only those of another in its place. */
const isSupported = (lang: string): boolean => {
  try {
    return Intl.DisplayNames.supportedLocalesOf([lang]).length > 0;
  } catch {
    return false;
  }
};

export interface IntlWords {
  /** The known words of a text, each once, in order; with `key`, its folded words parted by spaces. */
  find(text: string): { readonly key: string; readonly known: KnownWord }[];
  /** A number with the power of ten behind it, all as the page writes them, as the other language writes it; null where no power follows. */
  magnitude(number: string, next: readonly string[]): string | null;
  /** A number as the page writes it, as the other language does. */
  number(text: string): string;
}

/** Zeros of a script's figures: what the others are counted from. */
const plainFigures = (text: string): string => text.replace(/\p{Nd}/gu, (figure) => {
  const code = figure.codePointAt(0) as number;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  // Figures stand in tens, each ten from a zero on.
  return code < 128 ? figure : String((code - zero) % 10);
});

const made = recent(4, (pair: string): IntlWords | null => {
  const [from = '', to = ''] = pair.split(' ');
  return make(from, to);
});
/** What the page's language and the source's call the same things, as far as the browser knows; null where it knows one of them not. */
export const intlWords = (from: string, to: string): IntlWords | null => made(`${from} ${to}`);

function make(from: string, to: string): IntlWords | null {
  if (!isSupported(from) || !isSupported(to)) return null;
  const theirs = namesIn(to, 'short'), places = countryCodes().length;
  const byFirst = new Map<string, { words: readonly string[]; known: KnownWord }[]>();
  for (const [at, name] of [...namesIn(from, 'long'), ...namesIn(from, 'short')].entries()) {
    const i = at % theirs.length, words = tokenise(name).key, text = theirs[i] as string;
    if (words.length === 0 || text === '') continue;
    const kind = i < places ? 'country' : i < places + CURRENCIES.length ? 'currency' : 'month';
    // A currency's own word is its last or its first ("US dollar", "euro"); whole names are hardly ever written.
    const list = byFirst.get(begin(words[0] as string)) ?? [];
    byFirst.set(begin(words[0] as string), [...list, { words, known: { kind, text } }]);
  }
  const format = new Intl.NumberFormat(to, { maximumFractionDigits: 3, useGrouping: true }), compact = new Intl.NumberFormat(to, { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 });
  const parts = new Intl.NumberFormat(from, { useGrouping: true, minimumFractionDigits: 1, numberingSystem: 'latn' }).formatToParts(1_234_567.5);
  const decimal = parts.find((p) => p.type === 'decimal')?.value ?? '.', group = parts.find((p) => p.type === 'group')?.value ?? ',';
  const powers = new Map<string, number>();
  for (const power of POWERS)
    for (const times of [1, 2, 5])
      for (const style of ['long', 'short'] as const) {
        const shown = new Intl.NumberFormat(from, { notation: 'compact', compactDisplay: style, numberingSystem: 'latn' }).formatToParts(power * times);
        const word = fold(shown.filter((p) => p.type === 'compact').map((p) => p.value).join('')), front = Number(shown.find((p) => p.type === 'integer')?.value);
        if (word !== '' && front > 0 && !powers.has(word)) powers.set(word, (power * times) / front);
      }
  const quantityOf = (text: string): number => {
    const plain = plainFigures(text);
    // Three figures behind a mark are thousands unless the language says it is the decimal's.
    return Number(plain.replaceAll(group, '').replaceAll('\u00a0', '').replace(decimal, '.'));
  };
  return {
    find(text) {
      const { key, cap } = tokenise(text), found: { key: string; known: KnownWord }[] = [];
      for (let i = 0; i < key.length; ) {
        const fits = (byFirst.get(begin(key[i] as string)) ?? []).filter(({ words, known }) => (known.kind === 'month' || cap[i] !== 0) && words.every((word, n) => isForm(key[i + n], word)));
        const best = fits.sort((a, b) => b.words.join('').length - a.words.join('').length)[0];
        if (best && !found.some((f) => f.known.text === best.known.text)) found.push({ key: key.slice(i, i + best.words.length).join(' '), known: best.known });
        i += best ? best.words.length : 1;
      }
      return found;
    },
    magnitude(number, next) {
      const times = powers.get(next.join('')) ?? powers.get(next[0] ?? ''), value = quantityOf(number);
      if (times === undefined || !Number.isFinite(value)) return null;
      return (value * times >= 1e6 ? compact : format).format(value * times).replaceAll(/[\u00a0\u202f]/gu, ' ');
    },
    number(text) {
      const value = quantityOf(text);
      // Four figures alone are as often a year.
      return !Number.isFinite(value) || (/^\d+$/u.test(plainFigures(text)) && value < 2_100 && value !== 1_000 && value !== 2_000) ? plainFigures(text) : format.format(value).replaceAll(/[\u00a0\u202f]/gu, ' ');
    },
  };
}

/** What a word and its inflected forms begin with: three letters; in scripts without spaces a token is one character. */
const begin = (word: string): string => word.slice(0, 3);
/** True for a word of a name, or one with another ending: long names may change their last letter or two, and add up to three. */
function isForm(word: string | undefined, name: string): boolean {
  if (word === undefined) return false;
  if (word === name) return true;
  if (name.length < 5 || word.length < 4 || word.length - name.length > 3) return false;
  return word.startsWith(name.length > 5 ? name.slice(0, -1) : name);
}
