import type { Migration } from './migrations.ts';

/** What is done with a request of a transaction. */
export const answer = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });

/**
 * Opens a database and brings it to the last version, one migration after the other in one transaction: where one of them throws, the
 * database stays what it was. Rejects where it can't be opened. `gone` is called when the connection can't be used any more: the
 * browser closed it, or a later version waits for it; `made` where there was no such database and now there is one.
 */
export function openDatabase(indexedDB: IDBFactory, name: string, migrations: readonly Migration[], gone: () => void, made: () => void): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(name, migrations.length);
    /** Why the change of version failed: the request itself only says that it was aborted. */
    let why: unknown = null, isNew = false;
    request.onupgradeneeded = async ({ oldVersion }) => {
      isNew = oldVersion === 0;
      const { result, transaction } = request;
      transaction?.addEventListener('abort', () => {
        why ??= transaction.error;
      });
      try {
        for (const migrate of migrations.slice(oldVersion)) await migrate(result, transaction as IDBTransaction);
      } catch (error) {
        why = error;
        transaction?.abort();
      }
    };
    request.onerror = () => failed(why ?? request.error);
    request.onsuccess = () => {
      const { result } = request;
      result.onclose = gone;
      result.onversionchange = () => {
        gone();
        result.close();
      };
      if (isNew) made();
      done(result);
    };
  });
}
