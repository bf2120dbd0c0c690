import type { CompiledLanguage } from '../language/compile-language.ts';
import type { NameIndex } from '../sources/name-index.ts';
import type { PublisherName } from '../sources/publisher-names.ts';
import { stemOf } from '../text/stem-of.ts';
import { OWN_ID } from '../sources/own-id.ts';
import { type NamePlace, NOWHERE } from '../sources/word-sums.ts';
import type { Publisher } from '../sources/publisher.ts';
import { fold } from '../text/fold.ts';
import { beginsInScript, firstLetter, hasScript, LETTER, scripts, isKatakana } from '../text/letters.ts';
import { GAP, SOFT, type Tokens } from '../text/tokens.ts';
import { goesOn } from './goes-on.ts';

/** A publisher's name in a text: words `from` to `to` (exclusive). */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly publisher: Publisher;
  /** A common word or a short acronym: counts only with a cue that leaves no doubt. */
  readonly ambiguous: boolean;
  /** A common word that names a paper only with a noun, in quotation marks, or with a link. */
  readonly common?: true;
  /** No table's name, in quotation marks without a noun: only with a verb that media alone have. */
  readonly quoted?: true;
}

/** In scripts without spaces a character is a token: ウォール・ストリート・ジャーナル. */
const MAX_TOKENS = 32;
const TAMIL = scripts('Tamil'), MALAYALAM = scripts('Malayalam'), HANGUL = scripts('Hangul'), LATIN = scripts('Latin'), CYRILLIC = scripts('Cyrillic');

/** A form under which a word of a text may stand in the index: letters `from` to `to` of `word`. */
interface Form {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}
/** The forms of one word of a text: as the first of a name, as a later one, and its stems where the language inflects. */
interface Forms {
  readonly first: readonly Form[];
  readonly later: readonly Form[];
  readonly stems: readonly Form[];
  /** Where the word leads as the first of a name, once that was looked up; most words begin none. */
  opens: { readonly index: NameIndex; readonly places: readonly NamePlace[]; readonly stemmed: readonly NamePlace[] } | null;
}

const whole = (word: string): Form => ({ word, from: 0, to: word.length });
const NO_FORMS: readonly Form[] = [];

/** A word itself, without case ending, without glued prefix. */
function formsOf(key: string, language: CompiledLanguage): Forms {
  const later = [whole(key)], prefixed: Form[] = [], stems = language.inflects ? [stemOf(key)] : null;
  for (const ending of key.length < 3 ? [] : (language.endingsByLast.get(key[key.length - 1] as string) ?? [])) {
    const to = key.length - ending.length;
    if (to < 2 || !key.endsWith(ending)) continue;
    later.push({ word: key, from: 0, to });
    // Tamil endings take a consonant's mark or its last "u" away: தினமலர், தினமலரில்.
    if ((firstLetter(ending) & LETTER.mark) !== 0 && hasScript(key, TAMIL)) later.push(whole(`${key.slice(0, to)}\u0bcd`), whole(`${key.slice(0, to)}\u0bc1`));
    // Malayalam's do so too: ഫേസ്ബുക്ക്, ഫേസ്ബുക്കിൽ; ഇൻസ്റ്റഗ്രാം, ഇൻസ്റ്റഗ്രാമിൽ.
    if ((firstLetter(ending) & LETTER.mark) !== 0 && hasScript(key, MALAYALAM)) later.push(whole(key[to - 1] === 'മ' ? `${key.slice(0, to - 1)}ം` : `${key.slice(0, to)}\u0d4d`));
    if (stems && to >= 4) stems.push(stemOf(key.slice(0, to)), key.slice(0, to));
  }
  for (const prefix of key.length < 3 ? [] : language.prefixes) if (key.length - prefix.length >= 2 && key.startsWith(prefix)) prefixed.push({ word: key, from: prefix.length, to: key.length });
  for (const [written, name] of language.contractions) if (key.length - written.length >= 3 && key.startsWith(written)) prefixed.push(whole(name + key.slice(written.length)));
  return { first: prefixed.length > 0 ? [...later, ...prefixed] : later, later, stems: stems ? [...new Set(stems)].map(whole) : NO_FORMS, opens: null };
}

/** A text says the same words again and again. */
const MAX_KEPT = 1_500;
const kept = new WeakMap<CompiledLanguage, Map<string, Forms>>();
function keptForms(language: CompiledLanguage): (key: string) => Forms {
  let forms = kept.get(language);
  if (!forms || forms.size > MAX_KEPT) {
    forms = new Map();
    kept.set(language, forms);
  }
  const of = forms;
  return (key) => {
    let made = of.get(key);
    if (!made) {
      made = formsOf(key, language);
      of.set(key, made);
    }
    return made;
  };
}

function fits(entry: PublisherName, tokens: Tokens, from: number, to: number, language: CompiledLanguage, loose: boolean, flat: boolean): boolean {
  const { alias } = entry;
  const base = language.id.split('-')[0];
  if (entry.elided && !(base === alias.lang && entry.elided.has(tokens.key[from - 1] ?? ''))) return false;
  // What is contracted with a common word is grammar before it is a name: "استطلاع للرأي".
  if (alias.ambiguous && language.contractions.some(([written]) => (tokens.key[from] as string).startsWith(written))) return false;
  // Two letters behind a glued one are a name's first word ("לאל-ג'זירה"), not a whole name.
  if (to - from === 1 && (tokens.key[from] as string).length > 2 && fold(alias.text).length < 3 && language.prefixes.some((p) => tokens.key[from] === p + fold(alias.text))) return false;
  // "example-news.am" is another site than news.am.
  if (tokens.gap[from] === GAP.hyphen && alias.text.includes('.')) return false;
  // "بنا", an agency to Arabs, is a little word in Persian.
  if (alias.ambiguous && alias.lang !== null && alias.lang !== base && entry.ownScript && !language.neighbours.has(alias.lang)) return false;
  // "Правда.іф" is another paper than Правда.
  if (alias.ambiguous && tokens.text[tokens.end[to - 1] as number] === '.' && tokens.start[to] === (tokens.end[to - 1] as number) + 1 && !tokens.cap[to] && !alias.text.includes('.') && hasScript(tokens.key[to] as string, CYRILLIC)) return false;
  if (alias.lang !== null && !entry.ownScript && alias.lang !== 'en' && alias.lang !== base && !language.neighbours.has(alias.lang)) return false;
  if ((firstLetter(tokens.key[from] as string) & LETTER.unspaced) !== 0) {
    const before = tokens.key[from - 1] ?? '', after = tokens.key[to] ?? '';
    const first = tokens.key[from] as string, last = tokens.key[to - 1] as string;
    if (isKatakana(first) && isKatakana(before) && tokens.gap[from] === 0) return false;
    if (isKatakana(last) && isKatakana(after) && tokens.gap[to] === 0) return false;
    if (beginsInScript(first, HANGUL) && beginsInScript(before, HANGUL) && tokens.gap[from] === 0) return false;
    return true;
  }
  if (!loose && goesOn(entry, tokens, from, to, language)) return false;
  // Many languages write platforms small: "na facebooku", "pe facebook". They count only with a phrase.
  if (entry.publisher.kind === 'platform' && !alias.ambiguous && (tokens.key[from] as string).length >= 6) return true;
  for (let i = 0; i < entry.caps.length && from + i < to; i += 1) {
    const wanted = entry.caps[i] as number, got = tokens.cap[from + i] as number;
    if (wanted === 0) continue;
    const word = tokens.key[from + i] as string;
    const acronym = wanted === 2 && to - from === 1 && word.length <= 4 && word.length > 1 && !/\d/u.test(word);
    if (loose && !alias.ambiguous && !acronym) continue;
    if (flat && ['agency', 'stock'].includes(entry.publisher.kind)) continue;
    if (got === 0 && i === 0 && to - from > 1 && !alias.ambiguous && !alias.ambiguousIn.includes(base ?? '') && language.articles.has(word)) continue;
    // "… said. (tasr)": an agency signs small in a bracket that ends a text.
    if (got === 0 && entry.publisher.kind === 'agency' && !alias.ambiguous && to - from === 1 && word.length > 2 && to === tokens.key.length && ((tokens.gap[from] as number) & GAP.open) !== 0 && ((tokens.gap[to] as number) & GAP.close) !== 0) continue;
    if (got === 0) return false;
    // An acronym stays one: "PA" is no "Pa".
    // But "la agencia palestina Wafa" is one written as a word: its noun stands near.
    const noun = entry.publisher.kind === 'agency' && got === 1 && word.length === 4 && [1, 2, 3].some((back) => language.nouns.has(tokens.key[from - back] ?? ''));
    // "VGs reporter": its letters stay capitals before an ending.
    const letters = tokens.text.slice(tokens.start[from + i], (tokens.start[from + i] as number) + alias.text.length);
    if (wanted === 2 && got !== 2 && word.length > 1 && word.length <= 4 && !/\d/u.test(word) && !noun && (word.length <= alias.text.length || letters !== letters.toUpperCase())) return false;
  }
  return true;
}

const isOneOf = (forms: readonly Form[], word: string): boolean => forms.some((f) => f.to - f.from === word.length && f.word.startsWith(word, f.from));
/** True where the text has the name's very words or stems: the index knows words by short sums and may take one for another. */
function isWritten({ words, stems }: PublisherName, tokens: Tokens, from: number, to: number, formsFor: (key: string) => Forms): boolean {
  if (words.length !== to - from) return false;
  let asWords = true, asStems = stems !== null;
  for (let i = 0; i < words.length && (asWords || asStems); i += 1) {
    const word = words[i] as string, key = tokens.key[from + i] as string;
    if (word === key && !asStems) continue;
    const { first, later, stems: cut } = formsFor(key);
    asWords &&= isOneOf(i === 0 ? first : later, word);
    asStems &&= isOneOf(cut, stems?.[i] ?? '');
  }
  return asWords || asStems;
}

/**
 * Of several publishers of one name, the one meant: the reader's own before all, the one of the page's language or country, then the one meant by default, then the
 * unmistakable, then the one that has most names, for it is known in most languages. A thousand towns of the United States have a Sun or a Telegraph: there the country tells nothing.
 */
function choose(entries: readonly PublisherName[], language: CompiledLanguage, country: string): PublisherName {
  const base = language.id.split('-')[0] ?? '';
  const score = (e: PublisherName): number =>
    (e.publisher.id.startsWith(OWN_ID) ? 20 : 0) + (e.alias.lang === base ? 4 : 0) + (e.publisher.country === country && country !== '' && country !== 'US' ? 4 : 0) + (e.alias.isDefault ? 3 : 0) + (e.alias.ambiguous ? 0 : 2) + (e.publisher.kind === 'agency' ? 1 : 0) + Math.min(e.publisher.aliases.length, 99) / 100;
  return entries.reduce((best, e) => (score(e) > score(best) ? e : best));
}

/**
 * All publishers' names in a text, longest first, none overlapping. Linear in the text.
 * `loose`: also names without their capitals, as captions and bylines write them; `small`: agencies' too, in a line without capitals;
 * `country`: where the page's publisher is at home.
 */
export function findNames(tokens: Tokens, index: NameIndex, language: CompiledLanguage, { loose, small = loose, country = '' }: { loose: boolean; small?: boolean; country?: string }): Mention[] {
  const found: Mention[] = [];
  const count = tokens.key.length, formsFor = keptForms(language);
  // A byline written small throughout ("jane roe, ap weather writer") has no capitals to go by.
  const flat = small && (count > 2 || (((tokens.gap[0] as number) & GAP.copyright) | ((tokens.gap[1] ?? 0) & GAP.slash)) !== 0) && !tokens.cap.some((c, i) => i > 0 && c > 0 && (tokens.key[i] as string).toUpperCase() !== tokens.key[i]);
  /** The longest name that begins at a word. */
  const nameAt = (from: number): { to: number; entries: PublisherName[] } | null => {
    let best: { to: number; entries: PublisherName[] } | null = null;
    let { places, stemmed } = opening(formsFor(tokens.key[from] as string), index, language);
    for (let at = from; at < count && at < from + MAX_TOKENS && places.length + stemmed.length > 0; at += 1) {
      if (at > from) {
        if (!soft(tokens, from, at)) break;
        const forms = formsFor(tokens.key[at] as string);
        places = follow(index, places, forms.later);
        stemmed = follow(index, stemmed, forms.stems);
      }
      for (const place of stemmed.length > 0 ? [...places, ...stemmed] : places) {
        const fitting = index.at(place).filter((e) => isWritten(e, tokens, from, at + 1, formsFor) && fits(e, tokens, from, at + 1, language, loose, flat));
        if (fitting.length > 0) {
          if (!best || best.to < at + 1) best = { to: at + 1, entries: fitting };
          else best.entries.push(...fitting);
        }
      }
    }
    return best;
  };
  for (let from = 0; from < count; from += 1) {
    const best = nameAt(from);
    // "il Corriere dello Sport" is no "il Corriere": what begins behind an article and goes on farther is the name.
    if (best && best.to - from > 1 && language.articles.has(tokens.key[from] as string) && (nameAt(from + 1)?.to ?? 0) > best.to) continue;
    // `reuters.com` after Reuters is still Reuters' name; `time.com` is no Time.
    if (best) {
      const entry = choose(best.entries, language, country);
      const base = language.id.split('-')[0] ?? '';
      // "Fortuneによると", "в Variety": in another script a name in Latin letters is no common word.
      const ambiguous = (entry.alias.ambiguous || entry.alias.ambiguousIn.includes(base)) && !(language.foreign && isLatinName(tokens, from, best.to));
      // "وذكر البيان", "وفق الدستور": where no capitals are and articles stand in names, a common word is no paper by itself.
      const common = ambiguous && language.contractions.length > 0 && entry.publisher.kind === 'outlet' && !entry.alias.isDefault;
      // "Lantern.rs", its own address, is unmistakable.
      const end = tokens.gap[best.to] === GAP.dot && entry.publisher.domains.includes(tokens.text.slice(tokens.start[from], tokens.end[best.to]).toLowerCase()) ? best.to + 1 : best.to;
      found.push({ from, to: end, publisher: entry.publisher, ambiguous: ambiguous && end === best.to, ...(common && end === best.to ? { common } : {}) });
      from = end - 1;
    }
  }
  return found;
}

/** True for five Latin letters or more, with a capital and not in capitals alone. */
const isLatinName = ({ key, cap }: Tokens, from: number, to: number): boolean =>
  cap[from] === 1 && key.slice(from, to).join('').length > 4 && key.slice(from, to).every((word) => hasScript(word, LATIN));

/** Where a word leads as the first of a name, kept with its forms. */
function opening(forms: Forms, index: NameIndex, language: CompiledLanguage): NonNullable<Forms['opens']> {
  if (forms.opens?.index !== index) forms.opens = { index, places: follow(index, index.names, forms.first), stemmed: language.inflects ? follow(index, index.stems, forms.stems) : NO_PLACES };
  return forms.opens;
}

const NO_PLACES: NamePlace[] = [];

function follow(index: NameIndex, places: readonly NamePlace[], forms: readonly Form[]): NamePlace[] {
  let next = NO_PLACES;
  for (const place of places)
    for (const form of forms) {
      const to = index.step(place, form.word, form.from, form.to);
      if (to === NOWHERE || next.includes(to)) continue;
      if (next === NO_PLACES) next = [to];
      else next.push(to);
    }
  return next;
}

/** True where a name may go on with word `at`: soft marks, a colon without spaces ("Re:Baltica"), a stroke before a number ("Página/12"), or quotation marks that open inside it (РИА "Новости"). */
function soft(tokens: Tokens, from: number, at: number): boolean {
  const gap = tokens.gap[at] as number;
  // «سي. بي. إس»: letters as words, with dots.
  const letters = (gap & ~(GAP.sentence | GAP.space | GAP.dot)) === 0 && tokens.text[tokens.end[at - 1] as number] === '.' && (tokens.key[at - 1] as string).length < 4 && (tokens.key[at] as string).length < 4 && (firstLetter(tokens.key[at] as string) & (LETTER.letter | LETTER.capital | LETTER.small)) === LETTER.letter;
  return letters || (gap & ~SOFT) === 0 || gap === GAP.colon || (gap === GAP.slash && /^\d+$/u.test(tokens.key[at] as string)) || (gap === (GAP.quote | GAP.space) && at - from <= 2 && ((tokens.gap[from] as number) & GAP.quote) === 0);
}

/** True where quotation marks stand on both sides of the name. */
export function isQuoted(tokens: Tokens, mention: { from: number; to: number }): boolean {
  return (((tokens.gap[mention.from] as number) & (tokens.gap[mention.to] as number)) & GAP.quote) !== 0;
}
