// A worker of vitest's runs several test files, and what they share is closed with it.
import type { Environment } from 'vitest/runtime';

/** Vitest loads this file for itself and for the tests: what both must see is kept where there is only one. */
const world = globalThis as { selonOpen?: (() => Promise<void>)[] };

/** Has something closed when the worker ends, after the last of its test files. */
export function closeWithWorker(close: () => Promise<void>): void {
  world.selonOpen = [...(world.selonOpen ?? []), close];
}

export default {
  name: 'browsers', viteEnvironment: 'ssr',
  setup: () => ({ teardown: async () => void (await Promise.allSettled((world.selonOpen ?? []).map((close) => close()))) }),
} satisfies Environment;
