import type { CompiledLanguage } from './language/compile-language.ts';
import { compileLanguage } from './language/compile-language.ts';
import { detectLanguage } from './language/detect-language.ts';
import { recent } from './language/recent.ts';
import type { ReadyLanguage } from './language/ready-language.ts';
import { createBestLink } from './credits/best-link.ts';
import type { CreditDraft } from './credits/credit-draft.ts';
import { findCredits } from './credits/find-credits.ts';
import { forwardedLink } from './credits/forwarded-link.ts';
import { joinCredits } from './credits/join-credits.ts';
import { readBlocks, type Reading } from './credits/reading.ts';
import { findFlags } from './flags/find-flags.ts';
import { findMismatch } from './flags/find-mismatch.ts';
import { judgeKind } from './signals/judge-kind.ts';
import { type QueryFor, queryWords } from './query/query-words.ts';
import { targetOf } from './sources/address.ts';
import type { NameIndex } from './sources/name-index.ts';
import { listItems } from './sources/item-source.ts';
import { openLinks } from './sources/open-links.ts';
import { ownPublisher } from './sources/own-publisher.ts';
import { searchLink } from './sources/search-link.ts';
import { translatedFrom } from './signals/translated-from.ts';
import { tokenise } from './text/tokens.ts';
import type { Credit, Flag, Item, Page, Trace } from './types.ts';

/** What the engine reads with: the languages and the publishers. */
export interface Rules {
  readonly languages: readonly ReadyLanguage[];
  readonly index: NameIndex;
}

/**
 * Makes the function that traces pages; a language is made ready when a page is first written in it, and the last two are kept.
 * `watch` sees what each page's evidence was before it is joined: for those who measure.
 */
export function createTracer(rules: Rules, watch?: (drafts: readonly CreditDraft[]) => void): (page: Page) => Trace {
  const { index } = rules;
  const languageFor = recent(2, (id: string): CompiledLanguage => {
    const base = id.split('-')[0];
    // English stands beside every language: agencies sign and captions are labelled in it everywhere.
    return compileLanguage(id, rules.languages.filter((l) => l.id === id || l.id.split('-')[0] === base || l.id === 'en'), rules.languages);
  });
  return (given) => {
    const { page, via } = openLinks(given);
    const through = (url: string): { via?: string } => {
      const wrapped = via.get(url);
      return wrapped === undefined ? {} : { via: wrapped };
    };
    const lang = detectLanguage(textOf(page) || page.title, page.htmlLang, rules.languages);
    const language = languageFor(lang);
    const own = ownPublisher(page, index, language.articles);
    const reading: Reading = { page, language, index, country: own.country, blocks: readBlocks(page, language, index, own.country), isOwn: (p) => own.isOwn(p), isSister: (p) => own.isSister(p), isOwnHost: (h) => own.isOwnHost(h), isInstitution: (name) => language.titles.isInstitution(tokenise(name).key) || language.titles.isNone(name) }, found = findCredits(reading);
    watch?.(found.drafts);
    const joined = joinCredits(found.drafts), origins = joined.filter((c) => c.role === 'origin').length;
    const bestLink = createBestLink(page, joined, index, language.articles);
    let words: string | null = null;
    const drawn = joined.map((whole): Credit => {
      const { url: told, beside: _, ...credit } = whole, best = credit.role === 'image' ? told : bestLink(whole);
      const url = best ?? (credit.role === 'origin' && origins === 1 ? forwardedLink(page, (h) => own.isOwnHost(h)) : null);
      if (url) return { ...credit, link: { url, ...through(url), how: 'cited', target: targetOf(url) } };
      words ??= queryWords(page, { lang, source: '', ...wordsToLeave(rules.languages.find((l) => l.id === lang), language.capitals), site: own.name, without: joined.map((c) => c.source.name) }).join(' ');
      const known = index.byName(credit.source.name).find((n) => n.publisher.id === credit.source.id)?.publisher;
      return { ...credit, link: searchLink(credit.source, known?.search ?? null, words) };
    });
    const { kind, signals } = judgeKind(page, found.drafts, language.dense, found.translated);
    const credits = kind === 'index' || kind === 'other' ? [] : drawn;
    const flags: Flag[] = [...findFlags(credits, kind === 'index' || kind === 'other' ? [] : found.vague), ...findMismatch(found.drafts, credits, reading)];
    if (found.self && kind !== 'index') flags.push({ kind: 'self-source', about: own.id ?? own.name, text: found.self });
    const items: Item[] = kind === 'index' ? listItems(page.headlines, index, own).map((item) => ({ ...item, ...through(item.url) })) : [];
    return {
      schema: 1,
      page: { url: given.url, kind, lang, title: page.title, published: page.published, publisher: { id: own.id, name: own.name, domain: own.domain }, translatedFrom: translatedFrom(given, credits, lang, rules.languages, found.translated) },
      credits, items, flags, signals,
    };
  };
}

/** What of a language's words is no name: asked for by `queryWords`. */
export const wordsToLeave = (language: ReadyLanguage | undefined, capitals: string | undefined): Pick<QueryFor, 'common' | 'articles' | 'nouns'> => ({ common: language?.common ?? '', articles: language?.articles ?? '', nouns: capitals === 'nouns' });

/** The beginning of a page's text, captions aside: as much as tells its language. */
function textOf(page: Page): string {
  let text = '', any = false;
  for (const block of page.blocks) {
    if (block.place === 'caption') continue;
    text += any ? `\n${block.text}` : block.text;
    any = true;
    if (text.length > 2_500) break;
  }
  // A list was read without its text.
  return any ? text : page.headlines.slice(0, 40).map((h) => h.title).join('\n');
}
