import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
/** Who may import whom, by folder; packages by name. Files that join the engine to the rules: one for the extension, one for its build and for Node, and what everyone asks of an address. */
const MAY: Record<string, readonly string[]> = {
  core: ['core', 'tldts-icann'],
  rules: ['rules', 'core'],
  page: ['page', 'core', '@mozilla/readability'],
  platform: ['platform', 'core', 'wxt'],
  store: ['store', 'core'],
  components: ['components', 'core', 'preact', 'd3-sankey', 'd3-shape'],
  net: ['net', 'core'],
  cli: ['cli', 'core', 'page', 'net', 'linkedom', 'node:'],
  entrypoints: ['core', 'page', 'platform', 'store', 'components', 'net', 'preact', 'wxt'],
};

const JOIN = new Set(['core/open-tracer.ts', 'core/trace.ts', 'core/sources/unwrap.ts', 'core/sources/clean-address.ts', 'core/match/packed-news-words.ts', 'core/letter/letters.ts']);

describe.each(Object.keys(MAY))('%s', (folder) => {
  const files = globSync(`${folder}/**/*.{ts,tsx}`, { cwd: ROOT }).filter((f) => !f.includes('.test.'));
  test.each(files.length > 0 ? files : ['(empty)'])('%s', (file) => {
    if (file === '(empty)') return;
    const source = readFileSync(join(ROOT, file), 'utf8');
    for (const [, what, fixed, lazy] of source.matchAll(/^(?:import|export)( [^';]*? from)? ?['"]([^'"]+)['"]|import\(['"]([^'"]+)['"]\)/gmu)) {
      const target = fixed ?? lazy ?? '';
      const to = target.startsWith('.') ? relative(ROOT, join(ROOT, dirname(file), target)).split('/')[0] as string : target;
      const allowed = (MAY[folder] as readonly string[]).some((name) => to === name || to.startsWith(`${name}/`) || (name === 'node:' && to.startsWith('node:')));
      if (folder === 'rules' && to === 'core') expect(what, `${file} takes more than types from core`).toMatch(/^ type /u);
      expect(allowed || (JOIN.has(file) && to === 'rules'), `${file} imports ${target}`).toBe(true);
    }
  });
});

test('what is injected into pages, and the popup, carry no list of public suffixes', () => {
  const seen = new Set<string>(), open = ['entrypoints/read-page.ts', 'entrypoints/watch.ts', 'entrypoints/popup/main.tsx'];
  for (const file of open) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const [, what, from = ''] of readFileSync(join(ROOT, file), 'utf8').matchAll(/^(?:import|export)( [^';]*? from)? ?'([^']+)'/gmu)) {
      expect(from, file).not.toBe('tldts-icann');
      if (from.startsWith('.') && !/^ type /u.test(what ?? '')) open.push(relative(ROOT, join(ROOT, dirname(file), from)));
    }
  }
  expect(seen.size).toBeGreaterThan(8);
});
