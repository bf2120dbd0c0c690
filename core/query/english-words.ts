import { cutWords } from '../text/cut-words.ts';
import type { AllNewsWords } from '../match/pack-news-words.ts';

/** News words that tell a story from the day's others and stand in its text as they stand here. What every story says (say, new, year, people, government) finds nothing. */
const TELLING = new Set(
  'baby|student|teacher|doctor|soldier|farmer|driver|refugee|journalist|king|mayor|parliament|election|court|judge|prison|murder|bomb|attack|rape|strike|missile|nuclear|sanctions|protest|earthquake|tsunami|storm|flood|rain|snow|fire|volcano|accident|rescue|climate|tax|bank|oil|energy|food|car|plane|train|bridge|airport|village|island|river|mountain|forest|space|hospital|virus|cancer|vaccine|surgery|sleep|heart|film|music|museum|statue|church|mosque|school|university|language|award|television|phone|computer|artificial intelligence|fashion|festival|restaurant|dog|cat|horse|pig|cow|bird|fish|football|champion|league|scandal|border|ship|army|police'.split('|'),
);
const MOST = 2;

/**
 * A query's words for an English source with up to two more, of what the page's headline says in any language: behind the two best names,
 * for names alone find every story of their bearer. `words` as they are where no table knows the page's language or names are many.
 */
export function withEnglishWords(words: readonly string[], title: string, lang: string, news: AllNewsWords | null): string[] {
  const table = news?.table(lang);
  if (!table || table.lang === 'en' || !news) return [...words];
  const telling = [...table.keysIn(title, cutWords(title))].map((key) => news.english(key)).filter((word) => TELLING.has(word) && !words.some((w) => w.toLowerCase() === word));
  return [...words.slice(0, 2), ...telling.slice(0, MOST), ...words.slice(2)];
}
