import type { CompiledLanguage } from '../language/compile-language.ts';
import { isInstitutionHost, isSiteName, siteOf } from '../sources/address.ts';
import type { NameIndex } from '../sources/name-index.ts';
import type { Publisher } from '../sources/publisher.ts';
import { isCountry } from '../sources/is-country.ts';
import { fold } from '../text/fold.ts';
import { firstLetter, hasScript, isKatakana, isUnspaced, LETTER, letterBefore, lettersOnly, scriptOf, scripts } from '../text/letters.ts';
import { GAP, SOFT, type Tokens } from '../text/tokens.ts';
import type { PageLink } from '../types.ts';
import type { Cues } from './find-cues.ts';
import { isOfThing } from './find-mastheads.ts';
import type { Mention } from './find-names.ts';

const MAX_WORDS = 6;
/** The same in quotation marks where a syllable is a word: '월드 사커 토크'. */
const MAX_CHARACTERS = 14;
const MAX_FOUND = 100;
const ENDS = ['.com', '.org', '.net'];
/** A bare domain, if {@link stands} says so of what is around it; its label may be written with the language's letters: Axşam.az. */
const DOMAIN = /(?:[a-z0-9\u00df-\u024f][a-z0-9\u00df-\u024f-]*\.)+[a-z]{2,}/giu;
/** An ending behind a hyphen: Axşam.az-a, index.hu-nak. */
const ENDING = /^-\p{Ll}{1,3}(?![\p{L}\d.-])/u;
/** Domains as Cyrillic papers write them: «Маяк.ру». The endings are those of addresses, whatever the language. */
const CYRILLIC_DOMAIN = /[\u0400-\u052f][\u0400-\u052f\d-]+\.(?:ру|рф|ком|нет|орг|укр)/gu;
/** True where a word has a character of a script in which names end like words: Thai and its neighbours stand aside. */
const DENSE = scripts('Han', 'Katakana', 'Hangul'), HANGUL = scripts('Hangul'), HAN = scripts('Han'), TOUCHING = scripts('Han', 'Hiragana', 'Katakana');
const isOfDense = (word: string): boolean => word.includes('\u30fc') || hasScript(word, DENSE);
const isDense = (word: string | undefined): boolean => word !== undefined && isUnspaced(word) && isOfDense(word);
/** True where a domain from `from` to `to` stands for itself: in no longer word, address or mail; characters of scripts without spaces may touch it ("据法国example.fr杂志报道"). */
function stands(text: string, from: number, to: number): boolean {
  const touches = (bits: number, at: number): boolean => (bits & LETTER.begins) !== 0 && (TOUCHING & (1 << scriptOf(text.charCodeAt(at)))) === 0;
  if (touches(letterBefore(text, from), from - 1) || '@/._-'.includes(text[from - 1] ?? ' ')) return false;
  const after = text[to] ?? ' ';
  return !touches(firstLetter(after), to) && !'@/_'.includes(after) && !(after === '-' && /[a-z0-9]/iu.test(text[to + 1] ?? ' ') && !ENDING.test(text.slice(to, to + 8)));
}

/** What {@link siteMarks} finds: a dot inside what may be a site's name. */
const SITE = { latin: 1, cyrillic: 2 } as const;

/** Whether a text may name sites: a cheap look, for most paragraphs name none. */
function siteMarks(text: string): number {
  let found = 0;
  const letter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code > 127;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', dot + 1)) {
    const next = text.charCodeAt(dot + 1);
    if (next >= 0x0400 && next < 0x0500) found |= SITE.cyrillic;
    if (letter(next) && letter(text.charCodeAt(dot + 2))) found |= SITE.latin;
  }
  return found;
}

/** True where marks between two words close a Han quotation. */
const closesHanQuote = (text: string, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if ('》」』'.includes(text[i] as string)) return true;
  return false;
};

/** A publisher that no table knows, by the name the text gives it. */
export function stranger(name: string, domain: string | null): Publisher {
  return { id: '', name, kind: domain ? 'site' : 'outlet', country: '', domains: domain ? [domain] : [], aliases: [], search: null, group: null };
}

/**
 * Names of publishers that no table knows: domains, runs of capitals made like a newspaper's name, what stands in
 * quotation marks beside a noun for publishers, and words of unspaced scripts that end like one. They count only
 * where a phrase or a source line holds them. `cues` are the phrases, to see where one ends and a name begins.
 */
export function findStrangers(tokens: Tokens, names: readonly Mention[], language: CompiledLanguage, index: NameIndex, cues: Cues): Mention[] {
  const found: Mention[] = [], { titles } = language;
  const opens = (word: string): boolean => titles.begins.has(word) || language.mastheads.opens(word);
  const closes = (word: string): boolean => titles.ends.has(word) || language.mastheads.closes(word);
  const taken = (from: number, to: number): boolean => names.some((n) => n.from < to && n.to > from) || found.some((n) => n.from < to && n.to > from);
  const add = (from: number, to: number, publisher: Publisher, over: boolean | 'quoted' = false): void => {
    if (found.length >= MAX_FOUND || (over === true ? names.some((n) => n.from <= from && n.to >= to) : taken(from, to))) return;
    // "Euro News" is euronews.com: a name in other pieces is no stranger.
    const label = publisher.id === '' && publisher.domains.length === 0 ? fold(publisher.name).replace(/[^a-z0-9]/gu, '') : '';
    const known = label.length > 5 ? ENDS.map((end) => index.byHost(label + end)).find((p) => p !== null) : null;
    found.push({ from, to, publisher: known ?? publisher, ambiguous: publisher.id === '', ...(over === 'quoted' && !known ? { quoted: true } : {}) });
  };
  const { text, key, cap, gap, start, end } = tokens;
  const at = (char: number): number => start.indexOf(char);
  /** A noun for publishers right before or behind; in scripts without spaces all of its characters. */
  const spells = (word: string, from: number): boolean => {
    if (from < 0) return false;
    for (let i = 0; i < word.length; i += 1) if (key[from + i] !== word[i]) return false;
    return true;
  };
  // Of a noun in Hangul one syllable says little: 일, 지.
  const nounEnds = (to: number): boolean => (isDense(key[to - 1]) ? language.nounWords.some((w) => spells(w, to - w.length) && (w.length > 1 || !hasScript(w, HANGUL))) : language.nouns.has(key[to - 1] as string));
  const nounBegins = (from: number): boolean => (isDense(key[from]) ? language.nounWords.some((w) => spells(w, from)) : language.nouns.has(key[from] ?? ''));
  const slice = (from: number, to: number): string => text.slice(start[from], end[to - 1]);

  const marks = siteMarks(text);
  if ((marks & SITE.latin) !== 0) for (const match of text.matchAll(DOMAIN)) {
    const host = match[0].toLowerCase();
    if (!stands(text, match.index, match.index + match[0].length) || !isSiteName(host)) continue;
    const from = at(match.index);
    let to = from;
    while (to < key.length && (end[to] as number) <= match.index + match[0].length) to += 1;
    if (from >= 0 && to > from) add(from, to, index.byHost(host) ?? stranger(match[0], host.replace(/^www\./u, '')));
  }
  if ((marks & SITE.cyrillic) !== 0) for (const match of text.matchAll(CYRILLIC_DOMAIN)) {
    const from = at(match.index);
    if ((letterBefore(text, match.index) & LETTER.begins) !== 0 || (firstLetter(text.slice(match.index)) & LETTER.capital) === 0 || (firstLetter(text.slice(match.index + match[0].length)) & LETTER.begins) !== 0) continue;
    if (from >= 0) add(from, from + 2, stranger(match[0], null));
  }
  if (language.unspaced) unspaced();
  for (let from = 0; from < key.length; from += 1) {
    const noun = (): boolean => from > 0 && ((gap[from - 1] as number) & GAP.apostrophe) === 0 && nounEnds(from);
    // «Рабочий путь», 'the daily "Echo"', «Փարոս» թերթը
    if (((gap[from] as number) & GAP.quote) !== 0 && ((cap[from] as number) > 0 || language.dense) && !closesHanQuote(text, end[from - 1] ?? 0, start[from] as number)) {
      let to = from + 1;
      const most = isDense(key[from]) && !hasScript(key[from] as string, HAN) ? MAX_CHARACTERS : MAX_WORDS;
      while (to < key.length && to - from <= most && ((gap[to] as number) & ~SOFT) === 0) to += 1;
      const closed = to - from <= most && ((gap[to] as number) & GAP.quote) !== 0, named = closed && (noun() || (nounBegins(to) && ((gap[to] as number) & GAP.comma) === 0));
      // 『Faro 24』は「…」と報じた: without a noun, what is said behind it must tell.
      if (named || (closed && language.dense && to - from > 1 && key[to] !== undefined)) {
        add(from, to, stranger(slice(from, to), null), named ? false : 'quoted');
        from = to - 1;
        continue;
      }
    }
    if (cap[from] === 0 || isDense(key[from]) || key[from]?.toUpperCase() === key[from]) continue;
    let to = from + 1, lastCap = from + 1;
    while (to < key.length && to - from < MAX_WORDS && ((gap[to] as number) & ~SOFT) === 0 && ((cap[to] as number) > 0 || language.innerWords.has(key[to] as string)) && !isDense(key[to])) {
      to += 1;
      if ((cap[to - 1] as number) > 0) lastCap = to;
    }
    to = lastCap;
    if (isOfThing(tokens, language, cues, from)) {
      from = to - 1;
      continue;
    }
    let begin = from;
    // "Laut Ostmarker Zeitung": a phrase that opens a sentence has a capital, too; not the end of one ("disse … à rádio").
    for (let at = from + 1; at < to && !opens(key[from] as string); at += 1) if (cues.before.get(at)?.some(({ cue, from: first }) => first === from && cue.earlier.length === 0)) begin = at;
    // "a February North Harbour Blog interview", "The Harbour News": what may stand before a name is none of it.
    // "Wie das Online-Magazin": a little word has its capital from the sentence.
    if (language.small.has(key[begin] as string) && (from === 0 || ((gap[from] as number) & GAP.sentence) !== 0)) begin += 1;
    while (begin < to && (language.fillers.has(key[begin] as string) || language.kinds.has(key[begin] as string)) && !opens(key[begin] as string)) begin += 1;
    if (begin < to) {
      // The name ends with its title word: "North Harbour Blog | Interview".
      let title = to;
      while (title > begin + 1 && !closes(key[title - 1] as string)) title -= 1;
      // "International Journal of Garden Tools": the name goes on behind its title word.
      const journal = title > begin + 1 && title < to && titles.open.has(key[title - 1] as string) && language.innerWords.has(key[title] as string);
      // "Nordic Journal of Tides", "Harbour Review of Boats": "of" goes on.
      if (title > begin + 1 && title < to && titles.belonging.has(key[title] as string)) title = to;
      // "Jane Roe of the Daily Planet": a person before the name.
      for (let at = begin + 1; at + 2 < title; at += 1) if (titles.belonging.has(key[at] as string) && language.articles.has(key[at + 1] as string) && !closes(key[at - 1] as string) && !opens(key[begin] as string)) begin = at + 2;
      // "Polizei Express-Dienst": a noun that is glued on is another.
      const glued = language.capitals === 'nouns' && title < to && gap[title] === GAP.hyphen;
      // "Đài Loan": behind an opening word stands more than a common one.
      const closed = title > begin + 1 && !glued, opened = opens(key[begin] as string) && key.slice(begin + 1, to).some((word) => !language.small.has(word));
      if (journal) add(begin, to, stranger(slice(begin, to), null), true);
      else if (closed) add(begin, title, stranger(slice(begin, title), null));
      else if (opened) add(begin, to, stranger(slice(begin, to), null));
      else if (titles.tails.some((t) => (key[begin] as string).endsWith(t) && (key[begin] as string).length >= t.length + 3)) add(begin, begin + 1, stranger(slice(begin, begin + 1), null));
      // "le quotidien économique XYZ": capitals right behind the noun, where only names have them and stand there.
      // "theo tạp chí Bến Sông": two syllables behind the noun that are no country, and no journalist's ("nhà báo").
      else if (language.capitals === 'syllables' && begin === from && to - begin >= 2 && gap[from] === GAP.space && noun() && (language.nobody.step(key[from - 2] ?? '')?.step(key[from - 1] as string)?.ends.length ?? 0) === 0 && !isCountry(slice(begin, to), language.id)) {
        const named = opens(key[from - 1] as string) ? slice(from - 1, to) : slice(from, to);
        add(begin, to, stranger(named.charAt(0).toUpperCase() + named.slice(1), null));
      }
      else if (begin === from && to - begin <= 3 && (key[begin] as string).length > 2 && language.capitals === 'names' && !language.nounBehind && !titles.ends.has(key[begin] as string) && ((gap[from] as number) & ~(GAP.space | GAP.quote)) === 0 && ((gap[from] as number) & ~(gap[to] as number) & GAP.quote) === 0 && noun()) add(begin, to, stranger(slice(begin, to), null));
    }
    from = to - 1;
  }
  return found.sort((a, b) => a.from - b.from);

  function unspaced(): void {
    for (let to = 1; to <= key.length; to += 1) {
      const tail = titles.unspacedByLast.get(key[to - 1] as string)?.find((t) => spells(t, to - t.length));
      // 新闻 inside 新闻网, a word that goes on
      if (!tail || (!cues.after.has(to) && titles.unspaced.some((t) => t.length > tail.length && t.startsWith(tail) && spells(t, to - tail.length)))) continue;
      let from = to - tail.length;
      // "《…觀察》報": a tail is one piece.
      if (gap.slice(from + 1, to).some((between) => between !== 0)) continue;
      // アルメン紙: "paper" alone says it only behind a foreign name.
      if (tail.length === 1 && !isKatakana(key[from - 1] ?? '')) continue;
      const hangul = hasScript(tail, HANGUL);
      while (from > 0 && to - from < 18 && (gap[from] as number) === 0 && isOfDense(key[from - 1] as string) && !language.breaks.has(key[from - 1] as string)) from -= 1;
      // What stands before a name and is none of it: whole words, for 新 and 日 begin names ("新快报").
      for (let strip = leadingIn(key.slice(from, to - tail.length).join(''), language); strip; strip = leadingIn(key.slice(from, to - tail.length).join(''), language)) from += [...strip].length;
      const own = to - tail.length - from;
      if (own < (hangul || tail.length > 2 || language.signatures.shortTails.some((end) => tail.endsWith(end)) ? 1 : 2) || own > 10 || language.generic.some((word) => key.slice(from, to).join('').startsWith(word))) continue;
      add(from, to, stranger(slice(from, to), null));
    }
  }
}

/** What a language says may stand right before a name in a script without spaces, where `text` opens with it. */
function leadingIn(text: string, language: CompiledLanguage): string {
  if (language.notLeading.some((beginning) => text.startsWith(beginning))) return '';
  return language.leading.find((word) => text.startsWith(word)) ?? '';
}

/** "according to <a href="https://saltlantern.example/…">Salt Lantern</a>": linked words that spell the name of the site to which they lead. */
export function findLinkedSites(tokens: Tokens, links: readonly PageLink[], taken: readonly Mention[]): Mention[] {
  return links.flatMap((link): Mention[] => {
    const words = tokens.text.slice(link.start, link.end).trim();
    if (words.length > 40 || (firstLetter(words) & LETTER.capital) === 0) return [];
    const said = lettersOnly(fold(words)).replace(/^the/u, '');
    // The label stands in the address, letter by letter or with hyphens.
    if (!link.url.includes('-') && !link.url.toLowerCase().includes(said)) return [];
    const domain = siteOf(link.url), label = (domain ?? '').split('.')[0] ?? '';
    if (!domain || label.length < 4 || isInstitutionHost(domain)) return [];
    if (said !== label.replace(/-/gu, '').replace(/^the/u, '')) return [];
    const from = tokens.start.findIndex((at) => at >= link.start);
    let to = from;
    while (to >= 0 && to < tokens.key.length && (tokens.end[to] as number) <= link.end) to += 1;
    if (from < 0 || to === from || taken.some((n) => n.from < to && n.to > from)) return [];
    return [{ from, to, publisher: stranger(words.replace(/[\s,.;:]+$/u, ''), domain), ambiguous: true }];
  });
}
