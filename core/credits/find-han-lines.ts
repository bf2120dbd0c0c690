import { hostOf } from '../sources/address.ts';
import { fold } from '../text/fold.ts';
import type { CreditDraft } from './credit-draft.ts';
import { evidenceAt } from './evidence-at.ts';
import type { Mention } from './find-names.ts';
import { inPicture } from './find-pictures.ts';
import { WIRED } from './find-datelines.ts';
import { stranger } from './find-strangers.ts';
import { type ReadBlock, type Reading, sourceOf } from './reading.ts';

/** "2026-01-16 某网-某晨报": what names of publishers in Han end with, as folded; sections of a site ("体育新闻") do not count. */
const TITLED = /^(?!(?:本|即时|政治|社会|国际|国内|地方|财经|娱乐|体育|生活|最新|焦点|要闻|综合))[\p{Script=Han}\p{Script=Latin}\d]{2,14}$/u;
const ENDED = /(?:网|报|通讯社|电视台|广播电台|电台|卫视|在线|周刊|杂志|新闻|传媒|晨报|TV)$/iu;
const DATE = /(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?/u;
const REPORTERS = /^\s*(?:[(（]微博[)）])?(?:首席|特约|见习|見習|实习|實習|[驻駐][一-鿿]{2,4}|全媒体)?(?:记者|記者)/u;
const WRITTEN = /^[^\p{L}\p{N}]*(?:采写|采寫|採寫|采访|撰文|文|作者|执笔)?[^\p{L}\p{N}]*$/u;
const TAKEN = /(?:^|[（(【])\s*((?:[据據]|综合|綜合|摘自|摘编自|转自|轉自|转载自|轉載自|原载|原載|选自|编译自|来源于)[^（()）【】，。；]{2,50})[)）】]?[\s\d。]*$/u;
const TRANSLATED = /[（(【]\s*(?:译者|譯者|编译|編譯|翻译|翻譯)\s*[:：／/][^（()）【】]{2,30}[)）】]?[\s\d。]*$/u;
const CITED = /[（(]\s*(?:[据據]|见|見|载|載)?\s*(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日\s*的?《[^》]{2,16}》|《[^》]{2,16}》(?:\d{4}年)?\d{1,2}月\d{1,2}日)[^（()）]{0,8}[)）]/gu;

/**
 * How pages in Han sign their texts: the name beside a byline's date ("2026-01-16 某网-某晨报"), a line of reporters
 * ("采写：某报记者 某某"), a closing "（据《某报》）", a report's date and paper in brackets ("（1月9日《某报》）").
 */
export function findHanLines(read: ReadBlock, reading: Reading, opening: boolean, closing: boolean): CreditDraft[] {
  const { tokens, block } = read;
  if (!reading.language.unspaced || block.place === 'caption' || block.place === 'title') return [];
  const drafts: CreditDraft[] = [];
  const all = [...read.names, ...read.strangers];
  // Where the site itself is in no table, an unknown name is as likely its own.
  const host = hostOf(reading.page.url);
  const known = host !== null && reading.index.byHost(host) !== null;
  const put = (name: Mention, role: 'origin' | 'basis', kind: CreditDraft['kind'], dateline = false): void => {
    if (reading.isOwn(name.publisher) || ['platform', 'stock', 'journal'].includes(name.publisher.kind)) return;
    const stranger = name.publisher.id === '';
    if (stranger && !known && role === 'origin' && kind !== 'signature') return;
    const evidence = evidenceAt(block, read.index, tokens, name.from, name.to);
    drafts.push({ role, source: stranger ? { id: null, name: name.publisher.name, domain: name.publisher.domains[0] ?? null, kind: 'outlet' } : sourceOf(name.publisher), kind: stranger ? (role === 'basis' ? 'phrase-unknown' : 'source-line-unknown') : kind, evidence: dateline ? { ...evidence, where: 'dateline' } : evidence, url: null });
  };
  const inside = (name: Mention, from: number, to: number): boolean => (tokens.start[name.from] as number) >= from && (tokens.end[name.to - 1] as number) <= to;

  if (block.place === 'byline' && known && block.text.length < 90 && DATE.test(block.text) && read.imageLabels.every((l) => l.from > 0)) {
    const rest = block.text.replace(/^https?:\S+/u, '').replace(DATE, ' ').replace(/\d{1,2}\s*[:：时]\s*\d{2}(?:\s*[:：分]\s*\d{2})?|[（()）]|微博.*$|收藏.*$|评论.*$|我要.*$|(?:缩小|放大|调整)字.*$/gu, ' ').trim();
    if (!/[:：|]/u.test(rest)) {
      for (const piece of rest.split(/[\s\-－—–·・、/／]+/u)) {
        const at = block.text.indexOf(piece), to = at + piece.length;
        if (piece === '' || !TITLED.test(fold(piece)) || !ENDED.test(fold(piece)) || read.names.some((n) => (tokens.start[n.from] as number) < to && (tokens.end[n.to - 1] as number) > at)) continue;
        const from = tokens.start.indexOf(at);
        if (from < 0) continue;
        let end = from;
        while (end < tokens.key.length && (tokens.end[end] as number) <= to) end += 1;
        put({ from, to: end, publisher: stranger(piece, null), ambiguous: true }, 'origin', 'byline');
      }
    }
  }
  if (block.place !== 'byline' && block.text.length <= 44 && !/[。！？；，“"]/u.test(block.text)) {
    const name = all.find((n) => WRITTEN.test(block.text.slice(0, tokens.start[n.from])) && REPORTERS.test(block.text.slice(tokens.end[n.to - 1])));
    if (name && !inPicture(read.pictures, name) && !read.imageLabels.some((l) => l.to === tokens.key.length || l.from === 0)) put(name, 'origin', 'byline');
  }
  if (opening) {
    const name = read.strangers.find((n) => n.from === 0 && n.to >= 3 && n.publisher.domains.length === 0);
    if (name && WIRED.test(block.text.slice(tokens.end[name.to - 1]))) put(name, 'origin', 'dateline', true);
  }
  if (closing) {
    const taken = TAKEN.exec(block.text), translated = TRANSLATED.exec(block.text);
    if (taken && (block.text.length <= 50 || taken[0].search(/[（(【]/u) === 0)) for (const name of all) if (inside(name, taken.index, block.text.length) && !inPicture(read.pictures, name)) put(name, 'origin', 'signature');
    if (translated) for (const name of read.names) if (name.publisher.kind === 'agency' && inside(name, translated.index, block.text.length)) put(name, 'origin', 'signature');
  }
  for (const cited of block.text.matchAll(CITED)) for (const name of all) if (inside(name, cited.index, cited.index + cited[0].length) && (name.publisher.id !== '' || ENDED.test(fold(name.publisher.name)))) put(name, 'basis', 'phrase');
  return drafts;
}
