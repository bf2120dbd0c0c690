/** A number as it is written, and the form of the words that are counted by it (a category of CLDR's plural rules). */
export interface SmallNumber {
  readonly written: string;
  readonly form: Intl.LDMLPluralRule;
}

type Form = (n: number) => Intl.LDMLPluralRule;
const always: Form = () => 'other', one: Form = (n) => (n === 1 ? 'one' : 'other'), noneOrOne: Form = (n) => (n < 2 ? 'one' : 'other');
const russian: Form = (n) => {
  const tens = n % 100, ones = n % 10;
  if (ones === 1 && tens !== 11) return 'one';
  return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 'few' : 'many';
};
const arabic: Form = (n) => {
  const tens = n % 100;
  if (n <= 2) return (['zero', 'one', 'two'] as const)[n] as Intl.LDMLPluralRule;
  if (tens >= 3 && tens <= 10) return 'few';
  return tens >= 11 ? 'many' : 'other';
};
/** Unicode's plural rules (CLDR) of the interface's languages for whole numbers below a thousand. */
const FORMS: Readonly<Record<string, Form>> = {
  en: one, fr: noneOrOne, vi: always, de: one, es: one, pt: noneOrOne, it: one, ru: russian, 'zh-CN': always, 'zh-TW': always, ja: always, ko: always, ar: arabic, hi: noneOrOne, id: always,
};

/**
 * A whole number below a thousand, which all languages of the interface write in the same digits; null for any other number or language:
 * the browser formats those. It takes 30 to 50 ms to begin with that in a popup whose process is new, and most of what is counted there is below ten.
 */
export function smallNumber(value: number, locale: string): SmallNumber | null {
  const form = FORMS[locale];
  return form !== undefined && Number.isInteger(value) && value >= 0 && value < 1_000 ? { written: `${value}`, form: form(value) } : null;
}
