import type { CompiledLanguage } from '../language/compile-language.ts';
import { isUnspaced } from '../text/letters.ts';
import { GAP, type Tokens } from '../text/tokens.ts';
import type { Block } from '../types.ts';
import { findLabels } from './find-cues.ts';
import type { Mention } from './find-names.ts';

/** Words `from` to `to` (exclusive) of a text that say whose picture it is, and the labels in it. */
export interface Picture {
  readonly from: number;
  readonly to: number;
}

const SHORT = 160;

/**
 * Where a text credits pictures: the whole of a caption, a bracket with a label or a picture house in it
 * ("(AP Photo/Jane Roe)", "（视觉中国）"), a label with a colon and what follows it in its sentence.
 */
export function findPictures(block: Block, tokens: Tokens, names: readonly Mention[], labels: readonly { from: number; to: number }[]): Picture[] {
  const count = tokens.key.length;
  if (block.place === 'caption') return [{ from: 0, to: count }];
  if (block.place === 'title') return [];
  const stock = names.filter((n) => n.publisher.kind === 'stock');
  // A byline names no picture house, and no label stands in it: what came as one is a credit.
  if (['byline', 'endnote'].includes(block.place) && count <= 8 && stock.some((n) => n.to === count) && names[0]?.from === 0) return [{ from: 0, to: count }];
  // "REUTERS", "Jane Roe | Reuters" between two paragraphs: the credit of the picture above.
  const house = names.at(-1);
  if (block.place === 'body' && count <= 8 && house?.to === count && !(house.ambiguous && tokens.cap[house.from] !== 2) && block.links.length === 0 && ((tokens.gap[0] as number) & GAP.open) === 0 && (house.publisher.kind === 'agency' || house.publisher.kind === 'stock')) {
    const opening = names.find((n) => n.to === house.from)?.from ?? house.from;
    if (opening === 0 || ((tokens.gap[house.from] as number) & (GAP.slash | GAP.copyright)) !== 0 && tokens.cap.slice(0, house.from).every((c) => c > 0)) return [{ from: 0, to: count }];
  }
  if (isCredit(block, tokens, names)) return [{ from: 0, to: count }];
  if (block.place === 'byline' && block.text.length < SHORT && (stock.length > 0 || names.some((n) => /[(（]\s*[cｃ]\s*[)）]\s*$/iu.test(block.text.slice(0, tokens.start[n.from]))) || labels.some((l) => names.some((n) => n.to === l.from || n.from === l.to)))) return [{ from: 0, to: count }];
  const found: Picture[] = [];
  for (const label of labels) {
    const before = tokens.gap[label.from] as number, after = tokens.gap[label.to] as number;
    const opens = label.from === 0 || (before & (GAP.open | GAP.sentence | GAP.slash | GAP.close | GAP.dash | GAP.semicolon)) !== 0;
    // "The signed notice / Фото РБК": what closes the line behind a slash.
    if (label.from > 0 && (before & (GAP.slash | GAP.sentence)) !== 0 && (after & GAP.colon) === 0 && count - label.to <= 5 && names.some((n) => n.from >= label.to && n.from - label.to <= 2)) found.push({ from: label.from, to: count });
    if (opens && (after & GAP.colon) !== 0) {
      let to = label.to + 1;
      while (to < count && !ends(tokens, to, (before & GAP.open) !== 0)) to += 1;
      // In running text only a bracket, or what closes the paragraph.
      if (block.text.length >= SHORT && block.place !== 'endnote' && (before & GAP.open) === 0 && (to < count || to - label.to > 14)) continue;
      found.push({ from: label.from, to: Math.min(to, count) });
    }
  }
  // "Image by Jane Roe on Flickr.": a short sentence that opens with a label of several words and closes with the name.
  for (const label of labels) {
    if (label.to - label.from < 2 || (label.from > 0 && ((tokens.gap[label.from] as number) & GAP.sentence) === 0)) continue;
    let to = label.to;
    while (to < count && !ends(tokens, to, false)) to += 1;
    if (to - label.from <= 12 && names.some((n) => n.to === to && n.from >= label.to) && !inPicture(found, label)) found.push({ from: label.from, to });
  }
  // "Фото РБК": a short line that opens with the label. "Video, published on YouTube, shows", "Φωτογράφος του Reuters τραυματίστηκε.": sentences.
  const opening = labels.find((l) => l.from === 0);
  if (opening && found.length === 0 && block.text.length < 100 && names.some((n) => n.from >= opening.to && n.from - opening.to <= (((tokens.gap[opening.to] as number) & GAP.comma) !== 0 ? 0 : n.publisher.kind === 'platform' ? 1 : 3) && count - n.to <= (n.publisher.kind === 'platform' && ((tokens.gap[n.to] as number) & (GAP.slash | GAP.comma | GAP.open)) === 0 ? 0 : 3) && !(tokens.gap[opening.to] === GAP.space && block.text.endsWith('.') && tokens.cap.slice(n.to).includes(0)))) found.push({ from: 0, to: count });
  for (let from = 0; from < count; from += 1) {
    if (((tokens.gap[from] as number) & GAP.open) === 0) continue;
    let to = from + 1;
    while (to < count && to - from < 16 && ((tokens.gap[to] as number) & GAP.close) === 0) to += 1;
    if (((tokens.gap[to] as number) & GAP.close) === 0) continue;
    const inside = (n: { from: number; to: number }): boolean => n.from >= from && n.to <= to;
    const house = stock.some(inside), named = names.some(inside);
    if (named && (house || labels.some((l) => inside(l) && names.some((n) => inside(n) && (n.to === l.from || n.from === l.to || l.from === from))))) found.push({ from, to });
  }
  // "中新社记者 某某 摄": the label closes a short line; "In a tweet he posted a photo" is none.
  const last = labels.find((l) => l.to === count && l.from > 0);
  if (last && block.text.length < SHORT && names.some((n) => last.from - n.to <= (isUnspaced(tokens.key[last.from] as string) ? 10 : 1) && n.to <= last.from && !inPicture(found, n))) found.push({ from: sentenceStart(tokens, last.from), to: count });
  return found;
}

/**
 * Lines that sign a picture though they came as a byline or a paragraph: "© REUTERS / Jane Roe", "PAP/ Jan Nowak",
 * a caption's sentence that ends with "(Reuters)".
 */
function isCredit(block: Block, tokens: Tokens, names: readonly Mention[]): boolean {
  const count = tokens.key.length, first = names[0], last = names.at(-1);
  if (!first || !last || first.publisher.kind !== 'agency' || block.text.length >= SHORT) return false;
  const slash = first.from === 0 && ((tokens.gap[first.to] as number) & GAP.slash) !== 0;
  if (slash && ((tokens.gap[0] as number) & GAP.copyright) !== 0) return true;
  if (block.place !== 'byline' || names.length > 1) return false;
  const person = count - first.to >= 2 && count - first.to <= 3 && tokens.cap.slice(first.to).every((c) => c > 0);
  return (slash && person) || (last.to === count && last.from >= 9 && ((tokens.gap[last.from] as number) & GAP.open) !== 0);
}

const ends = (tokens: Tokens, at: number, bracket: boolean): boolean =>
  ((tokens.gap[at] as number) & (bracket ? GAP.close : GAP.sentence)) !== 0;

function sentenceStart(tokens: Tokens, at: number): number {
  let from = at;
  while (from > 0 && ((tokens.gap[from] as number) & GAP.sentence) === 0) from -= 1;
  return from;
}

/** Labels of pictures; what goes on to a source line's label ("资料来源") is none. */
export function labelsOf(tokens: Tokens, language: CompiledLanguage): { from: number; to: number }[] {
  const found = findLabels(language.imageLabels, tokens);
  if (found.length === 0) return found;
  const sources = findLabels(language.sourceLabels, tokens);
  return found.filter((l) => !sources.some((s) => s.from === l.from && s.to > l.to));
}

/** True where a name stands in a picture's credit: it says nothing of the text then. */
export const inPicture = (pictures: readonly Picture[], name: { from: number; to: number }): boolean => pictures.some((p) => name.from >= p.from && name.to <= p.to);
