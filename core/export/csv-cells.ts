/**
 * Cells of a table as RFC 4180 writes them, and back. A spreadsheet takes a cell that begins with one of these for a formula, whoever
 * wrote the page that it came from, quoted or not (OWASP, "CSV Injection"): an apostrophe before it makes it words. The wide forms count too, where input methods write them.
 */
const FORMULA = /^[\s']*[=+\-@\t\r\u0000\uff1d\uff0b\uff0d\uff20]/u, DISARMED = /^'[\s']*[=+\-@\t\r\u0000\uff1d\uff0b\uff0d\uff20]/u;

/** More than a table of a full library has. */
const MOST_CELLS = 20_000_000;

export const writeCell = (text: string): string => {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",;\t\r\n]/u.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** Rows as a file: UTF-8 with the mark by which spreadsheets know it, lines ended by CR LF. */
export const writeRows = (rows: readonly (readonly string[])[]): string => `\ufeff${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;

/**
 * Rows of a table, also where a spreadsheet has saved it with semicolons or tabs. null where a quotation mark is never closed, or
 * there are more cells than anybody keeps.
 */
export function readRows(text: string): string[][] | null {
  const start = text.startsWith('\ufeff') ? 1 : 0, parted = /[,;\t]/u.exec(text.slice(start, start + 1_000))?.[0] ?? ',';
  const rows: string[][] = [];
  let row: string[] = [], cells = 0;
  const keep = (cell: string): void => {
    row.push(DISARMED.test(cell) ? cell.slice(1) : cell);
    cells += 1;
  };
  for (let at = start; at < text.length; ) {
    let cell = '';
    if (text[at] === '"') {
      for (at += 1; ; ) {
        const end = text.indexOf('"', at);
        if (end < 0) return null;
        cell += text.slice(at, end);
        at = end + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at += 1;
      }
    }
    let end = at;
    while (end < text.length && text[end] !== parted && text[end] !== '\n' && text[end] !== '\r') end += 1;
    keep(cell + text.slice(at, end));
    if (cells > MOST_CELLS) return null;
    at = end;
    if (text[at] === parted) {
      at += 1;
      // The line's last cell is empty.
      if (at >= text.length || text[at] === '\n' || text[at] === '\r') keep('');
      else continue;
    }
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
    rows.push(row);
    row = [];
  }
  return rows;
}
