import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cutWords } from '../core/text/cut-words.ts';
import { newsLines } from '../core/match/news-table.ts';
import { openNewsWords, packNewsWords } from '../core/match/pack-news-words.ts';
import newsWords from '../rules/news-words/index.ts';

const FOLDER = join(import.meta.dirname, '..', 'rules', 'news-words');
const files = readdirSync(FOLDER).filter((file) => file !== 'index.ts');
interface Examples {
  readonly found: Readonly<Record<string, string>>;
  readonly not: Readonly<Record<string, string>>;
}
const english = newsWords.find((l) => l.lang === 'en');
if (!english) throw new Error('The English file is gone.');
const keys = newsLines(english).map((l) => l.key);

test('every file is in the index, under its own name', () => {
  expect(newsWords.map((l) => `${l.lang}.ts`).sort()).toEqual(files.sort());
  expect(new Set(keys).size).toBe(keys.length);
});

describe.each(files)('%s', (file) => {
  test('every line is a key with forms, and the examples hold with what a reader’s browser gets', async () => {
    const { default: words, examples } = (await import(join(FOLDER, file))) as { default: (typeof newsWords)[number]; examples: Examples };
    for (const line of words.words.trim().split('\n')) {
      expect(line, 'a line is "key: form, form-"').toMatch(/^(?:[a-z ]+|[A-Z]{2}): \S.*$/u);
      expect(keys).toContain(line.slice(0, line.indexOf(':')));
    }
    expect(new Set(newsLines(words).map((l) => l.key)).size).toBe(newsLines(words).length);
    // All forms, also those that are not packed for want of room.
    const table = openNewsWords(packNewsWords([...new Set([english, ...newsWords.filter((l) => l.lang === words.like), words])], () => 99)).table(words.lang);
    const found = (text: string): string[] => [...(table?.keysIn(text, cutWords(text)) ?? [])].map((key) => keys[key] as string);
    expect(Object.keys(examples.found).length).toBeGreaterThan(2);
    expect(Object.keys(examples.not).length).toBeGreaterThan(1);
    for (const [text, wanted] of Object.entries(examples.found)) for (const key of wanted.split(', ')) expect(found(text), text).toContain(key);
    for (const [text, trap] of Object.entries(examples.not)) for (const key of trap.split(', ')) expect(found(text), text).not.toContain(key);
  });
});
