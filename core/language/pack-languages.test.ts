import { expect, test } from 'vitest';
import rules from '../../rules/languages/index.ts';
import { openLanguages, packLanguages } from './pack-languages.ts';
import { readyLanguage } from './ready-language.ts';

test('what was packed is opened as it was', () => {
  const ready = rules.map(readyLanguage), opened = openLanguages(packLanguages(ready));
  expect(opened.map((l) => l.id)).toEqual(rules.map((l) => l.id));
  for (const [i, language] of opened.entries()) {
    expect(language.body()).toEqual(ready[i]?.body());
    expect({ ...language, body: null }).toEqual({ ...ready[i], body: null });
    // Read of all languages at once, so never in the body.
    expect(language.titleEnds).toBe(ready[i]?.titleEnds);
    expect(language.alphabet).toBe(rules[i]?.alphabet);
    expect(language.body()).not.toHaveProperty('alphabet');
    expect(language.body()).not.toHaveProperty('closing');
  }
});

test('what is no pack is refused', () => expect(() => openLanguages(new TextEncoder().encode('nothing'))).toThrow());
