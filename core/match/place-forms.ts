import { isUnspaced } from '../text/letters.ts';
import { newsLanguage } from './news-language.ts';

/** Languages whose own name begins as their country's people are called there: "französisch", "немецкий". */
const LANGUAGES: Readonly<Record<string, string>> = { FR: 'fr', DE: 'de', RU: 'ru', CN: 'zh', JP: 'ja', ES: 'es', IT: 'it', PT: 'pt', TR: 'tr', GR: 'el', PL: 'pl', UA: 'uk', NL: 'nl', SE: 'sv', NO: 'nb', FI: 'fi', DK: 'da', HU: 'hu', CZ: 'cs', RO: 'ro', VN: 'vi', TH: 'th', GB: 'en' };

/** A name's word with what it may end in left open: short words stand alone, long ones may lose the vowel of their first case. */
function open(word: string): string {
  if (word.length < 4) return word;
  const bare = word.length > 6 ? word.replace(/\p{L}$/u, '') : word;
  const last = bare.length > 5 && /[aeiouyаеиоуыэюяёіїєαειουωη\u064a\u0627\u0629]$/u.test(bare.normalize('NFD').replace(/\p{M}/gu, '')) ? bare.slice(0, -1) : bare;
  return `${last}-`;
}

/** A place's names in a language as the browser has them (Unicode's CLDR), as forms of news words; none where the browser does not know the language. */
export function placeForms(lang: string, codes: readonly string[]): readonly (readonly string[])[] {
  const code = newsLanguage(lang);
  const locales = code === 'zh' || code === 'yue' ? ['zh-Hans', 'zh-Hant', 'zh-Hant-HK'] : [code];
  const found: string[][] = codes.map(() => []);
  for (const locale of locales) {
    if (Intl.DisplayNames.supportedLocalesOf([locale]).length === 0) continue;
    const short = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none', style: 'short' }), long = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }), tongue = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });
    for (const [i, place] of codes.entries()) {
      const language = LANGUAGES[place];
      for (const name of [long.of(place), short.of(place), language ? tongue.of(language) : undefined]) {
        if (!name) continue;
        // "Myanmar (Burma)", "Sham, Siriya": two names.
        for (const one of name.split(/[(),（）/]/u).map((part) => part.trim()).filter((part) => part.length > 1)) {
          if (isUnspaced(one) && !/[\uac00-\ud7a3]/u.test(one)) found[i]?.push(one);
          else {
            const words = one.replace(/[.]/gu, ' ').split(/[\s\-\u2010-\u2015\u00a0]+/u).filter(Boolean);
            // "an Chóiré Thuaidh": an article.
            if (words.length > 1 && /^\p{Ll}{1,3}$/u.test(words[0] as string) && /\p{Lu}/u.test(one)) words.shift();
            if (words.length === 1 && /^.{2,3}ия$/u.test(one)) found[i]?.push(...['и', 'ю', 'й-'].map((end) => one.toLowerCase().replace(/я$/u, end)));
            if (words.length > 0) found[i]?.push(words.map((word) => open(word.toLowerCase())).join(' '));
          }
        }
      }
    }
  }
  return found.map((forms) => [...new Set(forms)]);
}
