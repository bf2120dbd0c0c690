import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLocale } from '../../scripts/read-locales.ts';
import { createWords } from '../../components/words.ts';
import { keptPage, library, NASTY, readerNote } from '../../tests/kept-arbitrary.ts';
import { type Carried, writeJson } from './library-file.ts';
import { MOST_IMPORT, readImport } from './read-import.ts';
import { readRows, writeRows } from './csv-cells.ts';
import { writeAnnotations } from './write-annotations.ts';
import { writeCsv } from './write-csv.ts';
import { writeMarkdown } from './write-markdown.ts';

const MADE = '2026-11-27T20:00:00.000Z';
const messages = readLocale('en');
const words = createWords((key, parts) => (messages[key] ?? `\u2047${key}`).replace(/\$(\d)/gu, (_, n) => parts[Number(n) - 1] ?? ''), 'en');
const WAYS = { json: (c: Carried) => writeJson(c, MADE), annotations: (c: Carried) => writeAnnotations(c, MADE), csv: writeCsv, markdown: (c: Carried) => writeMarkdown(c, MADE, words) };

describe.each(Object.entries(WAYS))('%s', (name, write) => {
  test('all of a library comes back, taken twice or once', () => {
    fc.assert(fc.property(library, ({ pages, notes }) => {
      const text = write({ pages, notes }), again = readImport(text);
      expect(again).toEqual({ pages, notes, skipped: 0 });
      const twice = write({ pages: [...pages, ...pages], notes: [...notes, ...notes] });
      // In a table and among annotations a page that stands twice is one with all its rows; keys stay one.
      const read = readImport(twice);
      if ('fault' in read) throw new Error(read.fault);
      expect(read.pages.map((page) => page.url)).toEqual(pages.map((page) => page.url));
      expect(read.notes).toEqual(notes);
    }), { numRuns: 150 });
  });
  test('an empty library is one too', () => expect(readImport(write({ pages: [], notes: [] }))).toEqual({ pages: [], notes: [], skipped: 0 }));
  test('a file that is cut anywhere, or has a letter changed, gives a fault or checked records and never an exception', () => {
    const [page] = fc.sample(keptPage, { numRuns: 1, seed: 7 }), [note] = fc.sample(readerNote, { numRuns: 1, seed: 7 });
    const text = write({ pages: [page as never], notes: [note as never] });
    fc.assert(fc.property(fc.nat(text.length), fc.string({ maxLength: 3 }), (at, odd) => {
      expect(() => readImport(text.slice(0, at))).not.toThrow();
      const read = readImport(text.slice(0, at) + odd + text.slice(at + 1));
      if (!('fault' in read)) for (const one of read.pages) expect(one.version).toBe(1);
    }), { numRuns: 150 });
    expect(name).toBeTruthy();
  });
});

test('no cell of a table is a formula', () => {
  fc.assert(fc.property(library, (carried) => {
    for (const row of readAsSpreadsheet(writeCsv(carried))) for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u);
  }), { numRuns: 100 });
});
/** A table as a program reads it that knows RFC 4180 and nothing of our apostrophes. */
function readAsSpreadsheet(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (let rest = csv.slice(1); rest !== ''; ) {
    const [all, quoted, bare, end] = /^(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/u.exec(rest) as unknown as [string, string?, string?, string?];
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
    rest = rest.slice(all.length);
  }
  return rows.slice(0, -1);
}
test('cells are written as RFC 4180 has them', () => {
  expect(writeRows([['a', 'b"c', 'd,e', 'f\r\ng', ''], ['=1+1', "'=1", "it's", '-5', '']])).toBe(`\ufeffa,"b""c","d,e","f\r\ng",\r\n'=1+1,''=1,it's,'-5,\r\n`);
  for (const cell of NASTY) expect(readRows(writeRows([['record', 'page'], [cell, 'x'], ['x', cell]]))).toEqual([['record', 'page'], [cell, 'x'], ['x', cell]]);
});
test('a table that a spreadsheet saved with semicolons and other columns first is read', () => {
  const text = writeCsv({ pages: fc.sample(keptPage, { numRuns: 3, seed: 3 }), notes: [] }), rows = readAsSpreadsheet(text);
  const saved = rows.map((row) => [row[0], row[1], ...row.slice(2).reverse()].map((cell = '') => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n');
  expect(readImport(saved)).toEqual(readImport(text));
});
test('a record that can’t be taken is counted, and the others are', () => {
  const [good, bad] = fc.sample(keptPage, { numRuns: 2, seed: 5 }) as [object, object];
  const read = readImport(JSON.stringify({ format: 'selon-library', version: 1, made: MADE, pages: [good, { ...bad, url: 'javascript:alert(1)' }, null, []], notes: [{}] }));
  expect(read).toMatchObject({ pages: [good], notes: [], skipped: 4 });
});
describe.each([
  ['', 'carried_form'], ['{}', 'carried_form'], ['[]', 'carried_form'], ['null', 'carried_form'], ['{"format":"selon-library","version":2}', 'carried_newer'], ['{"format":"selon-library","version":1,"pages":{}}', 'carried_form'],
  ['['.repeat(1_000_000), 'carried_form'], ['record,page,title\r\n"', 'carried_form'], [`${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`, 'carried_form'], ['<!-- selon-library\n{}-->', 'carried_form'],
].map(([text = '', fault = '']) => [text.slice(0, 40), fault, text] as const))('%s…', (_, fault, text) => {
  test(`is refused: ${fault}`, () => expect(readImport(text)).toEqual({ fault }));
});
test('a file that is too large is not even looked at', () => expect(readImport('x'.repeat(MOST_IMPORT + 1))).toEqual({ fault: 'carried_large' }));
test('prototypes are nobody’s to change', () => {
  readImport('{"format":"selon-library","version":1,"pages":[{"__proto__":{"polluted":1}}],"notes":[]}');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
test('what is read in Markdown is words: no tag, no link of a page’s making, no line of its own', () => {
  fc.assert(fc.property(library, ({ pages, notes }) => {
    const shown = writeMarkdown({ pages, notes }, MADE, words).split('\n<!-- selon-library\n')[0] as string;
    expect(shown).not.toContain('\u2047');
    for (const line of shown.split('\n')) {
      expect(line).toMatch(/^(?:#{1,2} |- | {2}- | {2}> | {2}\S|$|\S.*$)/u);
      // Every angle bracket is escaped, or belongs to the address of a link.
      expect(line.replace(/\]\(<https?:[^<>\s]*>\)/gu, '').replace(/^ {2}> /u, '').replace(/\\[<>]/gu, '')).not.toMatch(/[<>]/u);
      expect(line.replace(/\]\(<[^<>]*>\)/gu, '')).not.toMatch(/(?<!\\)(?:\\\\)*\]\(/u);
    }
  }), { numRuns: 100 });
});
