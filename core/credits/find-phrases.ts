import { siteOf, targetOf } from '../sources/address.ts';
import { hasScript, scripts } from '../text/letters.ts';
import { GAP, SOFT } from '../text/tokens.ts';
import type { Source } from '../types.ts';
import type { CreditDraft, EvidenceKind } from './credit-draft.ts';
import { evidenceAt } from './evidence-at.ts';
import { inSentence } from './in-sentence.ts';
import { isSentence } from './is-sentence.ts';
import type { Cue } from '../language/compile-language.ts';
import { earlierFits, type Hit, leftHits, rightHits, sameSentence } from './find-hits.ts';
import { isQuoted, type Mention } from './find-names.ts';
import { findHeld } from './find-held.ts';
import { isSilenced } from './is-silenced.ts';
import { stranger } from './find-strangers.ts';
import { linkBeside } from './link-beside.ts';
import { inPicture } from './find-pictures.ts';
import { type ReadBlock, type Reading, sourceOf } from './reading.ts';

/** "the BBC's Tides at Noon", "Sky's Variety": what a publisher's possessive stands before is its programme, no publisher of that name. */
const isProgramme = ({ tokens }: ReadBlock, reading: Reading, all: readonly Mention[], name: Mention): boolean =>
  name.from > 1 && reading.language.possessives.has(tokens.key[name.from - 1] as string) && tokens.gap[name.from] === GAP.space && tokens.gap[name.from - 1] === GAP.apostrophe && all.some((n) => n.to === name.from - 1 && n.publisher.id !== '');

const LATIN = scripts('Latin');

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

/** "Sledujte nás na Facebooku": a sentence that asks readers to follow the page tells nothing that was said on a platform. */
function asksToFollow({ tokens }: ReadBlock, { language }: Reading, name: Mention): boolean {
  return language.follow.some((word) => {
    for (let at = Math.max(0, name.from - language.reach); at < Math.min(tokens.key.length, name.to + language.reach); at += 1)
      if (word.every((part, i) => tokens.key[at + i] === part) && sameSentence(tokens, Math.min(at, name.from), Math.max(at, name.from))) return true;
    return false;
  });
}

/** True for a closing paragraph that holds a quotation, or is a whole sentence in a language whose words for following are known. */
const isTold = ({ block }: ReadBlock, { language }: Reading): boolean => /["“”«»„「]/u.test(block.text) || (language.follow.length > 0 && block.text.length > (language.dense ? 20 : 70) && /[.!?…。！？।۔]$/u.test(block.text));

/** What a noun for publishers beside a journal's name is, without a phrase. */
const JOURNAL: Cue = { role: 'basis', leads: true, earlier: [], after: [], clause: false };
/** "a study in the journal Nature", "Science dergisinde": news names a journal with its noun for the study in it. */
function journalHits({ tokens }: ReadBlock, { language }: Reading, { from, to, publisher }: Mention): Hit[] {
  const noun = (gap: number, at: number): boolean => (gap & ~(GAP.space | GAP.quote | GAP.apostrophe | GAP.hyphen)) === 0 && language.nouns.has(tokens.key[at] ?? '');
  if (publisher.kind !== 'journal' || !((noun(tokens.gap[from] as number, from - 1) && !(tokens.gap[to] === GAP.space && (tokens.cap[to] ?? 0) > 0)) || (noun(tokens.gap[to] as number, to) && !(from > 1 && tokens.gap[from] === GAP.space && (tokens.cap[from - 1] ?? 0) > 0)))) return [];
  return [{ cue: JOURNAL, from: Math.max(0, from - 1), to, side: 'before', kindNoun: true }];
}

/** What Korean and Japanese papers say that media alone do, with its subject's particle right behind the name: '…'은 … 보도했다, 『…』が報じた. */
const REPORTED = /^["'”’」』]\s?(?:[은는이가도].*보도|[がはも].*報じ(?!ら))/su;
const fitsQuoted = ({ block, tokens }: ReadBlock, hit: Hit, name: Mention): boolean => name.quoted !== true || REPORTED.test(block.text.slice(tokens.end[name.to - 1], (tokens.end[hit.to - 1] as number) + 1));

const roleFor = (hit: Hit, name: Mention): CreditDraft['role'] | null => {
  if (hit.cue.role === 'origin') return name.publisher.kind === 'platform' ? 'venue' : name.publisher.kind === 'journal' ? 'basis' : 'origin';
  if (name.publisher.kind === 'platform') return hit.cue.role === 'venue' ? 'venue' : null;
  if (hit.cue.role === 'basis' || hit.cue.role === 'media') return name.publisher.kind === 'stock' ? null : 'basis';
  return null;
};

/**
 * "This post originally appeared at Salt Lantern": what a notice of first publication names is a publisher, whatever it is
 * called, where the notice opens a short text or closes one; so is the one word that a phrase for media alone names ("a source told Lantern").
 */
function framed(read: ReadBlock, reading: Reading): Mention[] {
  const { tokens } = read;
  const found: Mention[] = [];
  for (const [at, hits] of read.cues.before) {
    const media = hits.some(({ cue }) => cue.role === 'media'), hit = hits.find(({ cue, from }) => (media || at - from >= 3) && cue.role === (media ? 'media' : 'origin') && cue.after.length === 0);
    if (!hit || !earlierFits(read, hit.cue, hit.from, reading.language.reach)) continue;
    let from = at;
    while (from < at + 3 && reading.language.fillers.has(tokens.key[from] ?? '') && tokens.cap[from] === 0) from += 1;
    let to = from;
    while (to < tokens.key.length && to - from < 5 && (tokens.cap[to] as number) > 0 && (to === from || ((tokens.gap[to] as number) & ~SOFT) === 0)) to += 1;
    const opens = hit.from <= 6 && read.block.text.length < 220, closes = to === tokens.key.length, word = to - from === 1 && tokens.cap[from] === 1 && tokens.gap[to] !== GAP.apostrophe;
    const cased = (tokens.key[from] ?? '').toUpperCase() !== (tokens.key[from] ?? '');
    if (to === from || !cased || ((tokens.gap[from] as number) & GAP.quote) !== 0 || !(media ? word : opens || closes) || [...read.names, ...read.strangers, ...found].some((n) => n.from < to && n.to > from)) continue;
    const name = read.block.text.slice(tokens.start[from], tokens.end[to - 1]);
    if (!reading.isInstitution(name)) found.push({ from, to, publisher: stranger(name, null), ambiguous: true });
  }
  return found;
}

/** A common word in Latin letters is none where the text is in another script: "Marca сообщает". */
const isForeign = ({ tokens }: ReadBlock, hit: Hit, name: Mention): boolean =>
  name.publisher.kind === 'outlet' && (tokens.key[name.from] as string).length > 3 && hasScript(tokens.key[name.from] as string, LATIN) && !hasScript(tokens.key[hit.side === 'after' ? hit.to - 1 : hit.from] as string, LATIN);

/** Credits that a phrase of the language names: "according to X", "X and Y reported", "wrote on X". */
export function findPhrases(read: ReadBlock, reading: Reading): CreditDraft[] {
  if (read.block.place === 'caption' || (read.block.place === 'byline' && !read.names.some((name) => isSentence(read, reading, name)))) return [];
  const strangers = [...read.strangers, ...framed(read, reading), ...findHeld(read, reading)];
  const all = strangers.length === 0 ? read.names : [...read.names, ...strangers].sort((a, b) => a.from - b.from);
  const hitsOf = all.map((name) => {
    if (inPicture(read.pictures, name) || isProgramme(read, reading, all, name)) return null;
    const hits = [...leftHits(read, reading, name), ...rightHits(read, reading, name)];
    if (isSilenced(read, reading, name, hits)) return null;
    const fit = hits.filter((h) => roleFor(h, name) !== null && fitsQuoted(read, h, name));
    return fit.length > 0 ? fit : name.quoted ? null : journalHits(read, reading, name);
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
  // "in X and Y wrote": a phrase with words on both sides holds a list.
  for (let i = 0, to = 0; i < all.length; i = to + 1) {
    to = i;
    while (to + 1 < all.length && hitsOf[to]?.length === 0 && hitsOf[to + 1]?.length === 0 && joined(read, reading, all[to] as Mention, all[to + 1] as Mention)) to += 1;
    if (to === i) continue;
    const hits = leftHits(read, reading, { ...(all[i] as Mention), to: (all[to] as Mention).to }).filter((h) => h.cue.after.length > 0);
    for (let at = i; at <= to && !hits.some((h) => h.cue.role === 'never'); at += 1) hitsOf[at] = hits.filter((h) => roleFor(h, all[at] as Mention) !== null);
  }
  const drafts: CreditDraft[] = [];
  all.forEach((name, i) => {
    const hits = hitsOf[i];
    if (!hits || hits.length === 0 || reading.isOwn(name.publisher)) return;
    const known = name.publisher.id !== '';
    const best = hits.find((h) => h.cue.role === 'origin') ?? hits.find((h) => h.cue.role === 'venue' && name.publisher.kind === 'platform') ?? hits.find((h) => h.cue.papers) ?? (hits[0] as Hit);
    const role = roleFor(best, name);
    if (!role || (role === 'venue' && asksToFollow(read, reading, name))) return;
    const url = linkBeside(read, reading, name, Math.min(best.from, name.from), Math.max(best.to, name.to));
    // "Follow us on Facebook" closes many pages; what was said there stands in quotation marks or has its address.
    if (role === 'venue' && read.block.place === 'endnote' && !(read.block.text.length > 60 && inSentence(read, name)) && !isTold(read, reading) && (url === null || targetOf(url) !== 'article')) return;
    const sure = !known || !name.ambiguous || best.kindNoun || best.cue.papers || isForeign(read, best, name) || isQuoted(read.tokens, name) || name.publisher.kind === 'platform' || (url !== null && reading.index.byHost(new URL(url).hostname)?.id === name.publisher.id);
    // A common word with nothing but a verb behind it is no publisher.
    if (!sure && best.side === 'after' && (name.to - name.from === 1 || (reading.language.unspaced && name.to - name.from <= 2))) return;
    if (!sure && name.common) return;
    // "Lantern said", linked to its maker: firms speak, sites are cited.
    if (!known && best.side === 'after' && name.publisher.domains.length > 0 && !name.publisher.name.includes('.')) return;
    if (!known) {
      drafts.push({ role, source: strangerSource(name, url), kind: best.cue.role === 'origin' ? 'first-published' : 'phrase-unknown', evidence: evidenceAt(read.block, read.index, read.tokens, Math.min(best.from, name.from), Math.max(best.to, name.to)), url });
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
