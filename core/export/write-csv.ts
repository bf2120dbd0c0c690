import type { KeptPage, ReaderNote } from '../library/kept-page.ts';
import { writeRows } from './csv-cells.ts';
import type { Carried } from './library-file.ts';

/** The table's columns. Rows are of four kinds: a credit, a flag, a page that has none of them, a reader's note; each says its page's columns as well, so that it can be sorted and counted alone. */
export const COLUMNS = [
  'record', 'page', 'title', 'kind', 'language', 'translated_from', 'publisher', 'publisher_domain', 'publisher_id', 'published', 'first_traced', 'last_traced', 'days',
  'role', 'source', 'source_domain', 'source_id', 'source_kind', 'link', 'link_how', 'link_target', 'words',
  'flag', 'flag_about', 'note_id', 'note_at', 'note_kind', 'note_what', 'note_source', 'note', 'words_before', 'words_after',
] as const;
export type Column = (typeof COLUMNS)[number];
export type Row = Partial<Record<Column, string>>;

const publisherRow = ({ publisher }: KeptPage | ReaderNote): Row => ({ publisher: publisher.name, publisher_domain: publisher.domain, publisher_id: publisher.id ?? '' });

function pageRows(page: KeptPage): Row[] {
  const about: Row = {
    page: page.url, title: page.title, kind: page.kind, language: page.lang, translated_from: page.translatedFrom ?? '', ...publisherRow(page),
    published: page.published ?? '', first_traced: page.first, last_traced: page.last, days: String(page.days),
  };
  const rows: Row[] = [
    ...page.credits.map(({ role, source, link, text }): Row => ({
      record: 'credit', ...about, role, source: source.name, source_domain: source.domain ?? '', source_id: source.id ?? '', source_kind: source.kind,
      link: link?.url ?? '', link_how: link?.how ?? '', link_target: link?.target ?? '', words: text,
    })),
    ...page.flags.map(({ kind, about: whom, text }): Row => ({ record: 'flag', ...about, flag: kind, flag_about: whom ?? '', words: text })),
  ];
  return rows.length > 0 ? rows : [{ record: 'page', ...about }];
}

const noteRow = (note: ReaderNote): Row => ({
  record: 'note', page: note.url, title: note.title, language: note.lang, ...publisherRow(note),
  note_id: note.id, note_at: note.at, note_kind: note.kind, note_what: note.what, note_source: note.source, note: note.note,
  words: note.quote?.exact ?? '', words_before: note.quote?.prefix ?? '', words_after: note.quote?.suffix ?? '',
});

/** The library as a table for spreadsheets. */
export const writeCsv = ({ pages, notes }: Carried): string =>
  writeRows([COLUMNS, ...[...pages.flatMap(pageRows), ...notes.map(noteRow)].map((row) => COLUMNS.map((column) => row[column] ?? ''))]);
