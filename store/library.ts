import { checkNote, checkPage } from '../core/library/check-kept.ts';
import { mergePages } from '../core/library/keep-page.ts';
import type { KeptPage, ReaderNote } from '../core/library/kept-page.ts';
import { troubleOf } from '../core/library/library-trouble.ts';
import { createChanges, type LibraryChange } from './library-changes.ts';
import { MIGRATIONS, type Migration } from './migrations.ts';
import { answer } from './open-database.ts';
import { readNewest } from './read-newest.ts';
import { type AsideRecord, readRecords } from './read-records.ts';
import { addToSum, dropSum, knownSum, putSum, sumAll, weigh } from './sums.ts';
import { createTransact, type Stores } from './transactions.ts';
import { trimPages, writePage } from './write-pages.ts';

export type { LibraryChange } from './library-changes.ts';
export type { AsideRecord } from './read-records.ts';

/** How much there is: records, bytes they would have in a file, and records that could not be taken. */
export interface LibrarySize {
  readonly pages: number;
  readonly notes: number;
  readonly bytes: number;
  readonly aside: number;
}

/**
 * What was traced, and what the reader says of it, on this machine. Each change is one transaction: all of it is written or nothing.
 * Everything rejects where the store can't be opened, read or written; `troubleOf` says what that means to a reader.
 */
export interface Library {
  /** Keeps a page, over what is there of it, and takes the oldest away where there are more than `limit`; those with notes stay. */
  keep(page: KeptPage, limit: number): Promise<void>;
  /** Takes the oldest pages away, as {@link keep} does: where a smaller limit was set. */
  trim(limit: number): Promise<void>;
  /** All pages, the one traced last first. */
  pages(): Promise<KeptPage[]>;
  /** The pages traced last, the last first, `most` of them: much sooner than all. */
  newest(most: number): Promise<KeptPage[]>;
  /** `url` as the record has it: clean. */
  page(url: string): Promise<KeptPage | null>;
  /** All notes, the newest first. */
  notes(): Promise<ReaderNote[]>;
  notesOf(url: string): Promise<ReaderNote[]>;
  /** Writes a note, over an older one of its id. Throws where it is no note that could be read again. */
  putNote(note: ReaderNote): Promise<void>;
  removeNote(id: string): Promise<void>;
  /** Removes a page and the notes on it. */
  removePage(url: string): Promise<void>;
  /** Takes in all records or, where one can't be taken or there is no room, none. Of a page that is there already the two are merged, of a note the newer stays. */
  importAll(records: { readonly pages: readonly KeptPage[]; readonly notes: readonly ReaderNote[] }): Promise<{ readonly added: number; readonly merged: number }>;
  /** Removes everything, what was set aside with it, and what can't be read any more. */
  empty(): Promise<void>;
  size(): Promise<LibrarySize>;
  /** Records that could not be taken, as they were found. */
  aside(): Promise<AsideRecord[]>;
  /** Calls `listener` with each change, wherever it was made, in this window as well; gives what ends that. */
  onChange(listener: (change: LibraryChange) => void): () => void;
}

const NO_RECORD = new TypeError('This is no record of the library.');
const newest = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0);

/** The library; nothing is opened before it is used. `made` is called where there was none and one was made; `migrations` are others only where they are tried. */
export function openLibrary(world: { readonly indexedDB: IDBFactory; readonly name?: string; readonly now?: () => Date; readonly migrations?: readonly Migration[]; readonly made?: () => void }): Library {
  const { indexedDB, name = 'library', now = () => new Date(), migrations = MIGRATIONS, made = () => undefined } = world;
  const { transact, beginAnew } = createTransact(indexedDB, name, migrations, made), { changed, onChange } = createChanges(`selon-${name}`), at = (): string => now().toISOString();

  /** A note over an older one. Gives by how many bytes the store grew, and whether it was there. */
  async function writeNote(stores: Stores, note: ReaderNote): Promise<{ grew: number; was: boolean }> {
    const there: unknown = await answer(stores('notes').get(note.id)), old = there === undefined ? null : checkNote(there);
    if (there !== undefined && old === null) await answer(stores('aside').add({ store: 'notes', key: note.id, at: at(), record: there } satisfies AsideRecord));
    const record = old && old.at > note.at ? old : note;
    await answer(stores('notes').put(record));
    return { grew: weigh(record) - weigh(there), was: old !== null };
  }

  return {
    onChange,
    async keep(page, limit) {
      const record = checkPage(page);
      if (!record) throw NO_RECORD;
      changed([record.url, ...(await transact(['pages', 'notes', 'aside', 'sums'], 'readwrite', async (stores) => {
        const { grew } = await writePage(stores, record, at()), { gone, bytes } = await trimPages(stores, limit);
        await addToSum(stores, grew - bytes);
        return gone;
      }))]);
    },
    async trim(limit) {
      const { gone } = await transact(['pages', 'notes', 'sums'], 'readwrite', async (stores) => {
        const trimmed = await trimPages(stores, limit);
        if (trimmed.gone.length > 0) await dropSum(stores);
        return trimmed;
      });
      if (gone.length > 0) changed(gone);
    },
    pages: async () => (await readRecords(transact, 'pages', checkPage, at)).sort((a, b) => newest(a.last, b.last)),
    newest: (most) => readNewest(transact, checkPage, most),
    page: async (url) => (await readRecords(transact, 'pages', checkPage, at, { key: url }))[0] ?? null,
    notes: async () => (await readRecords(transact, 'notes', checkNote, at)).sort((a, b) => newest(a.at, b.at)),
    notesOf: async (url) => (await readRecords(transact, 'notes', checkNote, at, { index: 'url', key: url })).sort((a, b) => newest(a.at, b.at)),
    async putNote(note) {
      const record = checkNote(note);
      if (!record) throw NO_RECORD;
      await transact(['notes', 'aside', 'sums'], 'readwrite', async (stores) => addToSum(stores, (await writeNote(stores, record)).grew), true);
      changed([record.url]);
    },
    async removeNote(id) {
      await transact(['notes', 'sums'], 'readwrite', async (stores) => {
        await answer(stores('notes').delete(id));
        await dropSum(stores);
      });
      changed(null);
    },
    async removePage(url) {
      await transact(['pages', 'notes', 'sums'], 'readwrite', async (stores) => {
        for (const id of await answer(stores('notes').index('url').getAllKeys(url))) await answer(stores('notes').delete(id));
        await answer(stores('pages').delete(url));
        await dropSum(stores);
      });
      changed([url]);
    },
    async importAll({ pages, notes }) {
      const byUrl = new Map<string, KeptPage>(), byId = new Map<string, ReaderNote>();
      for (const value of pages) {
        const page = checkPage(value), twin = page && byUrl.get(page.url);
        if (!page) throw NO_RECORD;
        byUrl.set(page.url, twin ? mergePages(twin, page) : page);
      }
      for (const value of notes) {
        const note = checkNote(value), twin = note && byId.get(note.id);
        if (!note) throw NO_RECORD;
        if (!twin || twin.at <= note.at) byId.set(note.id, note);
      }
      const written = await transact(['pages', 'notes', 'aside', 'sums'], 'readwrite', async (stores) => {
        const all = await Promise.all([...[...byUrl.values()].map((page) => writePage(stores, page, at())), ...[...byId.values()].map((note) => writeNote(stores, note))]);
        await addToSum(stores, all.reduce((sum, { grew }) => sum + grew, 0));
        return all;
      }, true);
      changed(null);
      const merged = written.filter(({ was }) => was).length;
      return { added: written.length - merged, merged };
    },
    async empty() {
      await transact(['pages', 'notes', 'aside', 'sums'], 'readwrite', async (stores) => {
        for (const store of ['pages', 'notes', 'aside', 'sums'] as const) await answer(stores(store).clear());
      }).catch((error: unknown) => {
        // What a later version has written is not ours to take away.
        if (troubleOf(error) === 'newer') throw error;
        return beginAnew();
      });
      changed(null);
    },
    async size() {
      const { known, ...counts } = await transact(['pages', 'notes', 'aside', 'sums'], 'readonly', async (stores) => {
        const [pages, notes, aside, known] = await Promise.all([answer(stores('pages').count()), answer(stores('notes').count()), answer(stores('aside').count()), knownSum(stores)]);
        return { pages, notes, aside, known };
      });
      if (known !== null) return { ...counts, bytes: known };
      const found = transact(['pages', 'notes', 'sums'], 'readwrite', async (stores) => {
        const bytes = await sumAll(stores);
        await putSum(stores, bytes);
        return bytes;
      });
      // Where there is no room to write it down it is said all the same.
      return { ...counts, bytes: await found.catch(() => transact(['pages', 'notes'], 'readonly', sumAll)) };
    },
    aside: () => transact(['aside'], 'readonly', (stores) => answer(stores('aside').getAll() as IDBRequest<AsideRecord[]>)),
  };
}
