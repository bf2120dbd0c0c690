// `node bench/query.ts`: how many of a query's words stand in the story that a page was translated from, by language, and how
// often the story that holds most of them is the right one; `--names` leaves the news words out. Says so where the stories are not on this machine.
import { withEnglishWords } from '../core/query/english-words.ts';
import { openNewsWords } from '../core/match/pack-news-words.ts';
import { packedNewsWords } from '../core/match/packed-news-words.ts';
import { queryWords } from '../core/query/query-words.ts';
import { detectLanguage } from '../core/language/detect-language.ts';
import { tokenise } from '../core/text/tokens.ts';
import type { Page } from '../core/types.ts';
import languages from '../rules/languages/index.ts';
import { crosslingual } from './crosslingual.ts';

const news = openNewsWords(packedNewsWords());
const stories = crosslingual();
type Story = (typeof stories.pages)[number];
const wordsIn = (text: string): string => ` ${tokenise(text).key.join(' ')} `;
const candidates = stories.candidates.map((c) => ({ id: c.id, all: wordsIn(`${c.title}\n${c.text}`), title: wordsIn(c.title) }));

const pageOf = (story: Story): Page => ({
  url: 'https://copy.example/story', title: story.title, siteName: '', htmlLang: '', published: null, embeds: [], meta: [], linkedData: [], types: [], headlines: [], site: null,
  blocks: story.text.split('\n').map((text) => ({ place: 'body' as const, text, links: [] })),
  shape: { articleChars: story.text.length, textChars: story.text.length, headlineLinks: 0, linkChars: 0, paragraphs: 5, partial: false, titled: true, told: 1, led: 0 },
});

interface Row { pages: number; words: number; there: number; title: number; all: number; first: number; none: number; best: number }
const rows = new Map<string, Row>();
let time = 0;
for (const story of stories.pages) {
  const page = pageOf(story), lang = detectLanguage(`${story.title}\n${story.text}`, '', languages), language = languages.find((l) => l.id === lang);
  const began = performance.now();
  const words = withEnglishWords(queryWords(page, { lang, source: 'en', common: language?.common ?? '', articles: language?.articles ?? '', nouns: language?.capitals === 'nouns', site: '', without: [] }), story.title, story.lang, process.argv.includes('--names') ? null : news);
  time += performance.now() - began;
  const keys = words.map((w) => ` ${tokenise(w).key.join(' ')} `);
  const right = candidates.find((c) => c.id === story.answer) as (typeof candidates)[0];
  const hits = (text: string, some = keys): number => some.filter((k) => text.includes(k)).length;
  const row = rows.get(story.lang) ?? { pages: 0, words: 0, there: 0, title: 0, all: 0, first: 0, none: 0, best: 0 };
  const most = Math.max(...candidates.filter((c) => c !== right).map((c) => hits(c.all)));
  row.pages += 1;
  row.words += words.length;
  row.there += hits(right.all);
  row.title += hits(right.title) > 0 ? 1 : 0;
  row.best += keys.length > 0 && hits(right.all, keys.slice(0, 3)) === Math.min(3, keys.length) ? 1 : 0;
  if (words.length === 0) row.none += 1;
  else if (hits(right.all) === words.length) row.all += 1;
  if (hits(right.all) > most) row.first += 1;
  rows.set(story.lang, row);
  if (process.env['SELON_SHOW'] === story.lang) console.log(`${words.map((w, i) => (right.all.includes(keys[i] as string) ? w : `-${w}-`)).join(' | ')}    « ${story.title}`);
}
const part = (a: number, b: number): string => (b === 0 ? '–' : (a / b).toFixed(2)).padStart(6);
console.log('language  words   there 3 all  all title first  none');
const sum: Row = { pages: 0, words: 0, there: 0, title: 0, all: 0, first: 0, none: 0, best: 0 };
for (const [lang, row] of [...rows].sort((a, b) => b[1].there / (b[1].words || 1) - a[1].there / (a[1].words || 1)).concat([['all', sum]])) {
  console.log(lang.padEnd(9), part(row.words, row.pages), part(row.there, row.words), part(row.best, row.pages), part(row.all, row.pages), part(row.title, row.pages), part(row.first, row.pages), part(row.none, row.pages));
  if (row !== sum) for (const key of Object.keys(sum) as (keyof Row)[]) sum[key] += row[key];
}
console.log(`${(time / sum.pages).toFixed(2)} ms a page`);
