import { answer } from './open-database.ts';
import type { Transact } from './transactions.ts';

/**
 * The pages traced last, the last first, `most` of them: so quickly that something can be shown while all others are read. Records that can't
 * be taken are passed over and nothing is done about them: who reads all of them does that.
 */
export const readNewest = <Record>(transact: Transact, check: (value: unknown) => Record | null, most: number): Promise<Record[]> =>
  transact(['pages'], 'readonly', async (stores) => {
    const taken: Record[] = [], walk = stores('pages').index('last').openCursor(null, 'prev');
    for (let cursor = await answer(walk); cursor !== null && taken.length < most; ) {
      const record = check(cursor.value);
      if (record !== null) taken.push(record);
      const next = answer(walk);
      cursor.continue();
      cursor = await next;
    }
    return taken;
  });
