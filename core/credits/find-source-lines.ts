import { hostOf, siteOf } from '../sources/address.ts';
import { GAP, type Tokens } from '../text/tokens.ts';
import type { Source } from '../types.ts';
import type { CreditDraft } from './credit-draft.ts';
import { evidenceAt } from './evidence-at.ts';
import { findLabels } from './find-cues.ts';
import type { Mention } from './find-names.ts';
import { inPicture } from './find-pictures.ts';
import { stranger } from './find-strangers.ts';
import { type ReadBlock, type Reading, sourceOf } from './reading.ts';

const MAX_LINE = 240;
/** "Source: author", "来源：网络": names nobody. */
const NOBODY = /^(?:the )?(?:author|authors|internet|web|online|网络|網絡|網路|互联网|原创|本站|本网|综合|own|eigene|staff|agencies|media|various)\b|^(?:网络|網絡|網路|互联网|互聯網|原创|本站|本网|综合|其他|未知)/iu;
/** Addresses of a site's own that lead out of it: counters and forwarders. */
const FORWARDER = /\/(?:go|out|away|redirect|redir|exit|sourcefwd|jump|click)(?:[/.?]|$)|[?&](?:url|to|goto|target)=https?/iu;
const LONE_DOMAIN = /^(?:www\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/iu;
const DOMAIN = /(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/u;

/** A publisher that no table knows, named by a link or a bare domain. */
function unknownSource(name: string, host: string, reading: Reading): Source {
  const site = siteOf(host) ?? host;
  const words = name.trim().replace(/^["'«»“”„]+|["'«»“”„.,;:]+$/gu, '');
  return { id: null, name: words && !/^https?:|\/|\.{3}|…/u.test(words) && words.length <= 60 ? words : site, domain: site, kind: reading.isInstitution(words) || /(?:^|\.)(?:gov|mil|edu|int)(?:\.|$)/u.test(site) ? 'institution' : 'site' };
}

/** "Source: X", "来源：X", "(Quelle: APA/sda/dpa)": a label and what it names, in a short line of its own or a bracket. */
export function findSourceLines(read: ReadBlock, reading: Reading): { drafts: CreditDraft[]; self: string | null } {
  const { block, tokens } = read;
  const drafts: CreditDraft[] = [];
  let self: string | null = null;
  if (block.place === 'caption' || block.place === 'title') return { drafts, self };
  // "The Hill:", "From Conservative Tribune:" on a line of its own brings what another paper wrote.
  const opener = read.names.find((n) => n.to === tokens.key.length && n.from <= 1 && (n.from === 0 || reading.language.fillers.has(tokens.key[0] as string)));
  if (opener && ['lead', 'body'].includes(block.place) && /[:：]\s*$/u.test(block.text) && ['outlet', 'agency'].includes(opener.publisher.kind) && !reading.isOwn(opener.publisher)) {
    const url = block.links.find((l) => !reading.isOwnHost(hostOf(l.url) ?? ''))?.url ?? null;
    drafts.push({ role: 'basis', source: sourceOf(opener.publisher), kind: 'source-line', evidence: evidenceAt(block, read.index, tokens, 0, tokens.key.length), url });
  }
  const labels = findLabels(reading.language.sourceLabels, tokens);
  for (const label of labels) {
    // "Sursa foto: AFP" labels a picture.
    if (read.imageLabels.some((l) => l.from === label.from && l.to > label.to)) continue;
    const gap = tokens.gap[label.from] as number;
    const opens = label.from === 0 || (gap & (GAP.open | GAP.sentence | GAP.slash | GAP.dash)) !== 0 || ((gap & (GAP.comma | GAP.semicolon)) !== 0 && ((tokens.gap[label.to] as number) & GAP.colon) !== 0) || block.place === 'byline';
    const after = tokens.gap[label.to] as number;
    // "来源|羊城晚报": some desks write a bar for the colon.
    const colon = (after & GAP.colon) !== 0 || (reading.language.reach > 40 && /^\s*[|｜]/u.test(block.text.slice(tokens.end[label.to - 1])));
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
      // "來源：財匯資訊，摘自：中國經濟網": another label begins another line.
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
    const names = read.names.filter((n) => n.from >= label.to && n.to <= end);
    // A long sentence behind a colon is no list of names.
    if (!colon && names.length === 0 && links.length === 0) continue;
    let any = false;
    for (const name of names) {
      if (name.publisher.kind === 'stock') continue;
      // "来源：某社微信公众号": the channel on which that publisher wrote.
      if (name.publisher.kind === 'platform' && tokens.gap[name.from] === 0 && names.some((n) => n.to === name.from)) continue;
      // "Source: Suffolk Construction Company Inc": a common word counts where it stands alone between separators.
      if (name.ambiguous && !alone(tokens, name, label.to, end)) continue;
      any = true;
      if (reading.isOwn(name.publisher)) {
        self = line.text;
        continue;
      }
      const own = links.find((l) => reading.index.byHost(new URL(l.url).hostname)?.id === name.publisher.id) ?? (names.length === 1 ? links[0] : undefined);
      drafts.push({ role: name.publisher.kind === 'platform' ? 'venue' : role, source: sourceOf(name.publisher), kind: 'source-line', evidence: line, url: own?.url ?? null });
    }
    for (const link of links) {
      const host = new URL(link.url).hostname;
      if (reading.isOwnHost(host)) {
        // "Источник: «Newsland»" leads out over the site's own counter: the words name the source.
        if (FORWARDER.test(link.url)) continue;
        if (!any) self = line.text;
        any = true;
        continue;
      }
      const known = reading.index.byHost(host);
      if (drafts.some((d) => d.evidence === line && (d.source.id !== null && d.source.id === known?.id))) continue;
      if (any && names.length === 1) continue;
      any = true;
      drafts.push({ role: known?.kind === 'platform' ? 'venue' : role, source: known ? sourceOf(known) : unknownSource(read.names.length === 0 && link.start <= from ? block.text.slice(from, link.end) : block.text.slice(link.start, link.end), host, reading), kind: known ? 'source-line' : 'source-line-unknown', evidence: line, url: link.url });
    }
    if (any) continue;
    const rest = block.text.slice(from, to).trim();
    const domain = DOMAIN.exec(rest)?.[0]?.toLowerCase();
    if (domain && siteOf(domain)) {
      if (reading.isOwnHost(domain)) self = line.text;
      else {
        const known = reading.index.byHost(domain);
        drafts.push({ role, source: known ? sourceOf(known) : unknownSource(rest, domain, reading), kind: known ? 'source-line' : 'source-line-unknown', evidence: line, url: null });
      }
    } else if (colon && rest.length >= 2 && rest.length <= 40 && end - label.to <= (reading.language.reach > 40 ? 12 : 5) && !NOBODY.test(rest) && (block.place === 'endnote' || block.place === 'byline' || block.text.length < 60) && /^[\p{Lu}\p{Lo}\p{Script=Georgian}"«“„《「]/u.test(rest)) {
      if (isSelf(rest, reading)) self = line.text;
      else drafts.push({ role, source: { id: null, name: rest.replace(/^["«“„《「]+|["»”“》」]+$/gu, ''), domain: null, kind: reading.isInstitution(rest) ? 'institution' : 'outlet' }, kind: 'source-line-unknown', evidence: line, url: null });
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
/** True where a source line names the page itself, or begins with its name: "Πηγή: ΤΑ ΝΕΑ, Ένθετο Υγεία". */
function isSelf(rest: string, reading: Reading): boolean {
  if ([reading.page.siteName, hostOf(reading.page.url) ?? ''].some((own) => normal(own) === normal(rest))) return true;
  const words = rest.replace(/^["«“„《「]+/u, '').split(/\s+/u);
  return words.some((_, i) => reading.isOwn(stranger(words.slice(0, i + 1).join(' ').replace(/["»”“》」,;]+$/u, ''), null)));
}
const normal = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const inBracket = (tokens: Tokens, names: readonly Mention[]): boolean => {
  const first = names[0] as Mention, last = names.at(-1) as Mention;
  return ((tokens.gap[first.from] as number) & (GAP.open | GAP.copyright)) !== 0 && ((tokens.gap[last.to] as number) & (GAP.close | GAP.sentence)) !== 0;
};

/** Names that stand together between the same brackets or marks, only separators between them. */
function groups(read: ReadBlock): Mention[][] {
  const out: Mention[][] = [];
  for (const name of read.names) {
    const last = out.at(-1)?.at(-1);
    if (last && last.to === name.from && ((read.tokens.gap[name.from] as number) & (GAP.slash | GAP.comma | GAP.hyphen | GAP.colon)) !== 0) out.at(-1)?.push(name);
    else out.push([name]);
  }
  return out;
}

/** True for the name in "© 2016 SAVEUR", "Copyright 2012 The Associated Press": a year says that the text is meant, not a picture. */
export function copyrightOf(tokens: Tokens, name: { from: number }): boolean {
  for (let at = name.from; at > Math.max(-1, name.from - 4); at -= 1) {
    const year = /^(?:19|20)\d\d$/u.test(tokens.key[at - 1] ?? '') || /^(?:19|20)\d\d$/u.test(tokens.key[at - 2] ?? '');
    if (year && (((tokens.gap[at - 1] as number) | (tokens.gap[Math.max(0, at - 2)] as number)) & GAP.copyright || tokens.key.slice(Math.max(0, at - 4), at).includes('copyright'))) return true;
  }
  return false;
}

/** What follows a name that opens a text in Han: "…北京1月1日电", "…讯", "…1月12日消息". */
export const WIRED = /^(?:[^，。、,：:；]{0,16}[电電](?=[\s　（(）)】：:／/，,。]|记者|記者|综合|題|题|$)|[)）】]?(?:讯|訊)(?=[\s　(（【：:，,\d]|记者|記者|据|據)|[^，。、,：:；]{0,14}日(?:专?[讯訊]|消息|报道|報道|報導))/u;

/** Datelines and signatures of agencies: "LONDON (Reuters) -", "新华社北京1月1日电", "… hieß es. (dpa)", "— Reuters". */
export function findDatelines(read: ReadBlock, reading: Reading, opening: boolean, closing: boolean): CreditDraft[] {
  const { tokens, block } = read;
  const drafts: CreditDraft[] = [];
  if (block.place === 'caption' || block.place === 'title') return drafts;
  // "ST. LOUIS, MO (KTVI) –": a station's call sign where agencies sign.
  const sign = opening ? /^\p{Lu}[\p{Lu}., ]{2,40}(?:\p{Lu}[\p{Ll}.]+ ?)?\((\p{Lu}{3,5})\)\s*[-–—]/u.exec(block.text) : null;
  if (sign?.[1] && !read.names.some((n) => tokens.start[n.from] === sign[0].indexOf('(') + 1)) {
    const at = tokens.start.indexOf(sign[0].indexOf('(') + 1);
    const station = stranger(sign[1], null);
    if (at >= 0 && !reading.isOwn(station)) drafts.push({ role: 'origin', source: { id: null, name: sign[1], domain: null, kind: 'outlet' }, kind: 'source-line-unknown', evidence: { ...evidenceAt(block, read.index, tokens, 0, at + 1), where: 'dateline' }, url: null });
  }
  const add = (group: readonly Mention[], kind: 'dateline' | 'signature', from: number, to: number): void => {
    for (const name of group)
      if (!reading.isOwn(name.publisher) && name.publisher.kind !== 'platform' && name.publisher.kind !== 'stock' && name.publisher.kind !== 'journal')
        drafts.push({ role: 'origin', source: sourceOf(name.publisher), kind, evidence: { ...evidenceAt(block, read.index, tokens, from, to), where: kind === 'dateline' ? 'dateline' : block.place }, url: null });
  };
  // A site's name alone closes what was taken from it.
  const lone = closing && block.place === 'endnote' ? LONE_DOMAIN.exec(block.text.trim())?.[0].toLowerCase() : undefined;
  if (lone && siteOf(lone) && !reading.isOwnHost(lone)) {
    const known = reading.index.byHost(lone);
    if (known?.kind !== 'platform') drafts.push({ role: 'origin', source: known ? sourceOf(known) : unknownSource(block.text, lone, reading), kind: known ? 'source-line' : 'source-line-unknown', evidence: evidenceAt(block, read.index, tokens, 0, tokens.key.length), url: null });
  }
  for (const name of read.names) if ((!name.ambiguous || ((tokens.gap[name.from] as number) & GAP.comma) === 0) && ['byline', 'endnote', 'body'].includes(block.place) && block.text.length < 300 && copyrightOf(tokens, name)) add([name], 'signature', Math.max(0, name.from - 3), name.to);
  for (const group of groups(read)) {
    // "(AP Photo/Disney)" signs a picture, not the text.
    if (inPicture(read.pictures, group[0] as Mention) || read.imageLabels.some((l) => l.from === (group.at(-1) as Mention).to || l.to === (group[0] as Mention).from)) continue;
    const first = group[0] as Mention, last = group.at(-1) as Mention;
    // Letters grown together with Han ("新浪财经APP") sign nothing.
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
      const dash = (after & GAP.dash) !== 0 || ((after & GAP.close) !== 0 && /^[)）】\]]\s*[-–—:.]{1,2}/u.test(block.text.slice(tokens.end[to - 1])));
      const cjk = first.from <= 1 && (!first.ambiguous || first.publisher.kind === 'agency') && WIRED.test(block.text.slice(tokens.end[last.to - 1]));
      // "(서울=연합뉴스)", "नई दिल्ली, 3 जून (भाषा)": the text opens with the bracket, or place and day stand before it.
      const leads = ((tokens.gap[0] as number) & GAP.open) !== 0 && (after & GAP.close) !== 0 && last.to <= (reading.language.reach > 40 ? 14 : 8);
      const dated = bracketed && first.publisher.kind === 'agency' && (after & GAP.close) !== 0 && first.from <= 9 && tokens.key.slice(0, first.from).some((k) => /^\p{Nd}{1,4}$/u.test(k));
      // "МОСКВА, 3 июня. /ТАСС/.", "МОСКВА, 3 июн — РИА Новости."
      const slashed = first.publisher.kind === 'agency' && ((tokens.gap[first.from] as number) & after & GAP.slash) !== 0 && first.from > 0;
      const behind = first.publisher.kind === 'agency' && ((tokens.gap[first.from] as number) & GAP.dash) !== 0 && (after & GAP.sentence) !== 0 && tokens.cap[0] === 2 && tokens.key.slice(0, first.from).some((k) => /^\p{Nd}{1,2}$/u.test(k));
      if (slashed || behind || (bracketed && (dash || first.from === 0)) || leads || dated || cjk || (first.from <= 8 && (after & GAP.dash) !== 0 && first.publisher.kind === 'agency' && block.text.length > 60)) {
        add(group, 'dateline', 0, last.to);
        continue;
      }
    }
    // "（明報多倫多）…": texts of several papers on one page open with the paper's name in brackets.
    if (reading.language.reach > 40 && first.from === 0 && ((tokens.gap[0] as number) & GAP.open) !== 0 && block.text.length > 60 && /^[^（()）【】，。]{0,6}[)）】]/u.test(block.text.slice(tokens.end[last.to - 1]))) {
      add(group, 'dateline', 0, last.to);
      continue;
    }
    // "PAP - Nauka w Polsce": the agency and its service.
    if (closing && block.place === 'endnote' && first.from === 0 && first.publisher.kind === 'agency' && tokens.key.length <= 6 && (after & (GAP.dash | GAP.hyphen)) !== 0) add(group, 'signature', 0, tokens.key.length);
    if (last.to >= tokens.key.length - 1 && (closing || (bracketed && first.publisher.kind === 'agency' && block.text.length > 60))) {
      const signed = ((tokens.gap[first.from] as number) & (GAP.dash | GAP.copyright | GAP.slash)) !== 0;
      // "RMF FM/PAP": the page's own name beside the agency's.
      const whole = first.from === 0 && last.to === tokens.key.length;
      const short = tokens.key.length <= (block.place === 'endnote' ? 5 : 3) && (first.publisher.kind === 'agency' || (whole && last.publisher.kind === 'agency'));
      // A name without a link, alone right below the last paragraph; further down stand tags.
      const below = whole && block.place === 'endnote' && block.links.length === 0 && !first.ambiguous && ['body', 'lead'].includes(reading.blocks[read.index - 1]?.block.place ?? '');
      if ((bracketed || signed || short || below) && (first.publisher.kind === 'agency' || (whole && last.publisher.kind === 'agency') || (block.place === 'endnote' && tokens.key.length <= 8 && !first.ambiguous))) add(group, 'signature', first.from, last.to);
    }
  }
  return drafts;
}

/** Agencies and publishers in a byline: "By James Pheby (AFP)", "Par Le Figaro et AFP", "von APA". */
export function findBylines(read: ReadBlock, reading: Reading): CreditDraft[] {
  if (read.block.place !== 'byline' || read.block.text.length > 160) return [];
  const labels = read.imageLabels;
  // A row of links into the site itself is its menu.
  const inside = read.block.links.filter((l) => reading.isOwnHost(hostOf(l.url) ?? ''));
  if (inside.length >= 4 && inside.reduce((sum, l) => sum + l.end - l.start, 0) > read.block.text.length * 0.6) return [];
  return read.names.flatMap((name): CreditDraft[] => {
    if (inPicture(read.pictures, name) || reading.isOwn(name.publisher) || reading.isSister(name.publisher) || ['platform', 'stock', 'journal'].includes(name.publisher.kind)) return [];
    if (labels.some((l) => l.to <= name.from)) return [];
    // "Reuters: Talks to resume on Monday": a headline that names its paper.
    if (name.from === 0 && ((read.tokens.gap[name.to] as number) & (GAP.colon | GAP.space)) === (GAP.colon | GAP.space) && read.tokens.key.length - name.to > 3) return [];
    // Letters grown together with Han: "新浪财经APP".
    if (name.ambiguous && name.from > 0 && read.tokens.gap[name.from] === 0) return [];
    const lone = name.to - name.from === read.tokens.key.length;
    if (name.ambiguous && !lone && name.publisher.kind !== 'agency') return [];
    const link = read.block.links.find((l) => l.start <= (read.tokens.start[name.from] ?? 0) && l.end >= (read.tokens.end[name.to - 1] ?? 0));
    // "Panorama", "Economy": a common word that leads into the site itself is a section of it.
    if (name.ambiguous && lone && name.publisher.kind === 'outlet' && link && reading.isOwnHost(new URL(link.url).hostname)) return [];
    const url = link && !reading.isOwnHost(new URL(link.url).hostname) ? link.url : null;
    return [{ role: 'origin', source: sourceOf(name.publisher), kind: 'byline', evidence: evidenceAt(read.block, read.index, read.tokens, 0, read.tokens.key.length), url }];
  });
}
