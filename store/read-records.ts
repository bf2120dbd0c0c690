import { answer } from './open-database.ts';
import { addToSum, BATCH, weigh } from './sums.ts';
import type { Stores, Transact } from './transactions.ts';

/** The stores whose records are checked when they are read. */
export type Checked = 'pages' | 'notes';
/** A record that could not be taken, as it was found: where, under which key, when. `record` is undefined where the browser itself could not read it. */
export interface AsideRecord {
  readonly store: Checked;
  readonly key: IDBValidKey;
  readonly at: string;
  readonly record: unknown;
}

/** A record, or undefined where there is none or the browser can't read it; a failure does not end the transaction. */
const tryGet = (store: IDBObjectStore, key: IDBValidKey): Promise<unknown> =>
  new Promise((done) => {
    const request = store.get(key);
    request.onsuccess = () => done(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      event.stopPropagation();
      done(undefined);
    };
  });

/** Moves a record out of the way, within a transaction. */
export async function putAside(stores: Stores, store: Checked, key: IDBValidKey, record: unknown, at: string): Promise<void> {
  await answer(stores('aside').add({ store, key, at, record } satisfies AsideRecord));
  await answer(stores(store).delete(key));
}

/**
 * Records of a store, all or those that an index has under a key, in the order of their keys. Each is checked; those that can't be taken are set aside, where the
 * browser has room for that, and the others are given all the same.
 */
export async function readRecords<Record>(transact: Transact, name: Checked, check: (value: unknown) => Record | null, at: () => string, under?: { readonly index: string; readonly key: string } | { readonly key: string }): Promise<Record[]> {
  const taken: Record[] = [], bad: IDBValidKey[] = [];
  const take = (key: IDBValidKey, value: unknown): void => {
    const record = check(value);
    if (record === null) bad.push(key);
    else taken.push(record);
  };
  const query = under && IDBKeyRange.only(under.key), place = (stores: Stores): IDBObjectStore | IDBIndex => (under && 'index' in under ? stores(name).index(under.index) : stores(name));
  try {
    await transact([name], 'readonly', async (stores) => {
      // A record holds its key: asking for the keys as well would take half as long again.
      const path = stores(name).keyPath as string;
      let range = query;
      for (;;) {
        // What an index has under one key is read at once: its keys don't say where to go on.
        const most = query ? undefined : BATCH, values = await answer(place(stores).getAll(range, most) as IDBRequest<{ readonly [path: string]: IDBValidKey }[]>);
        for (const value of values) take(value[path] as IDBValidKey, value);
        if (most === undefined || values.length < most) break;
        range = IDBKeyRange.lowerBound(values.at(-1)?.[path], true);
      }
    });
  } catch {
    // One record that the browser can't read fails all that are read with it: each by itself, then. Where the store itself can't be read, this rejects.
    taken.length = 0;
    bad.length = 0;
    await transact([name], 'readonly', async (stores) => {
      for (const key of await answer(place(stores).getAllKeys(query))) take(key, await tryGet(stores(name), key));
    });
  }
  if (bad.length > 0) await setAside(transact, name, check, bad, at()).catch(() => undefined);
  return taken;
}

/** Sets records aside that are still such as can't be taken. */
const setAside = (transact: Transact, name: Checked, check: (value: unknown) => unknown, keys: readonly IDBValidKey[], at: string): Promise<void> =>
  transact([name, 'aside', 'sums'], 'readwrite', async (stores) => {
    for (const key of keys) {
      // Another window may have done it, or written a better one.
      if ((await answer(stores(name).getKey(key))) === undefined) continue;
      const record = await tryGet(stores(name), key);
      if (record !== undefined && check(record) !== null) continue;
      await putAside(stores, name, key, record, at);
      await addToSum(stores, -weigh(record));
    }
  });
