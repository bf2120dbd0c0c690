/**
 * What stands between two names, between names of a longer row, and before its last, by the interface's language: as Unicode's CLDR has
 * it ("standard" lists), which browsers know too. Loading their list formats took a popup that had just begun 35 ms, more than all else that it draws.
 */
const JOINS: Readonly<Record<string, readonly [two: string, next: string, last: string]>> = {
  en: [' and ', ', ', ', and '],
  fr: [' et ', ', ', ' et '],
  vi: [' và ', ', ', ' và '],
  de: [' und ', ', ', ' und '],
  es: [' y ', ', ', ' y '],
  pt: [' e ', ', ', ' e '],
  it: [' e ', ', ', ' e '],
  ru: [' и ', ', ', ' и '],
  'zh-CN': ['和', '、', '和'],
  'zh-TW': ['和', '、', '和'],
  ja: ['、', '、', '、'],
  ko: [' 및 ', ', ', ' 및 '],
  ar: [' و', ' و', ' و'],
  hi: [' और ', ', ', ', और '],
  id: [' dan ', ', ', ', dan '],
};
/** Before the sound of an i, Spanish "y" becomes "e". */
const SPANISH_I = /^h?i(?![ae])/iu;

/** Names in a row, joined as a language joins them. The browser joins for languages that stand in no table here. */
export function joinNames(names: readonly string[], locale: string): string {
  const joins = JOINS[locale], last = names.at(-1) ?? '';
  if (joins === undefined || (locale === 'es' && SPANISH_I.test(last))) return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
  const [two, next, end] = joins;
  return names.length < 2 ? last : names.slice(0, -1).join(next) + (names.length === 2 ? two : end) + last;
}
