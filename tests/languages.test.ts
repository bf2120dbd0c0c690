import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Example } from '../core/language/language.ts';
import { tracePage } from '../core/trace.ts';
import languages from '../rules/languages/index.ts';
import { pageWith } from './page-with.ts';

const FOLDER = join(import.meta.dirname, '..', 'rules', 'languages');
const files = readdirSync(FOLDER).filter((f) => f !== 'index.ts');

test('every language file is registered', () => {
  expect(languages.map((l) => l.id).sort()).toEqual(files.map((f) => f.slice(0, -3)).sort());
});

test.each(languages.map((l) => [l.id, l] as const))('%s: what names nobody is no source', (id, l) => {
  const named = l.nobody.map((words) => `${l.sourceLabels[0]}: ${(words[0] as string).toUpperCase()}${words.slice(1)}`).filter((text) => tracePage(pageWith(text, 'endnote', id)).credits.length > 0);
  expect(named).toEqual([]);
});

describe.each(files)('%s', async (file) => {
  const { examples } = (await import(join(FOLDER, file))) as { examples: readonly Example[] };
  test('has enough examples', () => {
    expect(examples.filter(([, found]) => found !== '').length).toBeGreaterThanOrEqual(8);
    expect(examples.filter(([, found]) => found === '').length).toBeGreaterThanOrEqual(4);
  });
  test.each(examples.map(([text, found, place]) => ({ text, found, place: place ?? ('body' as const) })))('$text', ({ text, found, place }) => {
    const said = tracePage(pageWith(text, place, file.slice(0, -3))).credits.map((c) => `${c.role} ${c.source.name}`).sort();
    expect(said).toEqual(found === '' ? [] : found.split('; ').sort());
  });
});
