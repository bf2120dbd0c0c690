import { expect, test } from 'vitest';
import { createSlots } from './slots.ts';

test('two run at a time, the others in their turn; one that fails makes room', async () => {
  const slot = createSlots(2), order: string[] = [], open: (() => void)[] = [];
  const task = (name: string, fails = false): Promise<string> =>
    slot(async () => {
      order.push(name);
      await new Promise<void>((ready) => open.push(ready));
      if (fails) throw new Error(name);
      return name;
    });
  const tasks = [task('a', true), task('b'), task('c'), task('d')].map((t) => t.catch((error: Error) => `failed ${error.message}`));
  const settle = (): Promise<void> => new Promise((ready) => setImmediate(ready));
  await settle();
  expect(order).toEqual(['a', 'b']);
  open[0]?.();
  await settle();
  expect(order).toEqual(['a', 'b', 'c']);
  open[1]?.();
  await settle();
  expect(order).toEqual(['a', 'b', 'c', 'd']);
  open.slice(2).forEach((ready) => void ready());
  expect(await Promise.all(tasks)).toEqual(['failed a', 'b', 'c', 'd']);
});
