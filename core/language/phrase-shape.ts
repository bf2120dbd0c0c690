import { tokenise } from '../text/tokens.ts';

/** A row of words as a phrase gives it: a word (`~` at its end stands for all endings), or rows of which one is there. */
export type Row = readonly (string | readonly Row[])[];

/** One way in which a phrase may stand around a name: `dijo … a * [en]`. Rows with `empty` words are not kept. */
export interface PhraseShape {
  /** Rows that stand earlier in the sentence. */
  readonly earlier: readonly Row[];
  /** Right before the name; empty where the phrase begins with it. */
  readonly before: Row;
  /** After the name: the first right after it (may be empty), the others later in the sentence. */
  readonly after: readonly Row[];
}

/** Text, or alternatives in brackets; `[a]` is a or nothing. */
type Piece = string | Piece[][];

function parse(phrase: string): Piece[] {
  const all: { pieces: Piece[]; group: Piece[][] }[] = [{ pieces: [], group: [] }];
  let text = '';
  const flush = (): void => {
    if (text) all.at(-1)?.pieces.push(text);
    text = '';
  };
  for (const char of phrase) {
    const top = all.at(-1) as (typeof all)[number];
    if (char === '(' || char === '[') {
      flush();
      all.push({ pieces: [], group: [] });
    } else if (char === '|' && all.length > 1) {
      flush();
      top.group.push(top.pieces);
      top.pieces = [];
    } else if ((char === ')' || char === ']') && all.length > 1) {
      flush();
      all.pop();
      all.at(-1)?.pieces.push([...top.group, top.pieces, ...(char === ']' ? [[]] : [])]);
    } else text += char;
  }
  flush();
  return all[0]?.pieces ?? [];
}

const GAPS = /([*…])/u;
const holdsGap = (piece: Piece): boolean => (typeof piece === 'string' ? GAPS.test(piece) : piece.some((alternative) => alternative.some(holdsGap)));

/** Alternatives in which the name or `…` stands, each on its own; all others stay together. */
const spread = (pieces: readonly Piece[]): Piece[][] =>
  pieces.reduce<Piece[][]>((ways, piece) => {
    const choices = typeof piece === 'string' || !holdsGap(piece) ? [[piece]] : piece.flatMap(spread);
    return ways.flatMap((way) => choices.map((choice) => [...way, ...choice]));
  }, [[]]);

/** All plain texts of pieces that are written together: `social(es|)`. */
const plainTexts = (pieces: readonly Piece[]): string[] =>
  pieces.reduce<string[]>((texts, piece) => {
    const choices = typeof piece === 'string' ? [piece] : piece.flatMap(plainTexts);
    return texts.flatMap((text) => choices.map((choice) => text + choice));
  }, ['']);

const PLAIN = /^[a-z0-9]+~?$/u;

/** Folded words of a text; `~` stays at the end of a word that stands for all its endings. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).flatMap((raw) => {
    if (!raw || PLAIN.test(raw)) return raw ? [raw] : [];
    const keys = [...tokenise(raw).key];
    if (raw.endsWith('~') && keys.length > 0) keys[keys.length - 1] += '~';
    return keys;
  });
}

function rowOf(pieces: readonly Piece[]): Row {
  const row: (string | Row[])[] = [];
  let chunk: Piece[] = [];
  const flush = (): void => {
    const [first] = chunk;
    if (chunk.length === 1 && typeof first === 'string') row.push(...wordsOf(first));
    else if (chunk.length === 1 && first !== undefined) row.push((first as Piece[][]).map(rowOf));
    else if (chunk.length > 1) row.push(plainTexts(chunk).map(wordsOf));
    chunk = [];
  };
  for (const piece of pieces) {
    if (typeof piece !== 'string') chunk.push(piece);
    else
      piece.split(/\s+/u).forEach((part, i) => {
        if (i > 0) flush();
        if (part) chunk.push(part);
      });
  }
  flush();
  return row;
}

const mayBeEmpty = (row: Row): boolean => row.every((part) => typeof part !== 'string' && part.some(mayBeEmpty));
const neverHasWords = (row: Row): boolean => row.every((part) => typeof part !== 'string' && part.every(neverHasWords));
/** A row that may be empty, as one that is not and one that is. */
const ways = (row: Row): Row[] => (neverHasWords(row) ? [[]] : mayBeEmpty(row) ? [row, []] : [row]);

/** The shapes of a phrase: see {@link Language} for how phrases are written. */
export function shapesOf(phrase: string): PhraseShape[] {
  return spread(parse(phrase)).flatMap((pieces) => {
    const left: Piece[][] = [[]], right: Piece[][] = [];
    let named = false;
    for (const piece of pieces)
      for (const part of typeof piece === 'string' ? piece.split(GAPS) : [piece]) {
        if (part === '*') {
          if (named) break;
          named = true;
          right.push([]);
        } else if (part === '…') (named ? right : left).push([]);
        else if (part !== '') (named ? right : left).at(-1)?.push(part);
      }
    const rows = left.map(rowOf), before = rows.pop() ?? [], after = right.map(rowOf);
    while (after.length > 0 && neverHasWords(after.at(-1) as Row)) after.pop();
    const afters = after.reduce<Row[][]>((all, row) => all.flatMap((so) => ways(row).map((way) => [...so, way])), [[]]);
    return ways(before).flatMap((b) =>
      afters.map((rest) => {
        const cut = [...rest];
        while (cut.length > 0 && cut.at(-1)?.length === 0) cut.pop();
        return { earlier: rows.filter((row) => !neverHasWords(row)), before: b, after: cut };
      }),
    );
  });
}
