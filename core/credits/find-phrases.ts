import type { Cue, CueNode } from '../language/compile-language.ts';
import { siteOf, targetOf } from '../sources/address.ts';
import { GAP, SOFT, type Tokens } from '../text/tokens.ts';
import type { Source } from '../types.ts';
import type { CreditDraft, EvidenceKind } from './credit-draft.ts';
import { evidenceAt } from './evidence-at.ts';
import { isQuoted, type Mention } from './find-names.ts';
import { stranger } from './find-strangers.ts';
import { inPicture } from './find-pictures.ts';
import { type ReadBlock, type Reading, sourceOf } from './reading.ts';

interface Hit {
  readonly cue: Cue;
  /** First and last word (exclusive) of the phrase with the name. */
  readonly from: number;
  readonly to: number;
  readonly side: 'before' | 'after';
  /** A noun for publishers stands between: "the newspaper". */
  readonly kindNoun: boolean;
}

const STOPS = GAP.sentence | GAP.semicolon | GAP.colon | GAP.slash | GAP.dash | GAP.close;
const MAX_BETWEEN = 6;

const sameSentence = (tokens: Tokens, from: number, to: number): boolean => {
  for (let i = from + 1; i <= to; i += 1) if (((tokens.gap[i] as number) & GAP.sentence) !== 0) return false;
  return true;
};

/** "the BBC's Focus on Africa", "Sky's Variety": what a publisher's possessive stands before is its programme, no publisher of that name. */
const isProgramme = (tokens: Tokens, all: readonly Mention[], name: Mention): boolean =>
  name.from > 1 && tokens.key[name.from - 1] === 's' && tokens.gap[name.from] === GAP.space && tokens.gap[name.from - 1] === GAP.apostrophe && all.some((n) => n.to === name.from - 1 && n.publisher.id !== '');

/** The rest of a phrase after the name: its first row right here, the others later in the sentence. */
function restFits(read: ReadBlock, reading: Reading, cue: Cue, at: number): number {
  let end = at;
  for (let i = 0; i < cue.after.length; i += 1) {
    const words = cue.after[i] as readonly string[];
    if (words.length === 0) continue;
    const limit = i === 0 ? at : Math.min(end + reading.language.reach, read.tokens.key.length - 1);
    let found = -1;
    for (let p = end; p <= limit && found < 0; p += 1) {
      if (p > end && !sameSentence(read.tokens, p - 1, p)) break;
      const hit = read.cues.after.get(p)?.find((h) => h.cue === cue && h.segment === i);
      if (hit) found = hit.to;
    }
    if (found < 0) return -1;
    end = found;
  }
  return end;
}

/** The rows of a phrase that must stand earlier in the sentence do. */
function earlierFits(read: ReadBlock, cue: Cue, before: number, reach: number): boolean {
  return cue.earlier.every((row) => {
    for (let at = before - 1; at >= Math.max(0, before - reach); at -= 1) {
      if (row.every((word, i) => matches(word, read.tokens.key[at + i]))) return true;
      if (((read.tokens.gap[at] as number) & GAP.sentence) !== 0) return false;
    }
    return false;
  });
}

const matches = (word: string, key: string | undefined): boolean => key !== undefined && (word.endsWith('~') ? key.startsWith(word.slice(0, -1)) : key === word);

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
      let node: CueNode | undefined = reading.language.before;
      for (let at = from; node && at < name.from; at += 1) node = node.next?.get(tokens.key[at] as string);
      for (const { cue } of node?.next?.get(prefix)?.cues ?? [])
        if (cue.role !== 'never' && cue.role !== 'vague' && cue.after.length === 0 && earlierFits(read, cue, from, reading.language.reach)) hits.push({ cue, from, to: name.to, side: 'before', kindNoun: false });
    }
  }
  return hits;
}

function leftHits(read: ReadBlock, reading: Reading, name: Mention): Hit[] {
  const { tokens } = read;
  const hits: Hit[] = gluedHits(read, reading, name);
  let kindNoun = false, strangers = 0, person = 0;
  for (let at = name.from, steps = 0; at > 0 && steps <= MAX_BETWEEN; steps += 1) {
    const gap = tokens.gap[at] as number;
    if ((gap & STOPS) !== 0 || (gap & GAP.comma) !== 0) break;
    for (const { cue, from } of read.cues.before.get(at) ?? []) {
      if (cue.role === 'vague' || cue.role === 'translated' || !earlierFits(read, cue, from, reading.language.reach)) continue;
      if (cue.clause && !isClause(read, reading, from, name.to)) continue;
      // A word like "of" before the name is a phrase only right beside it.
      if (cue.after.length > 0) {
        const end = restFits(read, reading, cue, name.to);
        if (end >= 0) hits.push({ cue, from, to: end, side: 'before', kindNoun });
      } else if (cue.role !== 'never' || steps <= 1) hits.push({ cue, from, to: name.to, side: 'before', kindNoun });
    }
    const key = tokens.key[at - 1] as string;
    if (reading.language.kinds.has(key)) kindNoun = true;
    else if (!reading.language.fillers.has(key) && !/^\d+$/u.test(key)) {
      // "told Jane Roe on CNN", "according to Jane Roe of Reuters": a person between, joined by a little word.
      if (person < 3 && steps > 0 && !name.ambiguous && name.publisher.kind !== 'platform' && tokens.cap[at - 1] === 1 && (gap & ~GAP.space) === 0) person += 1;
      else strangers += 1;
      // "le quotidien économique RBC": one adjective between the noun and the name.
      if (strangers > (kindNoun ? 2 : steps === 0 && reading.language.nouns.has(tokens.key[at - 2] ?? '') ? 1 : 0)) break;
    }
    at -= 1;
  }
  return hits;
}

/** The word behind a short bracket that stands right behind a name: "the New York Times (NYT) reported". */
function afterBracket(tokens: Tokens, at: number): number {
  const gap = tokens.gap[at] as number;
  if ((gap & GAP.open) === 0 || (gap & (GAP.close | GAP.sentence)) !== 0) return at;
  for (let p = at + 1; p <= at + 8 && p < tokens.key.length; p += 1) {
    const g = tokens.gap[p] as number;
    if ((g & GAP.close) !== 0) return (g & (GAP.comma | GAP.sentence | GAP.colon | GAP.dash)) === 0 ? p : at;
  }
  return at;
}

/** The word behind a possessive: "the Guardian's |Jane Roe", "Reuters' |Jane Roe"; -1 where there is none. */
function reporterAt(tokens: Tokens, at: number): number {
  if ((tokens.gap[at] as number) === (GAP.apostrophe | GAP.space) || (tokens.gap[at] as number) === (GAP.quote | GAP.space) || (tokens.gap[at] as number) === GAP.quote) return at;
  if ((tokens.gap[at] as number) === GAP.apostrophe && tokens.key[at] === 's' && (tokens.gap[at + 1] as number) === GAP.space) return at + 1;
  return -1;
}

function rightHits(read: ReadBlock, reading: Reading, name: Mention): Hit[] {
  const { tokens } = read;
  const hits: Hit[] = [];
  // "the newspaper X said": the noun stands before the name, the verb behind it.
  let kindNoun = name.from > 0 && reading.language.kinds.has(tokens.key[name.from - 1] as string);
  const unspaced = reading.language.reach > 40;
  for (let at = afterBracket(tokens, name.to), steps = 0; at < tokens.key.length && steps <= (unspaced ? 12 : 4); steps += 1) {
    // "英BBC放送（電子版）は": the bracket may stand behind the noun.
    const behind = steps > 0 && kindNoun ? afterBracket(tokens, at) : at;
    const gap = (at > name.to && steps === 0) || behind > at ? 0 : (tokens.gap[at] as number);
    at = behind;
    if ((gap & (GAP.sentence | GAP.semicolon | GAP.colon | GAP.slash | GAP.dash | GAP.open)) !== 0) break;
    if ((gap & GAP.comma) !== 0 && steps > 0) break;
    for (const { cue, segment } of read.cues.after.get(at) ?? []) {
      if (segment !== 0 || cue.before.length > 0) continue;
      if (cue.role === 'never' && steps > 0) continue;
      if ((gap & GAP.comma) !== 0) continue;
      const end = restFits(read, reading, cue, at);
      if (end >= 0) hits.push({ cue, from: name.from, to: end, side: 'after', kindNoun });
    }
    const key = tokens.key[at] as string;
    // "the Mirror's owner": an ending behind an apostrophe is no step.
    if (steps === 0 && at === name.to && gap === GAP.apostrophe && key.length === 1 && reading.language.endings.includes(key)) steps -= 1;
    else if (reading.language.kinds.has(key)) kindNoun = true;
    else if (!reading.language.fillers.has(key) && !/^\d+$/u.test(key)) break;
    at += 1;
  }
  // "the Guardian's Jane Roe reported": the verb stands behind its reporter, at most three words with capitals.
  for (let at = reporterAt(tokens, name.to), steps = 0; at >= 0 && steps < 3 && (tokens.cap[at] ?? 0) > 0; steps += 1) {
    at += 1;
    if ((tokens.gap[at] as number) !== GAP.space) break;
    for (const { cue, segment } of read.cues.after.get(at) ?? []) {
      if (segment !== 0 || cue.before.length > 0 || cue.role !== 'basis') continue;
      const end = restFits(read, reading, cue, at);
      if (end >= 0) hits.push({ cue, from: name.from, to: end, side: 'after', kindNoun: steps > 0 });
    }
  }
  // "* … said": the name opens the clause, the verb closes it.
  const opening = (tokens.gap[name.from] as number) & (GAP.sentence | GAP.comma | GAP.quote | GAP.dash);
  if (name.from === 0 || opening !== 0 || name.from <= (unspaced ? 12 : 3)) {
    for (let at = name.to; at < Math.min(tokens.key.length, name.to + reading.language.reach); at += 1) {
      if (!sameSentence(tokens, at - 1, at)) break;
      for (const { cue, segment, to } of read.cues.after.get(at) ?? [])
        if (segment === 1 && cue.before.length === 0 && (cue.after[0]?.length ?? 1) === 0) hits.push({ cue, from: name.from, to, side: 'after', kindNoun });
    }
  }
  return hits;
}

/** True where only list separators stand between two names: "SCMP, Reuters and the NYT". */
function joined(read: ReadBlock, reading: Reading, a: Mention, b: Mention): boolean {
  const { tokens } = read;
  let separated = false;
  for (let at = a.to; at <= b.from; at += 1) {
    const gap = tokens.gap[at] as number;
    if ((gap & (GAP.sentence | GAP.colon | GAP.dash)) !== 0) return false;
    if ((gap & (GAP.comma | GAP.slash | GAP.semicolon)) !== 0 || (gap & ~GAP.space) === GAP.hyphen) separated = true;
    if (at === b.from) break;
    const key = tokens.key[at] as string;
    if (reading.language.and.has(key)) separated = true;
    else if (!reading.language.fillers.has(key) && !reading.language.kinds.has(key)) return false;
  }
  return separated && b.from - a.to <= 5;
}

const roleFor = (hit: Hit, name: Mention): CreditDraft['role'] | null => {
  if (hit.cue.role === 'origin') return name.publisher.kind === 'platform' ? 'venue' : 'origin';
  if (name.publisher.kind === 'platform') return hit.cue.role === 'venue' ? 'venue' : null;
  if (hit.cue.role === 'basis') return name.publisher.kind === 'stock' ? null : 'basis';
  return null;
};

/** The link that covers the name or the rest of its phrase, and leads elsewhere. */
function linkNear(read: ReadBlock, reading: Reading, from: number, to: number): string | null {
  const start = read.tokens.start[from] ?? 0, end = read.tokens.end[to - 1] ?? 0;
  const link = read.block.links.find((l) => l.start < end && l.end > start);
  return link && !reading.isOwnHost(new URL(link.url).hostname) ? link.url : null;
}

/**
 * "This post originally appeared at Story Leak": what a notice of first publication names is a publisher, whatever it is
 * called, where the notice opens a short text or closes one.
 */
function framed(read: ReadBlock, reading: Reading): Mention[] {
  const { tokens } = read;
  const found: Mention[] = [];
  for (const [at, hits] of read.cues.before) {
    const hit = hits.find(({ cue, from }) => cue.role === 'origin' && cue.after.length === 0 && at - from >= 3);
    if (!hit) continue;
    let from = at;
    while (from < at + 3 && reading.language.fillers.has(tokens.key[from] ?? '') && tokens.cap[from] === 0) from += 1;
    let to = from;
    while (to < tokens.key.length && to - from < 5 && (tokens.cap[to] as number) > 0 && (to === from || ((tokens.gap[to] as number) & ~SOFT) === 0)) to += 1;
    const opens = hit.from <= 6 && read.block.text.length < 220, closes = to === tokens.key.length;
    const cased = (tokens.key[from] ?? '').toUpperCase() !== (tokens.key[from] ?? '');
    if (to === from || !cased || ((tokens.gap[from] as number) & GAP.quote) !== 0 || !(opens || closes) || [...read.names, ...read.strangers, ...found].some((n) => n.from < to && n.to > from)) continue;
    const name = read.block.text.slice(tokens.start[from], tokens.end[to - 1]);
    if (!reading.isInstitution(name)) found.push({ from, to, publisher: stranger(name, null), ambiguous: true });
  }
  return found;
}

/** Credits that a phrase of the language names: "according to X", "X and Y reported", "wrote on X". */
export function findPhrases(read: ReadBlock, reading: Reading): CreditDraft[] {
  if (read.block.place === 'caption' || read.block.place === 'byline') return [];
  const strangers = [...read.strangers, ...framed(read, reading)];
  const all = strangers.length === 0 ? read.names : [...read.names, ...strangers].sort((a, b) => a.from - b.from);
  const hitsOf = all.map((name) => {
    if (inPicture(read.pictures, name) || isProgramme(read.tokens, all, name)) return null;
    const hits = [...leftHits(read, reading, name), ...rightHits(read, reading, name)];
    return hits.some((h) => h.cue.role === 'never') ? null : hits.filter((h) => roleFor(h, name) !== null);
  });
  // A phrase before the first name of a list, or after its last, holds for all of it.
  for (let i = 1; i < all.length; i += 1) {
    const a = all[i - 1] as Mention, b = all[i] as Mention;
    if (hitsOf[i] && hitsOf[i]?.length === 0 && hitsOf[i - 1] && joined(read, reading, a, b)) hitsOf[i] = (hitsOf[i - 1] as Hit[]).filter((h) => h.side === 'before');
  }
  for (let i = all.length - 2; i >= 0; i -= 1) {
    const a = all[i] as Mention, b = all[i + 1] as Mention;
    if (hitsOf[i] && hitsOf[i]?.length === 0 && hitsOf[i + 1] && joined(read, reading, a, b)) hitsOf[i] = (hitsOf[i + 1] as Hit[]).filter((h) => h.side === 'after');
  }
  const drafts: CreditDraft[] = [];
  all.forEach((name, i) => {
    const hits = hitsOf[i];
    if (!hits || hits.length === 0 || reading.isOwn(name.publisher)) return;
    const known = name.publisher.id !== '';
    const best = hits.find((h) => h.cue.role === 'origin') ?? hits.find((h) => h.cue.role === 'venue' && name.publisher.kind === 'platform') ?? (hits[0] as Hit);
    const role = roleFor(best, name);
    if (!role) return;
    const url = linkNear(read, reading, Math.min(best.from, name.from), Math.max(best.to, name.to));
    // "Follow us on Facebook" closes many pages; what was said there stands in quotation marks or has its address.
    if (role === 'venue' && read.block.place === 'endnote' && !/["“”«»„「]/u.test(read.block.text) && (url === null || targetOf(url) !== 'article')) return;
    const sure = !known || !name.ambiguous || best.kindNoun || isQuoted(read.tokens, name) || name.publisher.kind === 'platform' || (url !== null && reading.index.byHost(new URL(url).hostname)?.id === name.publisher.id);
    // A common word with nothing but a verb behind it is no publisher.
    if (!sure && best.side === 'after' && (name.to - name.from === 1 || (reading.language.reach > 40 && name.to - name.from <= 2))) return;
    // "Boeing said", linked to Boeing: firms speak, sites are cited.
    if (!known && best.side === 'after' && name.publisher.domains.length > 0 && !name.publisher.name.includes('.')) return;
    if (!known) {
      drafts.push({ role, source: strangerSource(name, url), kind: 'phrase-unknown', evidence: evidenceAt(read.block, read.index, read.tokens, Math.min(best.from, name.from), Math.max(best.to, name.to)), url });
      return;
    }
    const kind: EvidenceKind = role === 'venue' ? 'venue' : best.cue.role === 'origin' ? 'first-published' : url ? 'linked-phrase' : sure ? 'phrase' : 'phrase-ambiguous';
    drafts.push({ role, source: sourceOf(name.publisher), kind, evidence: evidenceAt(read.block, read.index, read.tokens, Math.min(best.from, name.from), Math.max(best.to, name.to)), url });
  });
  return drafts;
}

/** A stranger as a source: the domain it names itself, else the site to which its link leads. */
function strangerSource(name: Mention, url: string | null): Source {
  const domain = name.publisher.domains[0] ?? (url ? siteOf(url) : null);
  return { id: null, name: name.publisher.name, domain, kind: domain ? 'site' : 'outlet' };
}

/** Unnamed media given as the source, verbatim; a phrase with a name right beside it is not vague ("로이터 등 외신에 따르면"). */
export function findVague(read: ReadBlock, reading: Reading): string[] {
  const found: { from: number; to: number }[] = [];
  if (read.block.place === 'caption') return [];
  for (const [to, hits] of read.cues.before)
    for (const { cue, from } of hits) {
      if (cue.role !== 'vague' || !earlierFits(read, cue, from, reading.language.reach)) continue;
      const beside = read.names.some((n) => (n.to <= from && from - n.to <= 4 && sameSentence(read.tokens, n.to - 1, from)) || (n.from >= to && n.from - to <= 2 && sameSentence(read.tokens, to - 1, n.from)));
      if (!beside) found.push({ from, to });
    }
  // Of phrases that lie in one another, the longest.
  const whole = found.filter((a) => !found.some((b) => b !== a && b.from <= a.from && b.to >= a.to && b.to - b.from > a.to - a.from));
  return whole.map(({ from, to }) => read.block.text.slice(read.tokens.start[from], read.tokens.end[to - 1]));
}
