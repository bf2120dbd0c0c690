import type { CompiledLanguage, Cue, CueNode } from '../language/compile-language.ts';
import { GAP, type Tokens } from '../text/tokens.ts';

/** Phrases found in a text, by the word where they touch the name. */
export interface Cues {
  /** Phrases whose words before the name end right before word i; with the word at which they begin. */
  readonly before: ReadonlyMap<number, readonly { cue: Cue; from: number }[]>;
  /** Rows of words that begin at word i; with the word after their last. */
  readonly after: ReadonlyMap<number, readonly { cue: Cue; segment: number; to: number }[]>;
}

const HARD = GAP.sentence | GAP.semicolon | GAP.open | GAP.close | GAP.slash;

function walk(root: CueNode, tokens: Tokens, from: number, visit: (hit: { cue: Cue; segment: number }, to: number) => void): void {
  let nodes: CueNode[] = [root];
  for (let at = from; at < tokens.key.length && at < from + 12 && nodes.length > 0; at += 1) {
    if (at > from && ((tokens.gap[at] as number) & HARD) !== 0) return;
    const key = tokens.key[at] as string;
    const next: CueNode[] = [];
    for (const node of nodes) {
      const child = node.next?.get(key);
      if (child) next.push(child);
      if (node.prefixes) for (const [stem, target] of node.prefixes) if (key.startsWith(stem)) next.push(target);
    }
    for (const node of next) for (const hit of node.cues ?? []) visit(hit, at + 1);
    nodes = next;
  }
}

/** Finds the phrases of a language in a text. Linear in the text. */
export function findCues(tokens: Tokens, language: CompiledLanguage): Cues {
  const before = new Map<number, { cue: Cue; from: number }[]>();
  const after = new Map<number, { cue: Cue; segment: number; to: number }[]>();
  const put = <T>(map: Map<number, T[]>, at: number, value: T): void => {
    const list = map.get(at);
    if (list) list.push(value);
    else map.set(at, [value]);
  };
  for (let from = 0; from < tokens.key.length; from += 1) {
    walk(language.before, tokens, from, ({ cue }, to) => put(before, to, { cue, from }));
    walk(language.after, tokens, from, ({ cue, segment }, to) => put(after, from, { cue, segment, to }));
  }
  return { before, after };
}

/** Labels ("Source", "Photo by") in a text: where they begin and end. */
export function findLabels(root: CueNode, tokens: Tokens): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  for (let from = 0; from < tokens.key.length; from += 1) {
    let to = 0;
    walk(root, tokens, from, (_, end) => {
      to = Math.max(to, end);
    });
    if (to > 0) found.push({ from, to });
  }
  return found;
}
