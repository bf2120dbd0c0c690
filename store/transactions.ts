import type { Migration } from './migrations.ts';
import { answer, openDatabase } from './open-database.ts';

/** The library's object stores. */
export type StoreName = 'pages' | 'notes' | 'aside' | 'sums';
/** A transaction's object stores, by name. */
export type Stores = (name: StoreName) => IDBObjectStore;
/** Does `work` in one transaction: what it gives comes back when all of it is written; where it throws or rejects, nothing is. */
export type Transact = <Result>(names: readonly StoreName[], mode: IDBTransactionMode, work: (stores: Stores) => Promise<Result>, strict?: boolean) => Promise<Result>;

/**
 * Opens the database when it is first needed, and again where the browser has closed it. A failed opening is tried again the next time.
 * `made` is called where there was none and one was made, but not by `beginAnew`.
 */
export function createTransact(indexedDB: IDBFactory, name: string, migrations: readonly Migration[], made: () => void): { readonly transact: Transact; readonly beginAnew: () => Promise<void> } {
  let opened: Promise<IDBDatabase> | null = null, isOurs = false;
  const database = (): Promise<IDBDatabase> => {
    if (opened) return opened;
    const opening = openDatabase(indexedDB, name, migrations, () => {
      if (opened === opening) opened = null;
    }, () => isOurs || made());
    opening.catch(() => {
      if (opened === opening) opened = null;
    });
    opened = opening;
    return opening;
  };

  /** A connection may have been closed since it was made, without a word: then a new one is made, once. */
  async function begin(names: readonly StoreName[], mode: IDBTransactionMode, strict: boolean): Promise<IDBTransaction> {
    const options: IDBTransactionOptions = strict ? { durability: 'strict' } : {};
    const begun = await database();
    try {
      return begun.transaction(names, mode, options);
    } catch (error) {
      if ((error as DOMException).name !== 'InvalidStateError') throw error;
      opened = null;
      return (await database()).transaction(names, mode, options);
    }
  }

  const transact: Transact = async (names, mode, work, strict = false) => {
    const transaction = await begin(names, mode, strict);
    /** Null where all was written, or why it was not. */
    const ended = new Promise<unknown>((end) => {
      transaction.oncomplete = () => end(null);
      transaction.onabort = () => end(transaction.error ?? new DOMException('', 'AbortError'));
    });
    try {
      const result = await work((store) => transaction.objectStore(store)), failure = await ended;
      if (failure !== null) throw failure;
      return result;
    } catch (error) {
      // It may have ended already: then there is nothing to undo.
      try {
        transaction.abort();
      } catch {}
      // Where the browser ended it, it knows why; the request that waited only knows that it was ended.
      throw (error as { name?: unknown } | null)?.name === 'AbortError' && transaction.error ? transaction.error : error;
    }
  };

  return {
    transact,
    /** Takes the whole database away, where nothing in it can be changed any more, and makes it anew. Rejects where the browser can do neither. */
    async beginAnew() {
      isOurs = true;
      try {
        // Other windows' connections are closed as they hear of it.
        (await opened?.catch(() => null))?.close();
        opened = null;
        await answer(indexedDB.deleteDatabase(name));
        await database();
      } finally {
        isOurs = false;
      }
    },
  };
}
