import { hostOf, isForwarder, isInstitutionHost, siteOf } from '../sources/address.ts';
import { GAP, type Tokens } from '../text/tokens.ts';
import type { Source } from '../types.ts';
import type { CreditDraft } from './credit-draft.ts';
import { evidenceAt } from './evidence-at.ts';
import { findLabels } from './find-cues.ts';
import { stranger } from './find-strangers.ts';
import { beginsInScript, firstLetter, LETTER, lettersOnly, scripts } from '../text/letters.ts';
import { type ReadBlock, type Reading, sourceOf } from './reading.ts';

const MAX_LINE = 240;
const GEORGIAN = scripts('Georgian');
// Letters by their ranges: classes of all letters, repeated, take milliseconds to make.
const DOMAIN = /(?:[\w\u00c0-\u1fff\u3040-\ud7ff-]+\.)+[a-z\u00c0-\u1fff\u3040-\ud7ff]{2,}/iu;

/** A publisher that no table knows, named by a link or a bare domain. */
export function unknownSource(name: string, host: string, reading: Reading): Source {
  const site = siteOf(host) ?? host;
  const words = name.trim().replace(/^["'«»“”„]+|["'«»“”„.,;:]+$/gu, '');
  return { id: null, name: words && !/^https?:|\/|\.{3}|…/u.test(words) && words.length <= 60 ? words : site, domain: site, kind: reading.isInstitution(words) || isInstitutionHost(site) ? 'institution' : 'site' };
}

/** "Source: X", "来源：X", "(Quelle: dpa/APA)": a label and what it names, in a short line of its own or a bracket. */
export function findSourceLines(read: ReadBlock, reading: Reading): { drafts: CreditDraft[]; self: string | null } {
  const { block, tokens } = read;
  const drafts: CreditDraft[] = [];
  let self: string | null = null;
  if (block.place === 'caption' || block.place === 'title') return { drafts, self };
  // "The Lantern:", "From The Lantern:", "صحيفة ماركا الإسبانية:" on a line of its own brings what another paper wrote.
  const beside = (word: string): boolean => reading.language.fillers.has(word) || reading.language.kinds.has(word);
  const opener = tokens.key.length > 12 ? undefined : read.names.find((n) => tokens.key.every((word, i) => (i >= n.from && i < n.to) || beside(word)));
  if (opener && ['lead', 'body'].includes(block.place) && /[:：]\s*$/u.test(block.text) && ['outlet', 'agency'].includes(opener.publisher.kind) && !reading.isOwn(opener.publisher)) {
    const url = block.links.find((l) => !reading.isOwnHost(hostOf(l.url) ?? ''))?.url ?? null;
    drafts.push({ role: 'basis', source: sourceOf(opener.publisher), kind: 'source-line', evidence: evidenceAt(block, read.index, tokens, 0, tokens.key.length), url });
  }
  const labels = findLabels(reading.language.sourceLabels, tokens);
  // "Source: author", "来源：网络"
  const nobody = labels.length > 0 ? findLabels(reading.language.nobody, tokens) : [];
  for (const label of labels) {
    // "Sursa foto: AFP", "题图来自：…" label a picture.
    if (read.imageLabels.some((l) => l.to === label.from || (l.from <= label.from && l.to >= label.to && l.to - l.from > label.to - label.from))) continue;
    const gap = tokens.gap[label.from] as number;
    const opens = label.from === 0 || (gap & (GAP.open | GAP.sentence | GAP.slash | GAP.dash)) !== 0 || ((gap & (GAP.comma | GAP.semicolon)) !== 0 && ((tokens.gap[label.to] as number) & GAP.colon) !== 0) || block.place === 'byline';
    const after = tokens.gap[label.to] as number;
    // "来源|某晚报": some desks write a bar for the colon.
    const colon = (after & GAP.colon) !== 0 || (reading.language.unspaced && /^\s*[|｜]/u.test(block.text.slice(tokens.end[label.to - 1])));
    const bracket = (gap & GAP.open) !== 0;
    if (!opens || (!colon && !(label.from === 0 && block.text.length < 80 && (block.place === 'endnote' || block.place === 'byline' || linkedRest(read, label.to))))) continue;
    if (!bracket && block.text.length > MAX_LINE && label.from > 0) continue;
    let end = tokens.key.length;
    for (let at = label.to + 1; at <= tokens.key.length; at += 1) {
      // "Sources: X, Y / Photo credit: Z": the pictures' credit is another line.
      if (read.pictures.some((p) => p.from === at)) {
        end = at;
        break;
      }
      const g = tokens.gap[at] as number;
      if ((bracket && (g & GAP.close) !== 0) || ((g & GAP.sentence) !== 0 && at - label.to > 1 && !/[./]/u.test(block.text[tokens.end[at - 1] as number] ?? ''))) {
        end = at;
        break;
      }
      // "来源：甲报，摘自：乙网": another label begins another line.
      if (at > label.to + 1 && ((tokens.gap[at] as number) & (GAP.comma | GAP.semicolon | GAP.space)) !== 0 && labels.some((l) => l.from === at && ((tokens.gap[l.to] as number) & GAP.colon) !== 0)) {
        end = at;
        break;
      }
      if (at - label.to > 14) break;
    }
    const line = evidenceAt(block, read.index, tokens, label.from, end);
    const from = tokens.start[label.to] ?? block.text.length, to = tokens.end[end - 1] ?? block.text.length;
    const role = 'origin' as const;
    // "Source link": the label itself may be the link.
    const links = block.links.filter((l) => l.start < to && l.end > (label.to >= tokens.key.length ? (tokens.start[label.from] as number) : from) && siteOf(l.url));
    // "Источник: агентства": agencies, before it is a title's genitive.
    const names = read.names.filter((n) => n.from >= label.to && n.to <= end && !nobody.some((w) => w.from === label.to && w.to >= end));
    // A long sentence behind a colon is no list of names.
    // "Source: harbour.example | Rating: 180": a bar ends the name.
    const rest = (block.text.slice(from, to).split(' | ')[0] as string).trim(), domain = DOMAIN.exec(rest)?.[0]?.toLowerCase();
    if (!colon && names.length === 0 && links.length === 0 && domain !== rest.toLowerCase()) continue;
    let any = false;
    for (const name of names) {
      if (name.publisher.kind === 'stock') continue;
      // "来源：某社微信公众号": the channel on which that publisher wrote.
      if (name.publisher.kind === 'platform' && tokens.gap[name.from] === 0 && names.some((n) => n.to === name.from)) continue;
      // "Source: Lantern Boats Company Inc": a common word counts where it stands alone between separators.
      if (name.ambiguous && !alone(tokens, name, label.to, end)) continue;
      any = true;
      if (reading.isOwn(name.publisher)) {
        self = line.text;
        continue;
      }
      // A portal's link from a paper's name to its own page of that paper is no address; its counter is.
      const lone = names.length === 1 && links.length === 1 && links[0] && (isForwarder(links[0].url) || !reading.isOwnHost(new URL(links[0].url).hostname)) ? links[0] : undefined;
      // "Sources: …, Harbour Moms/Facebook": the link around the words, where none leads to a site of that name.
      const own = links.find((l) => reading.index.byHost(new URL(l.url).hostname)?.id === name.publisher.id) ?? links.find((l) => l.start <= (tokens.start[name.from] as number) && l.end >= (tokens.end[name.to - 1] as number) && !reading.isOwnHost(new URL(l.url).hostname)) ?? lone;
      drafts.push({ role: name.publisher.kind === 'platform' ? 'venue' : role, source: sourceOf(name.publisher), kind: 'source-line', evidence: line, url: own?.url ?? null });
    }
    for (const link of links) {
      const host = new URL(link.url).hostname;
      if (reading.isOwnHost(host)) {
        // "Источник: «Маяк»" leads out over the site's own counter: the words name the source.
        if (isForwarder(link.url)) continue;
        // "Theo dòng phim": a link that begins with the label is a section of the site.
        if (!colon && label.to < tokens.key.length && link.start <= (tokens.start[label.from] as number)) continue;
        if (!any) self = line.text;
        any = true;
        continue;
      }
      const known = reading.index.byHost(host);
      if (drafts.some((d) => d.evidence === line && (d.source.id !== null && d.source.id === known?.id))) continue;
      if (any && names.length === 1) continue;
      any = true;
      drafts.push({ role: known?.kind === 'platform' ? 'venue' : role, source: known ? sourceOf(known) : unknownSource(nobody.some((n) => n.from === label.to) ? '' : read.names.length === 0 && link.start <= from ? block.text.slice(from, link.end) : block.text.slice(link.start, link.end), host, reading), kind: known ? 'source-line' : 'source-line-unknown', evidence: line, url: link.url });
    }
    if (any) continue;
    if (domain && siteOf(domain)) {
      if (reading.isOwnHost(domain)) self = line.text;
      else {
        const known = reading.index.byHost(domain);
        drafts.push({ role, source: known ? sourceOf(known) : unknownSource(rest, domain, reading), kind: known ? 'source-line' : 'source-line-unknown', evidence: line, url: null });
      }
    } else if (colon && rest.length >= 2 && rest.length <= 40 && end - label.to <= (reading.language.unspaced ? 12 : 5) && !nobody.some((n) => n.from === label.to) && (block.place === 'endnote' || block.place === 'byline' || block.text.length < 60) && beginsName(rest)) {
      if (isSelf(rest, reading)) self = line.text;
      else drafts.push({ role, source: { id: null, name: rest.replace(/\s*[(（][^)）]*$/u, '').replace(/^["«“„《「]+|["»”“》」]+$/gu, ''), domain: null, kind: reading.isInstitution(rest) ? 'institution' : 'outlet' }, kind: 'source-line-unknown', evidence: line, url: null });
    }
  }
  return { drafts, self };
}
/** True where all that follows word `from` of a short line is one link that leads elsewhere: "via Example". */
const linkedRest = ({ block, tokens }: ReadBlock, from: number): boolean => {
  const start = tokens.start[from], end = tokens.end[tokens.key.length - 1];
  return start !== undefined && end !== undefined && block.links.some((l) => l.start <= start && l.end >= end);
};
const alone = (tokens: Tokens, name: { from: number; to: number }, from: number, to: number): boolean =>
  (name.from === from || ((tokens.gap[name.from] as number) & ~(GAP.space | GAP.apostrophe)) !== 0) && (name.to >= to || ((tokens.gap[name.to] as number) & ~(GAP.space | GAP.apostrophe)) !== 0);
/** True where a source line names the page itself, or begins with its name: "Πηγή: Ο ΦΑΡΟΣ, Ένθετο Κήπος". */
function isSelf(rest: string, reading: Reading): boolean {
  if ([reading.page.siteName, hostOf(reading.page.url) ?? ''].some((own) => normal(own) === normal(rest))) return true;
  const words = rest.replace(/^["«“„《「]+/u, '').split(/\s+/u);
  return words.some((_, i) => reading.isOwn(stranger(words.slice(0, i + 1).join(' ').replace(/["»”“》」,;]+$/u, ''), null)));
}
/** True where words may begin a name: with a capital, in a script without capitals, or in quotation marks. */
const beginsName = (words: string): boolean => '"«“„《「'.includes(words[0] as string) || (firstLetter(words) & (LETTER.letter | LETTER.small)) === LETTER.letter || beginsInScript(words, GEORGIAN);
const normal = (s: string): string => lettersOnly(s.toLowerCase());
