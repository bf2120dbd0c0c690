import { SUM } from './sums.ts';

/**
 * Brings a database from one version to the next: called with the transaction that changes it, in which everything is either done or left
 * as it was. It may wait for requests of that transaction and for nothing else.
 */
export type Migration = (database: IDBDatabase, transaction: IDBTransaction) => void | Promise<void>;

/**
 * Version 1. `pages` by address, and by when they were last traced; `notes` by id, and by the page's address; `aside` holds records
 * that could not be taken, as they were found; `sums` what all records of a store weigh.
 */
function first(database: IDBDatabase): void {
  database.createObjectStore('pages', { keyPath: 'url' }).createIndex('last', 'last');
  database.createObjectStore('notes', { keyPath: 'id' }).createIndex('url', 'url');
  database.createObjectStore('aside', { autoIncrement: true });
  database.createObjectStore('sums').put(0, SUM);
}

/** One for each version, the first first. What was released is never changed: a new version is a new line. */
export const MIGRATIONS: readonly Migration[] = [first];
