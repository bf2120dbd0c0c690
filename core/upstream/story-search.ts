import { type Rules, wordsToLeave } from '../create-tracer.ts';
import { withEnglishWords } from '../query/english-words.ts';
import type { MatchPage } from '../match/match.ts';
import type { AllNewsWords } from '../match/pack-news-words.ts';
import { queryWords } from '../query/query-words.ts';
import { sourceLanguage } from '../query/source-language.ts';
import type { Page, Trace } from '../types.ts';
import type { Search } from './provider.ts';

const MAX_TEXT = 20_000;

/** The search for the story of a source that a page's trace names as its text's; null for all other names. `news`: the news words of all languages, for words that an English source is asked with. `about`: the source's id, or its name. */
export function storySearch(page: Page, trace: Trace, about: string, { languages, index }: Rules, news: AllNewsWords | null): Search | null {
  const credit = trace.credits.find(({ role, source }) => (role === 'origin' || role === 'basis') && (source.id ?? source.name) === about);
  if (!credit || credit.source.kind === 'person' || credit.source.kind === 'platform') return null;
  const { source } = credit, { lang } = trace.page;
  const publisher = index.byName(source.name).find((n) => n.publisher.id === source.id)?.publisher ?? (source.domain ? index.byHost(source.domain) : null);
  const language = languages.find((l) => l.id === lang), wanted = sourceLanguage(publisher, lang);
  const leave = { lang, ...wordsToLeave(language, language?.body().capitals), site: trace.page.publisher.name, without: trace.credits.map((c) => c.source.name) };
  const wordsIn = (target: string): string[] => queryWords(page, { ...leave, source: target });
  const inEnglish = (): string[] => withEnglishWords(wordsIn('en'), page.title, lang, news), words = wanted === 'en' ? inEnglish() : wordsIn(wanted);
  return {
    name: source.name, domains: publisher && publisher.domains.length > 0 ? publisher.domains : source.domain ? [source.domain] : [], country: publisher?.country ?? '', lang: wanted,
    words, english: wanted === 'en' ? words : inEnglish(), published: trace.page.published,
  };
}

/** What candidates are compared with. */
export function matchPage(page: Page, trace: Trace): MatchPage {
  let text = '';
  for (const block of page.blocks) if (block.place !== 'title' && text.length < MAX_TEXT) text += `${block.text}\n`;
  return { lang: trace.page.lang, title: page.title, text: text.slice(0, MAX_TEXT), published: trace.page.published };
}
