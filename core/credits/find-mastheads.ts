import type { CompiledLanguage } from '../language/compile-language.ts';
import { hasScript, scripts } from '../text/letters.ts';
import { GAP, SOFT, type Tokens } from '../text/tokens.ts';
import type { Cues } from './find-cues.ts';
import type { Mention } from './find-names.ts';

/** Words that make one name, from first to last (exclusive). */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const MAX_WORDS = 6;
const GEORGIAN = scripts('Georgian');
/** Georgian has capitals, and writes no name with them. */
const hasCase = (word: string): boolean => word.toUpperCase() !== word && !hasScript(word, GEORGIAN);
/** True where a word may be the first of a sentence, so that its capital tells nothing. */
const opensSentence = ({ gap }: Tokens, at: number): boolean => at === 0 || ((gap[at] as number) & (GAP.sentence | GAP.colon | GAP.quote | GAP.dash)) !== 0;
/** The words before which a phrase's words end: "according to |Harbour News". */
const behindCue = (cues: Cues, at: number): boolean => cues.before.has(at);

/** „Dzūkų kraštas“ in "the club „Dzūkų kraštas“": a quotation right behind a word that is no noun for media is that thing's name. */
export function isOfThing({ key, gap }: Tokens, { fillers, kinds, small, and, innerWords }: CompiledLanguage, cues: Cues, from: number): boolean {
  const word = key[from - 1];
  if (word === undefined || ((gap[from] as number) & GAP.quote) === 0 || ((gap[from] as number) & ~(GAP.space | GAP.quote)) !== 0 || behindCue(cues, from)) return false;
  return ![fillers, kinds, small, and, innerWords].some((words) => words.has(word));
}

/**
 * Names made as a language's news media are called, in the page's own language: in quotation marks («Вестник Забайкалья», "صوت
 * الساحل"), with a title word written small (Almenski list), behind an article with a capital (El Norte de Almena), and in scripts
 * without capitals where the phrase shows where they begin and end (दैनिक अलमेन के मुताबिक).
 */
export function findMastheads(tokens: Tokens, language: CompiledLanguage, cues: Cues): Span[] {
  const found: Span[] = [], { key, gap, cap } = tokens, { mastheads, titles } = language;
  const opens = (at: number): boolean => titles.begins.has(key[at] as string) || mastheads.opens(key[at] as string);
  const closes = (at: number): boolean => titles.ends.has(key[at] as string) || mastheads.closes(key[at] as string);

  /** The end of a quotation that opens before a word and is one name, -1 where it is longer. */
  const quoteEnd = (from: number): number => {
    if (((gap[from] as number) & GAP.quote) === 0) return -1;
    let to = from + 1;
    while (to < key.length && to - from <= MAX_WORDS && ((gap[to] as number) & ~SOFT) === 0) to += 1;
    return to - from <= MAX_WORDS && ((gap[to] as number) & GAP.quote) !== 0 ? to : -1;
  };
  /** The end of a run of capitals, with small words like "de" between two of them. */
  const runEnd = (from: number): number => {
    let end = from + 1;
    for (let to = from + 1; to < key.length && to - from < MAX_WORDS && ((gap[to] as number) & ~SOFT) === 0; to += 1) {
      if ((cap[to] as number) > 0) end = to + 1;
      else if (!language.innerWords.has(key[to] as string)) break;
    }
    return end;
  };
  /** Where the name in a run begins: behind a phrase that opens the sentence, "Selon |Le Phare du Bessin". */
  const beginOf = (from: number, to: number): number => {
    let begin = from;
    for (let at = from + 1; at < to; at += 1) if (cues.before.get(at)?.some((cue) => cue.from === from)) begin = at;
    return begin;
  };
  const isArticle = (at: number): boolean => language.articles.has(key[at] as string) || ((key[at] as string).length === 1 && gap[at + 1] === GAP.apostrophe);
  const isPlain = (at: number): boolean => at >= 0 && at < key.length && !language.fillers.has(key[at] as string) && !language.kinds.has(key[at] as string) && !language.small.has(key[at] as string);

  /** In scripts without capitals: one or two words and a title word that is nothing else ("अलमेन न्यूज"), or such a word and one behind it ("रेडियो अलमेन"); what stands beside it is no name's. */
  const uncased = (at: number): Span | null => {
    if (language.unspaced) return null;
    if (mastheads.closesAlone(key[at] as string))
      for (const from of [at - 1, at - 2]) {
        if (from < 0 || gap[from + 1] !== GAP.space || !isPlain(from) || cues.before.get(at)?.some((cue) => cue.from <= from)) return null;
        if (from === 0 || gap[from] !== GAP.space || !isPlain(from - 1) || behindCue(cues, from)) return { from, to: at + 1 };
      }
    const next = at + 1;
    return mastheads.opensAlone(key[at] as string) && gap[next] === GAP.space && isPlain(next) && (gap[next + 1] !== GAP.space || !isPlain(next + 1) || cues.after.has(next + 1)) ? { from: at, to: next + 1 } : null;
  };

  for (let from = 0; from < key.length; from += 1) {
    const quoted = (cap[from] as number) > 0 || !hasCase(key[from] as string) ? quoteEnd(from) : -1;
    if (quoted > from + 1 && (opens(from) || closes(quoted - 1))) {
      if (!isOfThing(tokens, language, cues, from)) found.push({ from, to: quoted });
      from = quoted - 1;
      continue;
    }
    if (!hasCase(key[from] as string)) {
      const spoken = uncased(from);
      if (spoken) found.push(spoken);
      continue;
    }
    if (cap[from] === 0) continue;
    const to = runEnd(from), start = beginOf(from, to), first = !behindCue(cues, start) && opensSentence(tokens, start);
    // "El Norte de Almena": the article has a capital within a sentence.
    if (to > start + 2 && !first && ((isArticle(start) && (mastheads.opensBehindArticle(key[start + 1] as string) || mastheads.opens(key[start + 1] as string))) || (opens(start) && language.innerWords.has(key[start + 1] as string)))) found.push({ from: start, to });
    // "Almenski list": only the first word has a capital.
    else if (language.capitals === 'names' && to < key.length && cap[to] === 0 && ((gap[to] as number) & ~(GAP.space | GAP.hyphen)) === 0 && mastheads.closesSmall(key[to] as string) && (!first || gap[to] === GAP.hyphen) && isPlain(to - 1)) found.push({ from: start, to: to + 1 });
    from = to - 1;
  }
  return found;
}

/** "Almena *Noticias*", "Almen *Danas*": a paper called by a title word alone is not meant where the word closes a longer name. */
export function closesLongerName({ from, to, ambiguous }: Mention, { key, gap, cap }: Tokens, language: CompiledLanguage, cues: Cues): boolean {
  const { mastheads, titles, fillers, kinds } = language;
  const word = key[from] as string, before = key[from - 1] ?? '';
  if (language.capitals === 'titles' || !ambiguous || to - from > 1 || !(mastheads.closes(word) || titles.ends.has(word)) || gap[from] !== GAP.space || behindCue(cues, from)) return false;
  return (cap[from - 1] ?? 0) > 0 && hasCase(before) && !fillers.has(before) && !kinds.has(before) && from > 1;
}

/** «*Правда* жизни»: a quotation that goes on with a small word is another name's. */
export function goesOnInQuotes({ from, to }: Mention, { key, gap, cap }: Tokens): boolean {
  if (to - from > 1 || ((gap[from] as number) & GAP.quote) === 0 || gap[to] !== GAP.space || cap[to] !== 0 || !hasCase(key[to] as string)) return false;
  for (let at = to + 1; at <= key.length && at < from + MAX_WORDS; at += 1) {
    if (((gap[at] as number) & GAP.quote) !== 0) return true;
    if (((gap[at] as number) & ~SOFT) !== 0) return false;
  }
  return false;
}

/** "El *Sol* de Almena": what a longer name holds is not the paper that is called so. "*Blic* TV" is of that house. */
export function isPartOf(name: Mention, span: Span, { key }: Tokens, language: CompiledLanguage): boolean {
  if (name.from < span.from - 1 || name.to <= span.from || name.to > span.to) return false;
  return name.from > span.from + (language.articles.has(key[span.from] as string) ? 1 : 0) || (name.to < span.to && language.innerWords.has(key[name.to] as string));
}
