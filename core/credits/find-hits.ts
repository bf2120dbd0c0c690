import type { Cue, CueNode } from '../language/compile-language.ts';
import { GAP, type Tokens } from '../text/tokens.ts';
import { afterBracket, behindClause, reporterAt, STOPS } from './behind-name.ts';
import { isQuoted, type Mention } from './find-names.ts';
import type { ReadBlock, Reading } from './reading.ts';
import { isReportersHouse } from './reporters-house.ts';
import { isTellerOf, tellerBefore } from './tellers.ts';

/** A phrase that holds a name. */
export interface Hit {
  readonly cue: Cue;
  /** First and last word (exclusive) of the phrase with the name. */
  readonly from: number;
  readonly to: number;
  readonly side: 'before' | 'after';
  /** A noun for publishers stands between: "the newspaper". */
  readonly kindNoun: boolean;
  /** A reporter of the publisher stands between: "the Guardian's Jane Roe reported". */
  readonly reporter?: true;
}

const MAX_BETWEEN = 6;

/** True where no sentence ends between two words. */
export const sameSentence = (tokens: Tokens, from: number, to: number): boolean => {
  for (let i = from + 1; i <= to; i += 1) if (((tokens.gap[i] as number) & GAP.sentence) !== 0) return false;
  return true;
};

/** The word before which a sentence ends, at most `limit`; what is quoted on the way may hold sentences: `X에 “… . …”라고 적었다`. */
function sentenceEnd({ gap }: Tokens, from: number, limit: number, quoted = false): number {
  for (let at = from; at < limit; at += 1) {
    const g = gap[at] as number;
    if (at > from && (g & GAP.sentence) !== 0 && !quoted) return at;
    if ((g & GAP.quote) !== 0) quoted = !quoted;
  }
  return limit;
}

/** The rest of a phrase after the name: its first row right here, the others later in the sentence. */
function restFits(read: ReadBlock, reading: Reading, cue: Cue, at: number): number {
  let end = at;
  for (let i = 0; i < cue.after.length; i += 1) {
    if (!cue.after[i]) continue;
    const limit = i === 0 ? at : Math.min(end + reading.language.reach, read.tokens.key.length - 1);
    const stop = sentenceEnd(read.tokens, end, limit + 1);
    let found = -1;
    for (let p = end; p < stop && found < 0; p += 1) {
      // Of the forms of a row, the longest.
      for (const hit of read.cues.after.get(p) ?? []) if (hit.cue === cue && hit.row === i && hit.to > found) found = hit.to;
    }
    if (found < 0) return -1;
    end = found;
  }
  return end;
}

/** True where a row of words stands from word `at` on. */
export function rowAt(read: ReadBlock, row: CueNode, at: number): boolean {
  const { key } = read.tokens;
  let node: CueNode | null = row;
  for (let i = at; node && i < key.length; i += 1) {
    node = node.step(key[i] as string);
    if (node && node.ends.length > 0) return true;
  }
  return false;
}

/** The rows of a phrase that must stand earlier in the sentence do. */
export function earlierFits(read: ReadBlock, cue: Cue, before: number, reach: number): boolean {
  const { gap } = read.tokens;
  return cue.earlier.every((row) => {
    for (let at = before - 1; at >= Math.max(0, before - reach); at -= 1) {
      if (rowAt(read, row, at)) return true;
      if (((gap[at] as number) & GAP.sentence) !== 0) return false;
    }
    return false;
  });
}

const CLAUSE = GAP.comma | GAP.sentence | GAP.quote | GAP.dash | GAP.colon | GAP.semicolon | GAP.open | GAP.close;

/** Words from `from` to `to` make a clause of their own: `"It is late," said CNN on Monday.` */
function isClause(read: ReadBlock, reading: Reading, from: number, to: number): boolean {
  const { gap, key } = read.tokens;
  const { fillers, kinds, and } = reading.language;
  const next = key[to] ?? '';
  return (from === 0 || ((gap[from] as number) & CLAUSE) !== 0) && (((gap[to] as number) & (CLAUSE | GAP.apostrophe)) !== 0 || fillers.has(next) || kinds.has(next) || and.has(next));
}

/** Phrases that end with a word glued to the name: "אמר … לרויטרס", "قال لرويترز". */
function gluedHits(read: ReadBlock, reading: Reading, name: Mention): Hit[] {
  const { tokens } = read;
  const key = tokens.key[name.from] as string;
  const hits: Hit[] = [];
  for (const prefix of reading.language.prefixes) {
    if (!key.startsWith(prefix) || key.length - prefix.length < 2) continue;
    for (let from = Math.max(0, name.from - 6); from <= name.from; from += 1) {
      if (!sameSentence(tokens, from, name.from)) continue;
      let node: CueNode | null = reading.language.phrases;
      for (let at = from; node && at < name.from; at += 1) node = node.step(tokens.key[at] as string);
      for (const { phrase: cue, row } of node?.step(prefix)?.ends ?? [])
        if (row < 0 && cue.role !== 'never' && cue.role !== 'vague' && cue.after.length === 0 && earlierFits(read, cue, from, reading.language.reach)) hits.push({ cue, from, to: name.to, side: 'before', kindNoun: false });
    }
  }
  return hits;
}

/** The noun behind which a name stands between commas: "The country's state news |agency, Xinhua, said"; -1 where there is none. */
function apposedNoun(read: ReadBlock, reading: Reading, name: Mention): number {
  const { gap, key } = read.tokens;
  if (((gap[name.from] as number) & ~GAP.space) !== GAP.comma) return -1;
  for (let at = name.from - 1; at >= Math.max(0, name.from - 6); at -= 1) {
    if (reading.language.nouns.has(key[at] as string)) return at;
    if (((gap[at] as number) & ~(GAP.space | GAP.apostrophe | GAP.hyphen)) !== 0) return -1;
  }
  return -1;
}

/** Phrases whose words stand before a name. */
export function leftHits(read: ReadBlock, reading: Reading, name: Mention): Hit[] {
  const { tokens } = read;
  const hits: Hit[] = gluedHits(read, reading, name);
  let kindNoun = false, strangers = 0, person = 0, tells = false;
  for (let at = name.from, steps = 0; at > 0 && steps <= MAX_BETWEEN; steps += 1) {
    let gap = tokens.gap[at] as number;
    if (at === name.from && ((tokens.gap[name.to] as number) & (GAP.comma | GAP.sentence)) !== 0) {
      // "according to the country's agency, Xinhua,": its noun stands before the comma.
      const noun = apposedNoun(read, reading, name);
      if (noun >= 0) {
        at = noun;
        gap = tokens.gap[at] as number;
        kindNoun = true;
      }
    }
    // "según el periodista Jane Roe, de Marca", "according to Jane Roe, a reporter for the Guardian".
    const teller = at < name.from ? tellerBefore(read, reading, at, tells) : -1;
    if (teller >= 0) {
      at = teller;
      gap = tokens.gap[at] as number;
    }
    if ((gap & (STOPS | GAP.comma)) !== 0) break;
    for (const { cue, from } of read.cues.before.get(at) ?? []) {
      if (cue.role === 'vague' || cue.role === 'translated' || !earlierFits(read, cue, from, reading.language.reach)) continue;
      if (cue.clause && !isClause(read, reading, from, name.to)) continue;
      // A word like "of" before the name is a phrase only right beside it.
      if (cue.after.length > 0) {
        // "za N1 televiziju kazao": what may stand between the name and its verb.
        let to = name.to, noun = kindNoun, end = restFits(read, reading, cue, to);
        // 自身のX（旧ツイッター）を更新
        if (end < 0) end = restFits(read, reading, cue, afterBracket(tokens, to));
        while (end < 0 && to - name.to < 4 && ((tokens.gap[to] as number) & ~(GAP.space | GAP.hyphen | GAP.quote)) === 0 && (reading.language.fillers.has(tokens.key[to] ?? '') || reading.language.kinds.has(tokens.key[to] ?? ''))) {
          noun ||= reading.language.kinds.has(tokens.key[to] as string);
          to += 1;
          end = restFits(read, reading, cue, to);
        }
        if (end >= 0) hits.push({ cue, from, to: end, side: 'before', kindNoun: noun });
      } else if (cue.role !== 'never' || steps <= 1) hits.push({ cue, from, to: name.to, side: 'before', kindNoun });
    }
    const key = tokens.key[at - 1] as string;
    if (reading.language.kinds.has(key)) kindNoun = true;
    else if (steps > 0 && reading.language.journalists.has(key)) tells = true;
    else if (!reading.language.fillers.has(key) && !/^\d+$/u.test(key)) {
      // "told Jane Roe on CNN", "according to Jane Roe of Reuters": a person between, joined by a little word.
      if (person < 3 && steps > 0 && !name.ambiguous && name.publisher.kind !== 'platform' && tokens.cap[at - 1] === 1 && (gap & ~GAP.space) === 0) person += 1;
      else strangers += reading.language.small.has(key) ? 3 : 1;
      // "le quotidien économique XYZ": one adjective between the noun and the name.
      if (strangers > (kindNoun ? 2 : steps === 0 && reading.language.nouns.has(tokens.key[at - 2] ?? '') ? 1 : 0)) break;
    }
    at -= 1;
  }
  return hits;
}

/** Phrases whose words stand behind a name. */
export function rightHits(read: ReadBlock, reading: Reading, name: Mention): Hit[] {
  const { tokens } = read;
  const hits: Hit[] = [];
  // "the newspaper X said": the noun stands before the name, the verb behind it; one little word may part them ("media Spanyol X").
  const noun = (at: number): boolean => at >= 0 && reading.language.kinds.has(tokens.key[at] as string);
  const parted = name.from > 1 && ((tokens.gap[name.from] as number) & (tokens.gap[name.from - 1] as number)) === GAP.space && reading.language.fillers.has(tokens.key[name.from - 1] as string) && (tokens.cap[name.from - 1] as number) > 0;
  let kindNoun = noun(name.from - 1) || (parted && noun(name.from - 2));
  const unspaced = reading.language.unspaced;
  for (let at = afterBracket(tokens, name.to), steps = 0; at < tokens.key.length && steps <= (unspaced ? 12 : 4); steps += 1) {
    // "英BBC放送（電子版）は": the bracket may stand behind the noun.
    const behind = steps > 0 && kindNoun ? afterBracket(tokens, at) : at;
    const gap = (at > name.to && steps === 0) || behind > at ? 0 : (tokens.gap[at] as number);
    at = behind;
    if ((gap & (GAP.sentence | GAP.semicolon | GAP.colon | GAP.slash | GAP.dash | GAP.open)) !== 0) break;
    if ((gap & GAP.comma) !== 0 && steps > 0) break;
    for (const { cue, row } of read.cues.after.get(at) ?? []) {
      if (row !== 0 || cue.leads) continue;
      if (cue.role === 'never' && steps > 0) continue;
      if (!earlierFits(read, cue, name.from, reading.language.reach)) continue;
      if ((gap & GAP.comma) !== 0 && !(at === name.to && cue.role === 'basis' && apposedNoun(read, reading, name) >= 0)) continue;
      const end = restFits(read, reading, cue, at);
      if (end >= 0) hits.push({ cue, from: name.from, to: end, side: 'after', kindNoun });
    }
    const key = tokens.key[at] as string;
    // "the Mirror's owner": an ending behind an apostrophe is no step.
    if (steps === 0 && at === name.to && gap === GAP.apostrophe && key.length === 1 && reading.language.endings.includes(key)) steps -= 1;
    else if (reading.language.kinds.has(key)) kindNoun = true;
    // "Ziarul Record din Portugalia anunță": behind its noun and name, where it is at home.
    else if (!reading.language.fillers.has(key) && !/^\d+$/u.test(key) && !(kindNoun && at === name.to + 1 && steps === 1 && tokens.cap[at] === 1 && gap === GAP.space)) break;
    at += 1;
  }
  // "the Guardian's Jane Roe reported", "el periodista de Marca, Jane Roe, informó": the verb stands behind the reporter, at most three words with capitals.
  const told = (isTellerOf(read, reading, name) || isReportersHouse(tokens, name, reading.language)) && ((tokens.gap[name.to] as number) & ~GAP.comma) === GAP.space ? name.to : reporterAt(tokens, name.to, reading.language.possessives, reading.language.journalists);
  for (let at = told, steps = 0; at >= 0 && steps < 3 && (tokens.cap[at] ?? 0) > 0; steps += 1) {
    at += 1;
    if (((tokens.gap[at] as number) & ~(told === name.to ? GAP.comma : 0)) !== GAP.space) break;
    for (const { cue, row } of read.cues.after.get(at) ?? []) {
      if (row !== 0 || cue.leads || cue.role !== 'basis') continue;
      const end = restFits(read, reading, cue, at);
      if (end >= 0) hits.push({ cue, from: name.from, to: end, side: 'after', kindNoun: steps > 0, reporter: true });
    }
  }
  // "Reuters, citing two sources, reported": only where the sentence opens with the name, or a word before it.
  const clause = name.from === 0 || ((tokens.gap[name.from] as number) & GAP.sentence) !== 0 || name.from === 1 || ((tokens.gap[name.from - 1] as number) & GAP.sentence) !== 0 ? behindClause(tokens, name.to) : -1;
  if (clause > 0)
    for (const { cue, row } of read.cues.after.get(clause) ?? []) {
      if (row !== 0 || cue.leads || cue.role !== 'basis') continue;
      const end = restFits(read, reading, cue, clause);
      if (end >= 0) hits.push({ cue, from: name.from, to: end, side: 'after', kindNoun });
    }
  // "* … said": the name opens the clause, the verb closes it.
  // Quotation marks around the name alone open no clause.
  const opening = (tokens.gap[name.from] as number) & (GAP.sentence | GAP.comma | GAP.dash | (!unspaced && isQuoted(tokens, name) ? 0 : GAP.quote));
  // `He said, "Lantern is late", and wrote`: what opens a speech is not who told it.
  const spoken = !isQuoted(tokens, name) && ((tokens.gap[name.from] as number) & GAP.quote) !== 0 && /\S/u.test(tokens.text[(tokens.start[name.from] as number) - 1] ?? ' ');
  if (!spoken && (name.from === 0 || opening !== 0 || name.from <= (unspaced ? 12 : 3))) {
    const closed = ((tokens.gap[name.from] as number) & (tokens.gap[name.to] as number) & GAP.quote) !== 0;
    const stop = ((tokens.gap[name.to] as number) & GAP.sentence) !== 0 ? 0 : sentenceEnd(tokens, name.to, Math.min(tokens.key.length, name.to + reading.language.reach), closed);
    for (let at = name.to; at < stop; at += 1) {
      // "《21世纪经济报道》": a verb's letters inside another name say nothing.
      if (unspaced && read.names.some((n) => n.from < at && n.to > at)) continue;
      for (const { cue, row, to } of read.cues.after.get(at) ?? [])
        if (row === 1 && !cue.leads && cue.after[0] === false) hits.push({ cue, from: name.from, to, side: 'after', kindNoun });
    }
  }
  return hits;
}
