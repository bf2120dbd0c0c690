// What tests of the store do in a real browser, each called by name over the driver.
import type { KeptPage, ReaderNote } from '../../core/library/kept-page.ts';
import { troubleOf } from '../../core/library/library-trouble.ts';
import { keptOf, noteOf } from './kept-of.ts';
import { type Library, type LibraryChange, openLibrary } from '../../store/library.ts';
import { MIGRATIONS, type Migration } from '../../store/migrations.ts';
import { answer } from '../../store/open-database.ts';

export { settings } from '../../platform/settings.ts';
export { ownRules } from '../../platform/own-rules.ts';
export { consents } from '../../platform/consents.ts';
export { libraryTrouble } from '../../platform/library-trouble.ts';

/** The extension's own library, or one of another name. */
export const open = (name = 'library', migrations = MIGRATIONS): Library => openLibrary({ indexedDB, name, migrations });
export const said = (doing: Promise<unknown>): Promise<string> => doing.then(() => 'done', (error: Error) => `${troubleOf(error)}: ${error.name}`);

/** What is in a database, as it is; its version with it. */
export async function raw(name = 'library'): Promise<{ version: number; stores: Record<string, readonly unknown[]> }> {
  const database = await answer(indexedDB.open(name)), stores: Record<string, readonly unknown[]> = {};
  for (const store of database.objectStoreNames) stores[store] = await answer(database.transaction(store).objectStore(store).getAll());
  const { version } = database;
  database.close();
  return { version, stores };
}

/** Writes into an object store past the library, whatever it is. */
export async function writeRaw(name: string, store: string, records: readonly unknown[], key?: IDBValidKey): Promise<void> {
  const database = await answer(indexedDB.open(name)), transaction = database.transaction(store, 'readwrite');
  for (const record of records) transaction.objectStore(store).put(record, key);
  await new Promise<void>((done, failed) => {
    transaction.oncomplete = () => done();
    transaction.onabort = () => failed(transaction.error);
  });
  database.close();
}

/** Writes one page after the other, each in its next state, for as long as the worker lives. */
export async function writeOn(pages: number, from: number): Promise<never> {
  const library = open();
  for (let state = from; ; state += 1) await library.keep(keptOf(state % pages, state), 10_000);
}

/** What is wrong with the library after whatever has happened to it: nothing where all records are whole and what they weigh is what is written down. */
export async function faults(name = 'library'): Promise<{ faults: string[]; pages: number; last: number }> {
  const library = open(name), size = await library.size(), { stores } = await raw(name), found: string[] = [];
  const pages = (stores['pages'] ?? []) as KeptPage[], utf8 = new TextEncoder();
  const bytes = [...pages, ...((stores['notes'] ?? []) as ReaderNote[])].reduce((sum, record) => sum + utf8.encode(JSON.stringify(record)).length, 0);
  const read = await library.pages();
  if (size.bytes !== bytes) found.push(`${size.bytes} bytes are written down, there are ${bytes}`);
  if (size.aside > 0 || read.length !== pages.length) found.push(`${size.aside} set aside, ${pages.length} there, ${read.length} read`);
  // Pages that were really traced say other things in each place.
  for (const page of read.filter(({ url }) => url.startsWith('https://www.lamp.example/'))) {
    const states = new Set([page.title, ...page.credits.map((credit) => credit.text)].map((text) => text.split(' ')[0]));
    if (states.size > 1) found.push(`${page.url} is torn: ${[...states].join()}`);
  }
  return { faults: found, pages: pages.length, last: Math.max(0, ...read.map((page) => Number(page.title.split(' ')[0]))) };
}

export { keptOf, noteOf };
export const changesOf = (library: Library): LibraryChange[] => {
  const heard: LibraryChange[] = [];
  library.onChange((change) => heard.push(change));
  return heard;
};

/** Made-up versions: the second names each page's site and indexes it, the third throws where `breaks`. */
const second: Migration = async (database, transaction) => {
  void database;
  const pages = transaction.objectStore('pages');
  pages.createIndex('site', 'site');
  for (const page of (await answer(pages.getAll())) as KeptPage[]) await answer(pages.put({ ...page, site: new URL(page.url).hostname }));
};
export const versions = (to: 1 | 2 | 3, breaks = false): readonly Migration[] =>
  [...MIGRATIONS.slice(0, 1), second, async (database: IDBDatabase, transaction: IDBTransaction) => {
    database.createObjectStore('third');
    await answer(transaction.objectStore('pages').clear());
    if (breaks) throw new Error('on the way to the third version');
  }].slice(0, to);
