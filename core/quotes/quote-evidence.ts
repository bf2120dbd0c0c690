import type { TextQuote } from '../library/kept-page.ts';
import type { Evidence, Page, Trace } from '../types.ts';

/** How much of what stands around a quote is kept, in characters. */
export const AROUND = 32;

/** A quote of an open page, with what stands in the blocks around its own: it tells apart lines that say the same ("AFP" under two pictures). */
export interface PlacedQuote extends TextQuote {
  /** The end of the block before and the beginning of the one behind, up to 32 characters each; '' where there is none. */
  readonly above: string;
  readonly below: string;
}

/** A text's last or first characters, no half of a pair among them. */
const tail = (text: string): string => text.slice(-AROUND).replace(/^[\udc00-\udfff]/u, '');
const head = (text: string): string => text.slice(0, AROUND).replace(/[\ud800-\udbff]$/u, '');

/** The words that prove a credit, so that they are found again in the page; null for metadata, and where the page shows none of it. */
export function quoteEvidence({ blocks, embeds }: Page, { where, text, block: at, start, end }: Evidence): PlacedQuote | null {
  const block = at === null ? undefined : blocks[at];
  if (at !== null && block) {
    const from = start !== null && end !== null && block.text.slice(start, end) === text ? start : block.text.indexOf(text);
    if (from < 0 || text.trim() === '') return null;
    return { exact: text, prefix: tail(block.text.slice(0, from)), suffix: head(block.text.slice(from + text.length)), above: tail(blocks[at - 1]?.text ?? ''), below: head(blocks[at + 1]?.text ?? '') };
  }
  const embed = where === 'embed' ? embeds.find((e) => e.text !== '' && e.text.slice(0, 300) === text) : undefined;
  return embed ? { exact: text, prefix: '', suffix: '', above: tail(blocks[embed.before - 1]?.text ?? ''), below: head(blocks[embed.before]?.text ?? '') } : null;
}

/** Quotes of all credits of a trace, each credit's in the order of its evidence. */
export type Quotes = readonly (readonly (PlacedQuote | null)[])[];
export const quotesOf = (page: Page, trace: Trace): Quotes => trace.credits.map(({ evidence }) => evidence.map((one) => quoteEvidence(page, one)));

/** True where a click on the words can lead to them: they stand in the page's text, or are what an embed shows. An embed without words has its address in their place. */
export const isQuotable = ({ where, text, block }: Evidence): boolean => block !== null || (where === 'embed' && !/^https?:\/\/\S+$/u.test(text));
