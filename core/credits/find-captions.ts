import { hasScript, scripts } from '../text/letters.ts';
import { GAP } from '../text/tokens.ts';
import type { CreditDraft } from './credit-draft.ts';
import { evidenceAt } from './evidence-at.ts';
import { findLabels } from './find-cues.ts';
import { inPicture } from './find-pictures.ts';
import { copyrightOf } from './find-datelines.ts';
import { type ReadBlock, type Reading, sourceOf } from './reading.ts';

const NEAR = 10;
const LATIN = scripts('Latin');
/** "© Springfield News 2012" closes a page, no picture. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/u;
/** "(C)", "（ｃ）" before a name. */
const BRACKETED_C = /[(（]\s*[cｃ]\s*[)）]\s*$/iu;

/** Whose picture: names in a caption's credit, that is in its brackets, behind a label, a slash, a ©, or at its end. */
export function findCaptions(read: ReadBlock, reading: Reading): CreditDraft[] {
  const { tokens, block } = read;
  if (read.pictures.length === 0) return [];
  // "Source: Lantern" says whose the picture is where it stands under one.
  const labels = block.place === 'caption' ? [...read.imageLabels, ...findLabels(reading.language.sourceLabels, tokens).filter((l) => ((tokens.gap[l.to] as number) & GAP.colon) !== 0)] : read.imageLabels;
  const count = tokens.key.length;
  // A publisher that no table knows: a domain behind a label, or a title behind a slash ("Jane Roe / Harbour Magazine").
  const sites = read.strangers.filter((s) => (s.publisher.domains.length > 0 && (labels.some((l) => l.to <= s.from && s.from - l.to <= NEAR) || (s.publisher.id !== '' && s.to === count && ((tokens.gap[s.from] as number) & GAP.slash) !== 0))) || (s.publisher.domains.length === 0 && (((tokens.gap[s.from] as number) & (GAP.slash | (YEAR.test(block.text) ? 0 : GAP.copyright))) !== 0 || labels.some((l) => l.to === s.from && l.to - l.from >= 2))));
  return [...read.names, ...sites].flatMap((name): CreditDraft[] => {
    if (reading.isOwn(name.publisher) || reading.isSister(name.publisher) || !inPicture(read.pictures, name)) return [];
    const before = tokens.gap[name.from] as number, after = tokens.gap[name.to] as number;
    const label = labels.find((l) => l.to <= name.from && name.from - l.to <= NEAR && !sentenceBetween(tokens.gap, l.to + 1, name.from)) ?? labels.find((l) => l.from === name.to && l.to - l.from <= (reading.language.unspaced ? 3 : 1) && (tokens.gap[l.from] as number) === GAP.space) ?? (reading.language.unspaced ? labels.find((l) => l.to === count && l.from >= name.to && l.from - name.to <= NEAR && !sentenceBetween(tokens.gap, name.to, l.from)) : undefined);
    // "Bild" and "Image" are labels before they are papers.
    if (labels.some((l) => l.from <= name.from && l.to >= name.to)) return [];
    const marked = ((before | after) & (GAP.slash | GAP.copyright)) !== 0 || BRACKETED_C.test(block.text.slice(0, tokens.start[name.from])) || ((before & GAP.open) !== 0 && (after & GAP.close) !== 0) || ((after & GAP.close) !== 0 && name.to >= count - 1) || ((before & GAP.open) !== 0 && count - name.to <= 6);
    // "en el puerto.EFE": a caption cut out of its page may have lost the space before the agency.
    const glued = name.to === count && name.from > 2 && before === GAP.dot && tokens.cap[name.from] === 2;
    // "…있다. AFP=연합뉴스": agencies grown together close a caption as one.
    const near = (gap: number): boolean => reading.language.unspaced && (gap & ~(GAP.space | GAP.colon)) === 0;
    const next = read.names.find((n) => n.from === name.to && near(after)), prev = read.names.find((n) => n.to === name.from && near(before));
    const last = (next?.to ?? name.to) >= count - 1 && (((prev ? (tokens.gap[prev.from] as number) : before) & (GAP.sentence | GAP.dash | GAP.comma | GAP.close | GAP.semicolon | GAP.other)) !== 0 || glued || name.from <= 5);
    // "Harbour News Network (HNN)": a name and its own short form.
    const shortened = name.to === count - 1 && (after & GAP.open) !== 0 && ((tokens.gap[count] as number) & GAP.close) !== 0 && tokens.cap[name.to] === 2;
    const lone = (name.from === 0 && (name.to === count || shortened)) || read.pictures.some((p) => p.from === name.from && p.to === name.to);
    const picture = name.publisher.kind === 'agency' || name.publisher.kind === 'stock';
    // "Jane Roe/Instagram", "Instagram / janeroe" credit the platform where it closes the caption or opens it.
    if (name.publisher.kind === 'platform' && !label && !lone && !((before & GAP.slash) !== 0 && name.to === count) && !(name.from === 0 && (after & GAP.slash) !== 0)) return [];
    if (name.publisher.kind === 'journal' && !label) return [];
    // "AP A woman waits": some desks put the agency before the caption's first word.
    const leading = name.from === 0 && name.publisher.kind === 'agency' && tokens.cap[0] === 2 && after === GAP.space && (tokens.cap[name.to] ?? 0) > 0 && count > 8;
    // "[서울=뉴시스] …": a dateline before the caption's words.
    const dateline = name.publisher.kind === 'agency' && name.from > 0 && name.from <= 12 && ((tokens.gap[0] as number) & GAP.open) !== 0 && (before & GAP.colon) !== 0 && (after & GAP.close) !== 0 && count - name.to > 3;
    if (!(label || marked || lone || leading || dateline || (last && picture) || (name.from === 0 && picture && (after & GAP.hyphen) === 0 && count - name.to <= 3))) return [];
    const direct = (before & (GAP.colon | GAP.slash | GAP.open | GAP.copyright)) !== 0 && (after & (GAP.close | GAP.slash | GAP.sentence | GAP.comma)) !== 0;
    // "© Provided by The Example": right behind a label of two words.
    const behind = label !== undefined && label.to === name.from && label.to - label.from >= 2 && name.to - name.from >= 2;
    if (name.ambiguous && name.publisher.id !== '' && !direct && !behind && !(picture && (label || marked || lone || leading)) && !(name.publisher.kind === 'platform' && label && (tokens.key[name.from] as string).length > 1)) return [];
    // "Image: ANNA LETA": a surname in capitals is no agency.
    const prior = tokens.key[name.from - 1] ?? '';
    if (name.ambiguous && name.to - name.from === 1 && before === GAP.space && tokens.cap[name.from - 1] === 2 && prior.length > 1 && hasScript(prior, LATIN) && !labels.some((l) => l.to === name.from)) return [];
    if (copyrightOf(tokens, name)) return [];
    // A photographer's first name is no paper: "Foto: Dan Muller".
    if (name.to - name.from === 1 && after === GAP.space && (tokens.cap[name.to] ?? 0) === 1 && !picture && name.publisher.kind !== 'platform') return [];
    return [{ role: 'image', source: sourceOf(name.publisher), kind: name.publisher.id !== '' && (label || marked || lone || dateline) ? 'caption' : 'caption-loose', evidence: evidenceAt(block, read.index, tokens, label ? Math.min(label.from, name.from) : name.from, label ? Math.max(label.to, name.to) : name.to), url: null }];
  });
}

function sentenceBetween(gap: readonly number[], from: number, to: number): boolean {
  for (let i = from; i <= to; i += 1) if (((gap[i] as number) & GAP.sentence) !== 0) return true;
  return false;
}
