import type { CompiledLanguage, Cue, CueNode } from '../language/compile-language.ts';
import { GAP, type Tokens } from '../text/tokens.ts';

/** Phrases found in a text, by the word where they touch the name. */
export interface Cues {
  /** Phrases whose words before the name end right before word i; with the word at which they begin. */
  readonly before: ReadonlyMap<number, readonly { cue: Cue; from: number }[]>;
  /** Rows of words that begin at word i; with the word after their last. */
  readonly after: ReadonlyMap<number, readonly { cue: Cue; row: number; to: number }[]>;
}

/** A long phrase of a script without spaces has thirty characters. */
const MAX_TOKENS = 32;
const HARD = GAP.sentence | GAP.semicolon | GAP.open | GAP.close | GAP.slash;

function walk(root: CueNode, tokens: Tokens, from: number, visit: (cue: Cue, row: number, to: number, from: number) => void): void {
  let node: CueNode | null = root;
  for (let at = from; at < tokens.key.length && at < from + MAX_TOKENS; at += 1) {
    if (at > from && ((tokens.gap[at] as number) & HARD) !== 0) return;
    node = node.step(tokens.key[at] as string);
    if (!node) return;
    for (const end of node.ends) visit(end.phrase, end.row, at + 1, from);
  }
}

/** Finds the phrases of a language in a text. Linear in the text. */
export function findCues(tokens: Tokens, language: CompiledLanguage): Cues {
  const before = new Map<number, { cue: Cue; from: number }[]>();
  const after = new Map<number, { cue: Cue; row: number; to: number }[]>();
  const put = <T>(map: Map<number, T[]>, at: number, value: T): void => {
    const list = map.get(at);
    if (list) list.push(value);
    else map.set(at, [value]);
  };
  const told = (cue: Cue, row: number, to: number, from: number): void => {
    if (row < 0) put(before, to, { cue, from });
    else put(after, from, { cue, row, to });
  };
  for (let from = 0; from < tokens.key.length; from += 1) {
    walk(language.phrases, tokens, from, told);
  }
  return { before, after };
}

/** Labels ("Source", "Photo by") in a text: where they begin and end. */
export function findLabels(root: CueNode, tokens: Tokens): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  let to = 0;
  const furthest = (_cue: Cue, _row: number, end: number, from: number): void => {
    // "ที่มา: ข่าว…": a label ends at its colon.
    for (let at = from + 1; at < end; at += 1) if (((tokens.gap[at] as number) & GAP.colon) !== 0) return;
    to = Math.max(to, end);
  };
  for (let from = 0; from < tokens.key.length; from += 1) {
    to = 0;
    walk(root, tokens, from, furthest);
    if (to > 0) found.push({ from, to });
  }
  return found;
}
