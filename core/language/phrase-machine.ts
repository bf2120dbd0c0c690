import type { Row } from './phrase-shape.ts';

/** What ends at a place of the machine: a row of a phrase, -1 before the name, else the number of its row behind it. */
export interface RowEnd<P> {
  readonly phrase: P;
  readonly row: number;
}

/** A place between two words of a row. */
interface State<P> {
  /** Words and the places to which they lead, by turns. */
  edges: (string | State<P>)[] | null;
  /** Places that are reached without a word. */
  also: State<P>[] | null;
  ends: RowEnd<P>[] | null;
}
// Most places have one edge or an end: what they don't have is not made, a language has thousands.
const newState = <P>(): State<P> => ({ edges: null, also: null, ends: null });
function link<P>(from: State<P>, word: string, to: State<P>): void {
  if (from.edges) from.edges.push(word, to);
  else from.edges = [word, to];
}

/**
 * Rows of words as a machine that reads word by word. Alternatives are not multiplied out: "(a|b|c) (d|e|f)" is
 * three places, not nine rows.
 */
export interface PhraseMachine<P> {
  readonly start: State<P>;
  /** Adds a row at whose end `phrase` is told; a row without words is nowhere told. */
  add(row: Row, phrase: P, number: number): void;
}

function lay<P>(row: Row, from: readonly State<P>[]): State<P>[] {
  let now = [...from];
  for (const part of row) {
    const next = newState<P>();
    if (typeof part === 'string') {
      for (const state of now) link(state, part, next);
      now = [next];
      continue;
    }
    let skipped = false;
    for (const alternative of part) {
      const [only] = alternative;
      if (alternative.length === 0) skipped = true;
      else if (alternative.length === 1 && typeof only === 'string') for (const state of now) link(state, only, next);
      else for (const end of lay(alternative, now)) {
        if (now.includes(end)) skipped = true;
        else if (end.also) end.also.push(next);
        else end.also = [next];
      }
    }
    now = skipped ? [...now, next] : [next];
  }
  return now;
}

export function newMachine<P>(): PhraseMachine<P> {
  const start = newState<P>();
  return {
    start,
    add(row, phrase, number) {
      const told = { phrase, row: number };
      for (const end of lay(row, [start]))
        if (end.ends) end.ends.push(told);
        else if (end !== start) end.ends = [told];
    },
  };
}

/** All that one or several machines may be in after the same words; made when a text first leads there, and kept. */
export interface PhraseNode<P> {
  readonly ends: readonly RowEnd<P>[];
  /** Where a folded word leads, null where to nothing. */
  step(word: string): PhraseNode<P> | null;
}

/** Words of which a place remembers where they lead. */
const MAX_KEPT = 1_000;

function nodeOf<P>(from: readonly State<P>[]): PhraseNode<P> {
  const states: State<P>[] = [...from];
  // Grows while it is walked: what is reached without a word belongs to it.
  for (const state of states) for (const other of state.also ?? []) if (!states.includes(other)) states.push(other);
  let words: Map<string, State<P>[]> | null = null;
  /** Beginnings (`word~`) by their first letter. */
  const stems = new Map<string, [stem: string, to: State<P>][]>();
  const made = new Map<string, PhraseNode<P> | null>();
  const open = (): Map<string, State<P>[]> => {
    const all = new Map<string, State<P>[]>();
    for (const { edges } of states)
      for (let i = 0; edges && i < edges.length; i += 2) {
        const word = edges[i] as string, to = edges[i + 1] as State<P>;
        if (word.endsWith('~')) {
          const stem = word.slice(0, -1), bucket = stems.get(word[0] as string);
          if (bucket) bucket.push([stem, to]);
          else stems.set(word[0] as string, [[stem, to]]);
        } else {
          const known = all.get(word);
          if (known) known.push(to);
          else all.set(word, [to]);
        }
      }
    return all;
  };
  return {
    ends: states.flatMap((state) => state.ends ?? []),
    step(word) {
      const known = made.get(word);
      if (known !== undefined) return known;
      words ??= open();
      let to = words.get(word);
      if (stems.size > 0)
        for (const [stem, target] of stems.get(word[0] as string) ?? []) if (word.startsWith(stem)) to = [...(to ?? []), target];
      if (!to) {
        // A text says the same words again and again, and most lead nowhere.
        if (made.size < MAX_KEPT) made.set(word, null);
        return null;
      }
      const node = nodeOf([...new Set(to)]);
      made.set(word, node);
      return node;
    },
  };
}

/** Where reading begins in several machines at once. */
export const startOf = <P>(machines: readonly PhraseMachine<P>[]): PhraseNode<P> => nodeOf(machines.map((m) => m.start));
