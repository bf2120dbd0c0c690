import { fold } from '../text/fold.ts';
import type { Language } from './language.ts';

/** Scripts that one language writes, or that its letters tell apart. */
const SCRIPTS: readonly (readonly [id: string, test: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu], ['ko', /\p{Script=Hangul}/gu], ['th', /\p{Script=Thai}/gu], ['hy', /\p{Script=Armenian}/gu],
  ['ka', /\p{Script=Georgian}/gu], ['el', /\p{Script=Greek}/gu], ['he', /\p{Script=Hebrew}/gu], ['hi', /\p{Script=Devanagari}/gu],
  ['bn', /\p{Script=Bengali}/gu], ['ta', /\p{Script=Tamil}/gu], ['ar', /\p{Script=Arabic}/gu], ['ru', /\p{Script=Cyrillic}/gu], ['zh', /\p{Script=Han}/gu],
];
const HANT = /[們個來說這國會報記還對發為與學]/gu;

/** BCP-47 of a text, by its script and its little words; the html attribute only breaks near-ties. First 5,000 characters. */
export function detectLanguage(whole: string, htmlLang: string, languages: readonly Language[]): string {
  const text = whole.slice(0, 5_000);
  const declared = htmlLang.toLowerCase().split(/[-_]/u)[0] ?? '';
  const letters = (text.match(/\p{L}/gu) ?? []).length || 1;
  const counts = SCRIPTS.map(([id, test]) => [id, (text.match(test) ?? []).length / letters] as const);
  const kana = counts[0]?.[1] ?? 0;
  const [top, share] = counts.reduce((a, b) => (b[1] > a[1] ? b : a));
  if (share > 0.3 || kana > 0.1) {
    if (kana > 0.1) return 'ja';
    if (top === 'zh') return (text.match(HANT) ?? []).length > letters * 0.01 ? 'zh-Hant' : 'zh-Hans';
    if (top === 'ar') return /[ٹڈڑںے]/u.test(text) ? 'ur' : (text.match(/[پچژگی]/gu) ?? []).length > letters * 0.02 ? 'fa' : 'ar';
    if (top === 'ru') return /[ўі]/u.test(text) && /[їєґ]/u.test(text) ? 'uk' : /[ђћљњџј]/u.test(text) ? 'sr' : !/[ыэё]/u.test(text) && /ъ/u.test(text) ? 'bg' : 'ru';
    return top;
  }
  const words = fold(text.replace(/[^\p{L}\p{M}]+/gu, ' ')).split(' ');
  const plain = text.toLowerCase().split(/[^\p{L}\p{M}]+/u);
  let best = '', most = 0;
  for (const language of languages) {
    if (language.script !== 'Latn') continue;
    const common = new Set(language.common.toLowerCase().split(/\s+/u)), folded = new Set([...common].map(fold));
    let hits = 0;
    for (let i = 0; i < words.length; i += 1) if (common.has(plain[i] ?? '')) hits += 1;
      else if (folded.has(words[i] ?? '')) hits += 0.5;
    const score = hits / Math.sqrt(common.size) * (language.id === declared ? (text.length < 200 ? 2 : 1.1) : 1);
    if (score > most) [best, most] = [language.id, score];
  }
  return most > 0 ? best : declared || 'und';
}
