import { fold } from '../text/fold.ts';
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
type Piece = string | Choice;
interface Choice {
  readonly ways: Piece[][];
  /** The name or `…` stands in one of them. */
  holdsGap: boolean;
}
const GAPS = /([*…])/u;
const isGap = (text: string): boolean => text.includes('*') || text.includes('…');

function parse(phrase: string): Piece[] {
  const whole: Choice = { ways: [[]], holdsGap: false }, open: Choice[] = [whole];
  for (const part of phrase.split(/([()[\]|])/u)) {
    const top = open[open.length - 1] as Choice, way = top.ways[top.ways.length - 1] as Piece[];
    if (part === '(' || part === '[') {
      const choice: Choice = { ways: [[]], holdsGap: false };
      way.push(choice);
      open.push(choice);
    } else if (part === '|' && open.length > 1) top.ways.push([]);
    else if ((part === ')' || part === ']') && open.length > 1) {
      if (part === ']') top.ways.push([]);
      open.pop();
    } else if (part !== '') {
      way.push(part);
      if (isGap(part)) for (const choice of open) choice.holdsGap = true;
    }
  }
  return whole.ways[0] ?? [];
}

/** Alternatives in which the name or `…` stands, each on its own; all others stay together. */
const spread = (pieces: Piece[]): Piece[][] =>
  pieces.every((piece) => typeof piece === 'string' || !piece.holdsGap)
    ? [pieces]
    : pieces.reduce<Piece[][]>((ways, piece) => {
        const choices = typeof piece === 'string' || !piece.holdsGap ? [[piece]] : piece.ways.flatMap(spread);
        return ways.flatMap((way) => choices.map((choice) => [...way, ...choice]));
      }, [[]]);

/** All plain texts of pieces that are written together: `social(es|)`. */
const plainTexts = (pieces: readonly Piece[]): string[] =>
  pieces.reduce<string[]>((texts, piece) => {
    const choices = typeof piece === 'string' ? [piece] : piece.ways.flatMap(plainTexts);
    return texts.flatMap((text) => choices.map((choice) => text + choice));
  }, ['']);

/** A phrase's plain texts, one for each choice in its brackets. */
export const plainForms = (phrase: string): string[] => [...new Set(plainTexts(parse(phrase)))];

const PLAIN = /^[a-z0-9]+~?$/u;
/** A word in one of the scripts that part words by spaces and cut none short. */
const SPACED = /^[a-zß-öø-ÿā-žа-яё]+$/iu;

/** Folded words of a text; `~` stays at the end of a word that stands for all its endings. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const raw of text.split(/\s+/u)) {
    if (raw === '') continue;
    // Most words of most phrases are plain: cutting them is not worth its cost when a worker wakes.
    if (PLAIN.test(raw)) words.push(raw);
    else if (SPACED.test(raw)) words.push(fold(raw));
    else {
      const { key } = tokenise(raw);
      words.push(...key);
      if (raw.endsWith('~') && key.length > 0) words[words.length - 1] += '~';
    }
  }
  return words;
}

/** All rows of words that a row stands for. */
const spelledOut = (row: Row): string[][] =>
  row.reduce<string[][]>((rows, part) => {
    const choices = typeof part === 'string' ? [[part]] : part.flatMap(spelledOut);
    return rows.flatMap((words) => choices.map((choice) => [...words, ...choice]));
  }, [[]]);

/**
 * Text and brackets that are written together. Where words are parted by nothing but themselves, as in Japanese, they stay
 * apart: written out, some phrases would be hundreds. Else each way in which they can be read is a row.
 */
function together(chunk: readonly Piece[]): Row {
  const rows = plainTexts(chunk).map(wordsOf), apart = chunk.flatMap((piece): Row => (typeof piece === 'string' ? wordsOf(piece) : [piece.ways.map(rowOf)]));
  return String(spelledOut(apart).map((words) => words.join(' '))) === String(rows.map((words) => words.join(' '))) ? apart : [rows];
}

function rowOf(pieces: readonly Piece[]): Row {
  const row: (string | readonly Row[])[] = [];
  /** What is written together: a word, brackets, or both. */
  let chunk: Piece[] = [];
  const flush = (): void => {
    const [first] = chunk;
    if (chunk.length > 1) row.push(...together(chunk));
    else if (typeof first === 'string') row.push(...wordsOf(first));
    else if (first) row.push(first.ways.map(rowOf));
    chunk = [];
  };
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      chunk.push(piece);
      continue;
    }
    // The first and the last word of a text may be glued to brackets; those between are not.
    const first = piece.search(/\s/u);
    if (first < 0) {
      chunk.push(piece);
      continue;
    }
    if (first > 0) chunk.push(piece.slice(0, first));
    flush();
    const last = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('\u00a0')) + 1;
    row.push(...wordsOf(piece.slice(first, last)));
    if (last < piece.length) chunk.push(piece.slice(last));
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
