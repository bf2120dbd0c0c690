import { GAP } from '../text/tokens.ts';
import type { CreditDraft } from './credit-draft.ts';
import { evidenceAt } from './evidence-at.ts';
import type { Mention } from './find-names.ts';
import { inPicture } from './find-pictures.ts';
import { type ReadBlock, type Reading, sourceOf } from './reading.ts';

/** Fewer may be chance: the dateline of one paragraph, the paper of a columnist. */
const FEWEST = 3;

/** A bracket by itself, or behind the end of a sentence. */
const ENDED = /(?:^|[.!?…"”»] ?)\([^()]{2,40}\)$/u;

/** The outlet in the bracket that closes a paragraph behind its last sentence, stands below it alone, or closes a headline: "… by May. (The Lantern)". */
function closingName({ block, tokens, names, pictures }: ReadBlock, { language }: Reading): Mention | null {
  const last = names.at(-1), count = tokens.key.length;
  // "… by May. (Faro - in Spanish)"
  if (!last || (last.to !== count && (((tokens.gap[last.to] as number) & (GAP.dash | GAP.hyphen)) === 0 || count - last.to > 3)) || last.publisher.kind !== 'outlet' || block.place === 'caption' || inPicture(pictures, last)) return null;
  const from = tokens.gap[last.from] === GAP.space && language.articles.has(tokens.key[last.from - 1] as string) ? last.from - 1 : last.from, opens = tokens.gap[from] as number;
  // "The harbour closes early this year (The Lantern)" is a headline; "Best report: Jane Roe (The Lantern)" tells where she works.
  const headline = block.text.length < 140 && from > 5 && tokens.cap[from - 1] === 0 && tokens.cap.slice(0, from).filter((c) => c === 0).length >= 4;
  return (opens & GAP.open) !== 0 && ((tokens.gap[count] as number) & GAP.close) !== 0 && (from === 0 || (opens & GAP.sentence) !== 0 || headline) ? last : null;
}

/** A page of several items ("Transfer talk", "What the papers say") names behind each the paper that told it: what the items rest on. */
export function findItemSources(reading: Reading): CreditDraft[] {
  const told = reading.blocks.flatMap((read) => {
    const name = closingName(read, reading);
    return name ? [{ read, name }] : [];
  });
  const brackets = reading.blocks.filter(({ block }) => /(?:^|[.!?…"”»] ?|^.{10,110} )\([^()]{2,40}\)$/u.test(block.text));
  // Headlines end without a mark: two may be chance.
  if (told.length < (told.every(({ read }) => ENDED.test(read.block.text)) ? 2 : FEWEST) || brackets.length < FEWEST) return [];
  return told.flatMap(({ read, name }): CreditDraft[] =>
    reading.isOwn(name.publisher) ? [] : [{ role: 'basis', source: sourceOf(name.publisher), kind: 'phrase', evidence: evidenceAt(read.block, read.index, read.tokens, name.from, name.to), url: null }],
  );
}
