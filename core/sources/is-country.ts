import { fold } from '../text/fold.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const named = new Map<string, ReadonlySet<string>>();

/** True for a country's name as browsers write it in a language (BCP 47). All are asked for when the first is. */
export function isCountry(name: string, lang: string): boolean {
  let names = named.get(lang);
  if (!names) {
    const display = new Intl.DisplayNames([lang], { type: 'region', fallback: 'none' });
    names = new Set(LETTERS.flatMap((a) => LETTERS.flatMap((b) => fold(display.of(a + b) ?? ''))));
    named.set(lang, names);
  }
  return names.has(fold(name));
}
