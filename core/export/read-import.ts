import { checkNote, checkPage } from '../library/check-kept.ts';
import type { KeptPage, ReaderNote } from '../library/kept-page.ts';
import type { Carried } from './library-file.ts';
import { readAnnotations } from './read-annotations.ts';
import { isCsv, readCsv } from './read-csv.ts';
import { MARKDOWN_DATA } from './write-markdown.ts';

/** What a file holds: each record checked and once; `skipped` are those that can't be taken, or that other tools made. */
export interface Imported extends Carried {
  readonly skipped: number;
}

/** Why a file is not taken: the key of a sentence. */
export interface ImportFault {
  readonly fault: 'carried_form' | 'carried_large' | 'carried_newer';
}
export const isImportFault = (read: Imported | ImportFault): read is ImportFault => 'fault' in read;

/** The longest file that is read, in UTF-16 units: more than a full library, and as much as a browser still parses in one go. A screen asks for the file's size before it reads it. */
export const MOST_IMPORT = 200_000_000;
/** Records of a kind: as many as a library can be set to hold. */
const MOST_RECORDS = 50_000;

interface Found {
  readonly pages: readonly unknown[];
  readonly notes: readonly unknown[];
  readonly others?: number;
}

/** What a parsed file holds, if it is one that Selon, or an annotation tool, wrote. */
function found(value: unknown): Found | ImportFault {
  const { format, version, pages = [], notes = [] } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (format !== 'selon-library') return readAnnotations(value) ?? { fault: 'carried_form' };
  if (typeof version === 'number' && version > 1) return { fault: 'carried_newer' };
  return version === 1 && Array.isArray(pages) && Array.isArray(notes) ? { pages, notes } : { fault: 'carried_form' };
}

function parsed(text: string): Found | ImportFault {
  if (isCsv(text)) return readCsv(text) ?? { fault: 'carried_form' };
  const data = text.lastIndexOf(`\n${MARKDOWN_DATA}\n`), end = text.lastIndexOf('-->');
  const json = data < 0 ? text : text.slice(data + MARKDOWN_DATA.length + 2, Math.max(data, end));
  try {
    return found(JSON.parse(json.replace(/^\ufeff/u, '')));
  } catch {
    // Also where it is nested deeper than the parser goes.
    return { fault: 'carried_form' };
  }
}

/** Checked records by their key, the newest of those that share one. */
function taken<Kept extends KeptPage | ReaderNote>(records: readonly unknown[], check: (record: unknown) => Kept | null, keyOf: (kept: Kept) => string, newest: (kept: Kept) => string): { readonly kept: readonly Kept[]; readonly refused: number } {
  const kept = new Map<string, Kept>();
  let refused = Math.max(0, records.length - MOST_RECORDS);
  for (const record of records.slice(0, MOST_RECORDS)) {
    const one = check(record), known = one && kept.get(keyOf(one));
    if (one === null) refused += 1;
    else if (!known || newest(known) < newest(one)) kept.set(keyOf(one), one);
  }
  return { kept: [...kept.values()], refused };
}

/**
 * A library from a file's text: JSON, Web Annotations, CSV or Markdown as they are written here, known by what stands in it and not by its name.
 * Records keep their keys (a page's address, a note's id), so that a file that is taken twice is taken once.
 */
export function readImport(text: string): Imported | ImportFault {
  if (text.length > MOST_IMPORT) return { fault: 'carried_large' };
  const read = parsed(text);
  if ('fault' in read) return read;
  const pages = taken(read.pages, checkPage, (page) => page.url, (page) => page.last), notes = taken(read.notes, checkNote, (note) => note.id, (note) => note.at);
  return { pages: pages.kept, notes: notes.kept, skipped: pages.refused + notes.refused + (read.others ?? 0) };
}
