import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', 'public', '_locales');
type Messages = Record<string, { message: string; placeholders?: Record<string, unknown> }>;
const read = (lang: string): Messages => JSON.parse(readFileSync(join(ROOT, lang, 'messages.json'), 'utf8')) as Messages;
const english = read('en');

test.each(globSync('*', { cwd: ROOT }))('%s has every message, with the same places in it', (lang) => {
  const messages = read(lang);
  expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  for (const [key, { message, placeholders }] of Object.entries(messages)) {
    expect(message.trim(), key).not.toBe('');
    expect(Object.keys(placeholders ?? {}).sort(), key).toEqual(Object.keys(english[key]?.placeholders ?? {}).sort());
  }
});
