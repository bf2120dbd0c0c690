import { hostOf } from '../sources/address.ts';
import { fold } from '../text/fold.ts';
import type { CreditDraft } from './credit-draft.ts';
import { evidenceAt } from './evidence-at.ts';
import type { Mention } from './find-names.ts';
import { inPicture } from './find-pictures.ts';
import { stranger } from './find-strangers.ts';
import { type ReadBlock, type Reading, sourceOf } from './reading.ts';

/** "2026-01-16 某网-某晨报": what a name beside a date is written with, as folded. */
const TITLED = /^[a-z\d\u00e0-\u024f\u3400-\u9fff]{2,14}$/u;
/** Years, months and days as all that write Han write them: a fact of the script. */
const DATE = /(?:19|20)\d\d\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?/u;
const CITED = /[（(]\s*[一-鿿]{0,2}\s*(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日\s*的?《[^》]{2,16}》|《[^》]{2,16}》(?:\d{4}年)?\d{1,2}月\d{1,2}日)[^（()）]{0,8}[)）]/gu;

/**
 * How pages in Han sign their texts: the name beside a byline's date ("2026-01-16 某网-某晨报"), a line of reporters
 * ("采写：某报记者 某某"), a closing "（据《某报》）", a report's date and paper in brackets ("（1月9日《某报》）").
 */
export function findHanLines(read: ReadBlock, reading: Reading, opening: boolean, closing: boolean): CreditDraft[] {
  const { tokens, block } = read;
  if (!reading.language.unspaced || block.place === 'caption' || block.place === 'title') return [];
  const drafts: CreditDraft[] = [], { signatures } = reading.language;
  const ended = (name: string): boolean => {
    const folded = fold(name);
    return signatures.tails.some((tail) => folded.endsWith(tail));
  };
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
    const rest = block.text.replace(/^https?:\S+/u, '').replace(DATE, ' ').replace(/\d{1,2}\s*[:：时]\s*\d{2}(?:\s*[:：分]\s*\d{2})?|[（()）]/gu, ' ').replace(signatures.buttons ?? '', ' ').trim();
    if (!/[:：|]/u.test(rest)) {
      for (const piece of rest.split(/[\s\-－—–·・、/／]+/u)) {
        const at = block.text.indexOf(piece), to = at + piece.length;
        if (piece === '' || !TITLED.test(fold(piece)) || signatures.isSection(fold(piece)) || !ended(piece) || read.names.some((n) => (tokens.start[n.from] as number) < to && (tokens.end[n.to - 1] as number) > at)) continue;
        const from = tokens.start.indexOf(at);
        if (from < 0) continue;
        let end = from;
        while (end < tokens.key.length && (tokens.end[end] as number) <= to) end += 1;
        put({ from, to: end, publisher: stranger(piece, null), ambiguous: true }, 'origin', 'byline');
      }
    }
  }
  if (block.place !== 'byline' && block.text.length <= 44 && !/[。！？；，“"]/u.test(block.text)) {
    const name = all.find((n) => signatures.isWritten(block.text.slice(0, tokens.start[n.from])) && signatures.reporters?.test(block.text.slice(tokens.end[n.to - 1])));
    if (name && !inPicture(read.pictures, name) && !read.imageLabels.some((l) => l.to === tokens.key.length || l.from === 0)) put(name, 'origin', 'byline');
  }
  // "…（某社记者 某某）": a bracket that closes a text signs it too.
  const signed = closing ? Math.max(block.text.lastIndexOf('（'), block.text.lastIndexOf('(')) : -1;
  if (signed > 0 && block.text.length - signed < 24 && /[)）]\s*$/u.test(block.text)) {
    const name = read.names.find((n) => tokens.start[n.from] === signed + 1 && signatures.reporters?.test(block.text.slice(tokens.end[n.to - 1])));
    if (name && !inPicture(read.pictures, name)) put(name, 'origin', 'signature');
  }
  if (opening) {
    const name = read.strangers.find((n) => n.from === 0 && n.to >= 3 && n.publisher.domains.length === 0);
    if (name && signatures.dateline?.test(block.text.slice(tokens.end[name.to - 1]))) put(name, 'origin', 'dateline', true);
  }
  if (closing) {
    const taken = signatures.taken?.exec(block.text), translated = signatures.translated?.exec(block.text);
    if (taken && (block.text.length <= 50 || taken[0].search(/[（(【]/u) === 0)) for (const name of all) if (inside(name, taken.index, block.text.length) && !inPicture(read.pictures, name)) put(name, 'origin', 'signature');
    if (translated) for (const name of read.names) if (name.publisher.kind === 'agency' && inside(name, translated.index, block.text.length)) put(name, 'origin', 'signature');
  }
  for (const cited of block.text.matchAll(CITED)) for (const name of all) if (inside(name, cited.index, cited.index + cited[0].length) && (name.publisher.id !== '' || ended(name.publisher.name))) put(name, 'basis', 'phrase');
  return drafts;
}
