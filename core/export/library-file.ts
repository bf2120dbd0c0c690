import type { KeptPage, ReaderNote } from '../library/kept-page.ts';

/** What is carried out of a library and into another. */
export interface Carried {
  readonly pages: readonly KeptPage[];
  readonly notes: readonly ReaderNote[];
}

/**
 * A library as a file, UTF-8 JSON. All of it comes back by `readImport`, and whoever programs may read it: `pages` and `notes` are the
 * records of `core/library/kept-page.ts`, each with a version of its own. A later form of this file says a higher `version`.
 */
export interface LibraryFile extends Carried {
  readonly format: 'selon-library';
  readonly version: 1;
  /** ISO 8601: when the file was made. */
  readonly made: string;
}

export const libraryFile = ({ pages, notes }: Carried, made: string): LibraryFile => ({ format: 'selon-library', version: 1, made, pages, notes });

/** The library as JSON, a record a line, so that two files can be compared. */
export function writeJson({ pages, notes }: Carried, made: string): string {
  const lines = (records: readonly object[]): string => (records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`);
  return `{"format":"selon-library","version":1,"made":${JSON.stringify(made)},\n"pages":${lines(pages)},\n"notes":${lines(notes)}}\n`;
}
