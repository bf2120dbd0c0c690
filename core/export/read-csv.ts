import { readRows } from './csv-cells.ts';
import { COLUMNS, type Column, type Row } from './write-csv.ts';

const orNull = (text: string | undefined): string | null => (text ? text : null);
const publisherOf = (row: Row): object => ({ id: orNull(row.publisher_id), name: row.publisher ?? '', domain: row.publisher_domain ?? '' });

const creditOf = (row: Row): object => ({
  role: row.role, source: { id: orNull(row.source_id), name: row.source, domain: orNull(row.source_domain), kind: row.source_kind },
  link: row.link ? { url: row.link, how: row.link_how, target: row.link_target } : null, text: row.words ?? '',
});

const noteOf = (row: Row): object => ({
  version: 1, id: row.note_id, url: row.page, title: row.title ?? '', lang: row.language ?? '', publisher: publisherOf(row), at: row.note_at, kind: row.note_kind,
  what: row.note_what ?? '', source: row.note_source ?? '', note: row.note ?? '', quote: row.words ? { exact: row.words, prefix: row.words_before ?? '', suffix: row.words_after ?? '' } : null,
});

/** True of a text that is a table with the columns that a library is written with. */
export const isCsv = (text: string): boolean => /^\ufeff?"?record"?[,;\t]"?page"?[,;\t]/u.test(text.slice(0, 40));

/** Records of a table as {@link writeCsv} writes it, not yet checked, whatever order its rows and columns were brought into. null where it is broken. */
export function readCsv(text: string): { readonly pages: readonly object[]; readonly notes: readonly object[] } | null {
  const [header = [], ...rows] = readRows(text) ?? [];
  const places = header.flatMap((name, at) => ((COLUMNS as readonly string[]).includes(name) ? [[name as Column, at] as const] : []));
  if (!places.some(([name]) => name === 'record')) return null;
  const pages = new Map<string, Record<string, unknown> & { credits: object[]; flags: object[] }>(), notes: object[] = [];
  for (const cells of rows) {
    const row: Row = Object.fromEntries(places.map(([name, at]) => [name, cells[at] ?? '']));
    if (row.record === 'note') notes.push(noteOf(row));
    if (!row.page || (row.record !== 'page' && row.record !== 'credit' && row.record !== 'flag')) continue;
    const page = pages.get(row.page) ?? {
      version: 1, url: row.page, title: row.title ?? '', kind: row.kind, lang: row.language ?? '', publisher: publisherOf(row), published: orNull(row.published),
      translatedFrom: orNull(row.translated_from), first: row.first_traced, last: row.last_traced, days: Number(row.days), credits: [], flags: [],
    };
    pages.set(row.page, page);
    if (row.record === 'credit') page.credits.push(creditOf(row));
    if (row.record === 'flag') page.flags.push({ kind: row.flag, about: orNull(row.flag_about), text: row.words ?? '' });
  }
  return { pages: [...pages.values()], notes };
}
