import { answer } from './open-database.ts';
import type { Stores } from './transactions.ts';

/** The key of the sum in its store. */
export const SUM = 'bytes';
/** Records that are read at once: more of them would hold up the page that asks. */
export const BATCH = 1_000;
const utf8 = new TextEncoder();

/** What a record weighs: the bytes it has in a file. What can't be written as JSON weighs nothing. */
export function weigh(record: unknown): number {
  try {
    return record === undefined ? 0 : utf8.encode(JSON.stringify(record) ?? '').length;
  } catch {
    return 0;
  }
}

/**
 * What pages and notes weigh together is written down with each change, in the same transaction, so that ten thousand records need not be
 * read to say it. Where it is not known nothing is written: then {@link sumAll} finds it out.
 */
export async function addToSum(stores: Stores, difference: number): Promise<void> {
  const sums = stores('sums'), known: unknown = await answer(sums.get(SUM));
  if (typeof known === 'number' && difference !== 0) await answer(sums.put(known + difference, SUM));
}

/** Forgets the sum. Where records are only taken away nothing else may be written: a browser that has no room would refuse to make some. */
export const dropSum = (stores: Stores): Promise<void> => answer(stores('sums').delete(SUM)).then(() => undefined);

/** The sum that is written down; null where there is none. */
export async function knownSum(stores: Stores): Promise<number | null> {
  const known: unknown = await answer(stores('sums').get(SUM));
  return typeof known === 'number' && Number.isSafeInteger(known) && known >= 0 ? known : null;
}

/** What all records weigh, each of them read. */
export async function sumAll(stores: Stores): Promise<number> {
  let sum = 0;
  for (const name of ['pages', 'notes'] as const) {
    for (let keys: readonly IDBValidKey[] = [], range: IDBKeyRange | undefined; ; range = IDBKeyRange.lowerBound(keys.at(-1), true)) {
      const [found, records] = await Promise.all([answer(stores(name).getAllKeys(range, BATCH)), answer(stores(name).getAll(range, BATCH) as IDBRequest<unknown[]>)]);
      for (const record of records) sum += weigh(record);
      if (found.length < BATCH) break;
      keys = found;
    }
  }
  return sum;
}

/** Writes the sum down. */
export const putSum = (stores: Stores, sum: number): Promise<void> => answer(stores('sums').put(sum, SUM)).then(() => undefined);
