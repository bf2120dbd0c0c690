import type { Row } from './phrase-shape.ts';

/** A row as JSON holds it shortest: its words in one text, alternatives that are plain words in one that begins with a bar (`|told|has told`), rows among others as lists. */
export type RowText = string | readonly RowText[];

const BAR = '|';

function alternativesText(rows: readonly Row[]): RowText {
  const texts = rows.map(rowText);
  return texts.every((text) => typeof text === 'string') ? BAR + texts.join(BAR) : [BAR, ...texts];
}

/** {@link openRow} gives the row back. Words hold neither spaces nor bars. */
export function rowText(row: Row): RowText {
  const parts: RowText[] = [];
  let words: string[] = [];
  for (const part of row) {
    if (typeof part === 'string') words.push(part);
    else {
      if (words.length > 0) parts.push(words.join(' '));
      words = [];
      parts.push(alternativesText(part));
    }
  }
  if (words.length > 0) parts.push(words.join(' '));
  const [only = ''] = parts;
  return parts.length < 2 && typeof only === 'string' && !only.startsWith(BAR) ? only : parts;
}

const words = (text: string): string[] => (text === '' ? [] : text.split(' '));

/** The row that {@link rowText} wrote. */
export function openRow(text: RowText): Row {
  if (typeof text === 'string') return words(text);
  return text.flatMap((part): Row => {
    if (typeof part !== 'string') return [part.slice(1).map(openRow)];
    return part.startsWith(BAR) ? [part.slice(1).split(BAR).map(words)] : words(part);
  });
}

/** Rows of plain words, as labels are. */
export const labelsText = (labels: readonly (readonly string[])[]): string => labels.map((label) => label.join(' ')).join(BAR);
export const openLabels = (text: string): string[][] => (text === '' ? [] : text.split(BAR).map(words));
