import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['{core,rules,page,platform,store,net,cli,components}/**/*.test.{ts,tsx}', 'tests/*.test.ts'], testTimeout: 60_000 } },
      { extends: true, test: { name: 'browser', include: ['tests/browser/*.test.ts'], testTimeout: 60_000, hookTimeout: 90_000, fileParallelism: false } },
    ],
  },
});
