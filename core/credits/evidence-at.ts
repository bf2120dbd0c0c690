import type { Tokens } from '../text/tokens.ts';
import type { Block, Evidence } from '../types.ts';

/** The words from `from` to `to` (word numbers, exclusive), widened to whole brackets and cut to 300 characters. */
export function evidenceAt(block: Block, index: number, tokens: Tokens, from: number, to: number): Evidence {
  const start = tokens.start[Math.max(0, from)] ?? 0;
  const end = Math.min(tokens.end[Math.max(0, to - 1)] ?? block.text.length, start + 300);
  return { where: block.place, text: block.text.slice(start, end), block: index, start, end };
}
