import { checkPage } from '../core/library/check-kept.ts';
import { mergePages } from '../core/library/keep-page.ts';
import type { KeptPage } from '../core/library/kept-page.ts';
import { answer } from './open-database.ts';
import { putAside } from './read-records.ts';
import { weigh } from './sums.ts';
import type { Stores } from './transactions.ts';

/** Writes a page over what is there of it. Gives by how many bytes the store grew, and whether it was there. */
export async function writePage(stores: Stores, page: KeptPage, at: string): Promise<{ readonly grew: number; readonly was: boolean }> {
  const there: unknown = await answer(stores('pages').get(page.url)), old = there === undefined ? null : checkPage(there);
  if (there !== undefined && old === null) await putAside(stores, 'pages', page.url, there, at);
  const record = old ? mergePages(old, page) : page;
  await answer(stores('pages').put(record));
  return { grew: weigh(record) - weigh(there), was: old !== null };
}

/** Takes the oldest pages away, down to a limit; those that the reader has notes on stay. Gives their addresses and their bytes. */
export async function trimPages(stores: Stores, limit: number): Promise<{ readonly gone: readonly string[]; readonly bytes: number }> {
  const gone: string[] = [];
  let over = (await answer(stores('pages').count())) - limit, bytes = 0;
  const walk = over > 0 ? stores('pages').index('last').openCursor() : null;
  if (walk === null) return { gone, bytes };
  for (let cursor = await answer(walk); cursor !== null && over > 0; ) {
    const url = String(cursor.primaryKey);
    if ((await answer(stores('notes').index('url').getKey(url))) === undefined) {
      bytes += weigh(cursor.value);
      await answer(cursor.delete());
      gone.push(url);
      over -= 1;
    }
    const next = answer(walk);
    cursor.continue();
    cursor = await next;
  }
  return { gone, bytes };
}
