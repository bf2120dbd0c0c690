import { hostOf, siteOf } from '../sources/address.ts';
import { firstLetter, hasLetter, LETTER } from '../text/letters.ts';
import { GAP, type Tokens } from '../text/tokens.ts';
import type { CreditDraft } from './credit-draft.ts';
import { evidenceAt } from './evidence-at.ts';
import { isTold } from './is-sentence.ts';
import type { Mention } from './find-names.ts';
import { inPicture } from './find-pictures.ts';
import { unknownSource } from './find-source-lines.ts';
import { stranger } from './find-strangers.ts';
import { type ReadBlock, type Reading, sourceOf } from './reading.ts';

/** A number of at most `digits` digits, in any script's digits. */
const isNumber = (word: string, digits: number): boolean => word.length > 0 && word.length <= digits && !hasLetter(word, LETTER.letter | LETTER.mark) && hasLetter(word, LETTER.begins);
const LONE_DOMAIN = /^(?:www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/iu;
const inBracket = (tokens: Tokens, names: readonly Mention[]): boolean => {
  const first = names[0] as Mention, last = names.at(-1) as Mention;
  return ((tokens.gap[first.from] as number) & (GAP.open | GAP.copyright)) !== 0 && ((tokens.gap[last.to] as number) & (GAP.close | GAP.sentence)) !== 0;
};

/** Names that stand together between the same brackets or marks, only separators between them. */
function groups(read: ReadBlock): Mention[][] {
  const out: Mention[][] = [];
  // A known site written as its domain, "LANTERN.CO.ID", is found among the strangers.
  const sites = read.strangers.filter((s) => s.publisher.id !== '');
  for (const name of sites.length === 0 ? read.names : [...read.names, ...sites].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1)?.at(-1);
    if (last && last.to === name.from && ((read.tokens.gap[name.from] as number) & (GAP.slash | GAP.comma | GAP.hyphen | GAP.colon)) !== 0) out.at(-1)?.push(name);
    else out.push([name]);
  }
  return out;
}

/** What stands behind the owner of a text, in English everywhere, and in Korean. */
const RESERVED = /all rights reserved|무단\s?전재/iu;

/** "저작권자(c) …": the sign in letters. */
const LETTER_C = /\(c\)\s*$/iu;

/** True for the name in "© 2016 LANTERN", "Copyright 2012 The Lantern": a year, or that all rights are reserved, says that the text is meant, not a picture. The word is the sign's own in every language. */
export function copyrightOf(tokens: Tokens, name: { from: number }): boolean {
  if ((((tokens.gap[name.from] as number) & GAP.copyright) !== 0 || LETTER_C.test(tokens.text.slice(0, tokens.start[name.from]))) && RESERVED.test(tokens.text)) return true;
  for (let at = name.from; at > Math.max(-1, name.from - 4); at -= 1) {
    const year = /^(?:19|20)\d\d$/u.test(tokens.key[at - 1] ?? '') || /^(?:19|20)\d\d$/u.test(tokens.key[at - 2] ?? '');
    if (year && (((tokens.gap[at - 1] as number) | (tokens.gap[Math.max(0, at - 2)] as number)) & GAP.copyright || tokens.key.slice(Math.max(0, at - 4), at).includes('copyright'))) return true;
  }
  return false;
}

/** "JAKARTA, Lantern.com - …", "Lantern.com, Jakarta -- …": as Indonesian sites open a text, with the town before or behind the name. */
function besideTown({ gap, cap, key }: Tokens, { from }: Mention, { to }: Mention): boolean {
  const capitals = (first: number, end: number): boolean => end > first && end - first <= 3 && cap.slice(first, end).every((c) => c > 0);
  if (from > 0) return from <= 3 && capitals(0, from) && ((gap[from] as number) & GAP.comma) !== 0 && ((gap[to] as number) & GAP.dash) !== 0 && cap[to] !== 0;
  let end = to;
  while (end < to + 4 && end < key.length && (end === to || gap[end] === GAP.space)) end += 1;
  return ((gap[to] as number) & GAP.comma) !== 0 && capitals(to, end) && ((gap[end] as number) & GAP.dash) !== 0 && cap[end] !== 0;
}

/** A town in capitals, its state in letters, and a call sign. */
const SIGN = /^[A-Z][A-Z\u00c0-\u00de., ]{2,40}(?:[A-Z][a-z\u00df-\u00ff.]+ ?)?\(([A-Z]{3,5})\)\s*[-–—]/u;

/** Whether a text may open with a call sign in its first brackets. */
const maySign = (text: string): boolean => {
  const open = text.indexOf('('), close = text.indexOf(')', open);
  return open >= 3 && open < 150 && close - open >= 4 && close - open <= 11;
};

/** Datelines and signatures of agencies: "LONDON (Reuters) -", "新华社北京1月1日电", "… hieß es. (dpa)", "— Reuters". */
export function findDatelines(read: ReadBlock, reading: Reading, opening: boolean, closing: boolean): CreditDraft[] {
  const { tokens, block } = read;
  const drafts: CreditDraft[] = [];
  if (block.place === 'caption' || block.place === 'title') return drafts;
  // "SPRINGFIELD, MO (KXYZ) –": a station's call sign where agencies sign.
  const sign = opening && maySign(block.text) ? SIGN.exec(block.text) : null;
  if (sign?.[1] && !read.names.some((n) => tokens.start[n.from] === sign[0].indexOf('(') + 1)) {
    const at = tokens.start.indexOf(sign[0].indexOf('(') + 1);
    const station = stranger(sign[1], null);
    // A station's own site: KXYZ on kxyztv.example.
    if (at >= 0 && !reading.isOwn(station) && !hostOf(reading.page.url)?.includes(sign[1].toLowerCase())) drafts.push({ role: 'origin', source: { id: null, name: sign[1], domain: null, kind: 'outlet' }, kind: 'source-line-unknown', evidence: { ...evidenceAt(block, read.index, tokens, 0, at + 1), where: 'dateline' }, url: null });
  }
  const add = (group: readonly Mention[], kind: 'dateline' | 'signature', from: number, to: number): void => {
    for (const name of group)
      if (!reading.isOwn(name.publisher) && name.publisher.kind !== 'platform' && name.publisher.kind !== 'stock' && name.publisher.kind !== 'journal')
        drafts.push({ role: 'origin', source: sourceOf(name.publisher), kind, evidence: { ...evidenceAt(block, read.index, tokens, from, to), where: kind === 'dateline' ? 'dateline' : block.place }, url: null });
  };
  // A site's name alone closes what was taken from it; several are a list. "Cr.Lantern" is a name behind a label, and no domain.
  const listed = [read.index - 1, read.index + 1].some((i) => LONE_DOMAIN.test(reading.blocks[i]?.block.text.trim() ?? ''));
  const lone = closing && !listed && block.place === 'endnote' ? LONE_DOMAIN.exec(block.text.trim())?.[0].toLowerCase() : undefined;
  if (lone && siteOf(lone) && !reading.isOwnHost(lone) && !read.names.some((n) => n.from > 0 && n.to === tokens.key.length)) {
    const known = reading.index.byHost(lone);
    if (known?.kind !== 'platform') drafts.push({ role: 'origin', source: known ? sourceOf(known) : unknownSource(block.text, lone, reading), kind: known ? 'source-line' : 'source-line-unknown', evidence: evidenceAt(block, read.index, tokens, 0, tokens.key.length), url: null });
  }
  for (const name of read.names) if ((!name.ambiguous || ((tokens.gap[name.from] as number) & GAP.comma) === 0) && ['byline', 'endnote', 'body'].includes(block.place) && block.text.length < 300 && copyrightOf(tokens, name)) add([name], 'signature', Math.max(0, name.from - 3), name.to);
  // "© dpa-infocom, dpa:210405-99-91556/3": an agency's sign and its number for the story.
  const numbered = block.text.length < 80 && ((tokens.gap[0] as number) & GAP.copyright) !== 0 && /:\d{6}-/u.test(block.text) ? read.names[0] : undefined;
  if (numbered?.from === 0 && numbered.publisher.kind === 'agency') add([numbered], 'signature', 0, tokens.key.length);
  for (const group of groups(read)) {
    // "(AP Photo/Jane Roe)" signs a picture, not the text.
    if (inPicture(read.pictures, group[0] as Mention) || read.imageLabels.some((l) => l.from === (group.at(-1) as Mention).to || l.to === (group[0] as Mention).from)) continue;
    const first = group[0] as Mention, last = group.at(-1) as Mention;
    // "… reports the Deutsche Presse-Agentur (dpa).": its letters sign nothing.
    if (((tokens.gap[first.from] as number) & GAP.open) !== 0 && read.names.some((n) => n.to === first.from && n.publisher.id === first.publisher.id)) continue;
    // Letters grown together with Han ("某财经APP") sign nothing.
    // but "【ワシントン共同】" opens a text with place and agency.
    const placed = first.publisher.kind === 'agency' && ((tokens.gap[0] as number) & GAP.open) !== 0 && ((tokens.gap[last.to] as number) & GAP.close) !== 0;
    if (first.ambiguous && first.from > 0 && tokens.gap[first.from] === 0 && !placed) continue;
    // "NEW YORK, June 3 /PRNewswire/ --": wires sign between slashes.
    const slashed = first.publisher.kind === 'wire' && ((tokens.gap[first.from] as number) & (tokens.gap[last.to] as number) & GAP.slash) !== 0;
    const bracketed = slashed || inBracket(tokens, group) || (((tokens.gap[first.from] as number) & GAP.open) !== 0 && last.to - first.from <= 8);
    // "(dpa/lno) -": the desk of the agency stands behind it in the same bracket.
    let to = last.to;
    if (((tokens.gap[first.from] as number) & GAP.open) !== 0) while (to < last.to + 3 && ((tokens.gap[to] as number) & (GAP.slash | GAP.hyphen)) !== 0 && ((tokens.gap[to] as number) & GAP.close) === 0) to += 1;
    const after = tokens.gap[to] as number;
    if (opening && first.from <= 12) {
      const dash = ((after & GAP.dash) !== 0 && (((tokens.gap[first.from] as number) & GAP.open) === 0 || (after & GAP.close) !== 0)) || ((after & GAP.close) !== 0 && /^[)）】\]]\s*[-–—:.]{1,2}/u.test(block.text.slice(tokens.end[to - 1])));
      const cjk = first.from <= 1 && (!first.ambiguous || first.publisher.kind === 'agency') && reading.language.signatures.dateline?.test(block.text.slice(tokens.end[last.to - 1])) === true;
      // "(서울=연합뉴스)", "नई दिल्ली, 3 जून (भाषा)": the text opens with the bracket, or place and day stand before it.
      const leads = ((tokens.gap[0] as number) & GAP.open) !== 0 && (after & GAP.close) !== 0 && last.to <= (reading.language.unspaced ? 14 : 8);
      const dated = bracketed && first.publisher.kind === 'agency' && (after & GAP.close) !== 0 && first.from <= 9 && tokens.key.slice(0, first.from).some((k) => isNumber(k, 4));
      // "नई दिल्ली, तीन जून (भाषा)": a day told in words stands behind the place and a comma.
      const within = (tokens.gap.slice(1, 4) as readonly number[]).some((g) => (g & GAP.comma) !== 0) ? 5 : 3;
      // "کراچی (این این آئی) …": place and agency; in scripts without capitals neither dash nor day need follow.
      const placedAgency = bracketed && first.publisher.kind === 'agency' && (after & GAP.close) !== 0 && first.from > 0 && first.from <= within && !reading.language.unspaced && (firstLetter(block.text) & (LETTER.letter | LETTER.capital | LETTER.small)) === LETTER.letter && tokens.key.length - to > 3 && !read.names.some((n) => n.to <= first.from) && !tokens.key.slice(0, first.from).some((k) => reading.language.kinds.has(k));
      // "МОСКВА, 3 июня. /ТАСС/.", "МОСКВА, 3 июн — РИА Новости.", "КИЇВ. 3 червня. УНН."
      const slashed = first.publisher.kind === 'agency' && ((tokens.gap[first.from] as number) & after & GAP.slash) !== 0 && first.from > 0;
      const behind = first.publisher.kind === 'agency' && ((tokens.gap[first.from] as number) & (GAP.dash | GAP.sentence)) !== 0 && first.from <= 6 && (after & GAP.sentence) !== 0 && tokens.cap[0] === 2 && tokens.key.slice(0, first.from).some((k) => isNumber(k, 2));
      // "KÖLN (dpa) So schnell …": a town in capitals, and the text goes on.
      const town = bracketed && first.publisher.kind === 'agency' && (after & GAP.close) !== 0 && first.from > 0 && first.from <= 4 && tokens.cap.slice(0, first.from).every((c) => c === 2) && (tokens.key[0] as string).toUpperCase() !== tokens.key[0] && (tokens.cap[to] ?? 0) > 0 && !read.names.some((n) => n.to <= first.from);
      // "خبرگزاری فارس: …": the agency with its noun, where no capitals tell a headline.
      const told = first.publisher.kind === 'agency' && first.from <= 2 && (after & GAP.colon) !== 0 && tokens.key.length - to > 6 && reading.language.foreign && !reading.language.unspaced && reading.language.nouns.has(tokens.key[0] as string) && tokens.cap[0] === 2;
      if (told || slashed || behind || town || (block.text.length > 60 && besideTown(tokens, first, last)) || (bracketed && (dash || first.from === 0)) || leads || dated || placedAgency || cjk || (first.from <= 8 && (after & GAP.dash) !== 0 && first.publisher.kind === 'agency' && block.text.length > 60)) {
        add(group, 'dateline', 0, last.to);
        continue;
      }
    }
    // "（某報某地）…": texts of several papers on one page open with the paper's name in brackets.
    if (reading.language.unspaced && first.from === 0 && ((tokens.gap[0] as number) & GAP.open) !== 0 && block.text.length > 60 && /^[^（()）【】，。]{0,6}[)）】]/u.test(block.text.slice(tokens.end[last.to - 1]))) {
      add(group, 'dateline', 0, last.to);
      continue;
    }
    // "PAP - Ogrody": the agency and its service.
    if (closing && block.place === 'endnote' && first.from === 0 && first.publisher.kind === 'agency' && tokens.key.length <= 6 && (after & (GAP.dash | GAP.hyphen)) !== 0) add(group, 'signature', 0, tokens.key.length);
    // "(中央社華盛頓6日電)": place and day stand behind the agency at the end too.
    const wired = reading.language.unspaced && last.to < tokens.key.length - 1 && tokens.key.length - last.to < 12 && ((tokens.gap[first.from] as number) & GAP.open) !== 0 && reading.language.signatures.dateline?.test(block.text.slice(tokens.end[last.to - 1])) === true;
    // "Lantern.rs/B.V.": the initials of who put it there.
    const initials = (after & GAP.slash) !== 0 && tokens.key.length > last.to && tokens.key.length - last.to <= 2 && tokens.key.slice(last.to).every((k) => k.length === 1);
    if ((wired || ((initials || last.to >= tokens.key.length - 1) && (after & GAP.colon) === 0)) && (closing || (bracketed && first.publisher.kind === 'agency' && block.text.length > 60))) {
      const signed = initials || ((tokens.gap[first.from] as number) & (GAP.dash | GAP.copyright | GAP.slash)) !== 0;
      // "RMF FM/PAP": the page's own name beside the agency's.
      const whole = first.from === 0 && (initials || last.to === tokens.key.length);
      // A common word that goes on is another's name: "Kabar Bandung".
      const goesOn = last.ambiguous && last.to < tokens.key.length && tokens.gap[last.to] === GAP.space;
      const short = !goesOn && !isTold(read, reading, last) && tokens.key.length <= (block.place === 'endnote' ? 5 : 3) && (first.publisher.kind === 'agency' || (whole && last.publisher.kind === 'agency'));
      // A name without a link, alone right below the last paragraph; further down stand tags.
      const below = whole && block.place === 'endnote' && block.links.length === 0 && !first.ambiguous && ['body', 'lead'].includes(reading.blocks[read.index - 1]?.block.place ?? '');
      // "… la marea». EFE": a sentence of its own behind a long text.
      const sentence = last.to === tokens.key.length && ((tokens.gap[first.from] as number) & GAP.sentence) !== 0 && block.text.length > 40;
      // "(NT/Lantern)": initials, and whom the text was taken from.
      const taken = closing && !first.ambiguous && first.from > 0 && ((tokens.gap[first.from - 1] as number) & GAP.open) !== 0 && tokens.cap[first.from - 1] === 2 && (tokens.key[first.from - 1] as string).length < 4 && tokens.gap[first.from] === GAP.slash && ((after & GAP.close) !== 0);
      if ((bracketed || signed || short || below || sentence) && (taken || first.publisher.kind === 'agency' || (whole && last.publisher.kind === 'agency') || (block.place === 'endnote' && tokens.key.length <= 8 && !first.ambiguous))) add(group, 'signature', first.from, last.to);
    }
  }
  return drafts;
}
