import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NASTY } from '../../tests/kept-arbitrary.ts';
import letters from '../../rules/letters/index.ts';
import type { ReaderNote } from '../library/kept-page.ts';
import { letterLanguage } from './letter-language.ts';
import type { LetterExample, LetterWords } from './letter-words.ts';
import { letterOf } from './letters.ts';
import { mailAddress, writeLetter } from './write-letter.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'rules', 'letters');
const LANGUAGES = globSync('*.ts', { cwd: FOLDER }).map((file) => basename(file, '.ts')).filter((name) => name !== 'index').sort();
const note: ReaderNote = {
  version: 1, id: '0b0f6c1e-3c54-4f0e-9d8b-1d1c7f7f0001', url: 'https://copy.example/a', title: 'A title', lang: 'en', publisher: { id: null, name: 'Copy', domain: 'copy.example' }, at: '2026-11-27T20:00:00.000Z',
  kind: 'leaves-out', what: 'source', source: 'Reuters', note: 'For me alone.', quote: { exact: 'the harbour was closed', prefix: '', suffix: '' },
};
const PLACES: Readonly<Record<string, readonly string[]>> = { subject: ['title'], greeting: [], read: ['address', 'title'], words: ['quote'], believed: ['source'], request: [], close: [] };

test('every file is registered', () => expect(Object.keys(letters).sort()).toEqual(LANGUAGES));

describe.each(LANGUAGES)('%s', (lang) => {
  const words = (letters as Record<string, LetterWords>)[lang] as LetterWords;
  test('makes its example', async () => {
    const { example } = (await import(join(FOLDER, `${lang}.ts`))) as { example: LetterExample };
    const letter = writeLetter({ url: example.address, title: example.title, what: example.what, source: example.source, quote: example.quote ? { exact: example.quote, prefix: '', suffix: '' } : null }, words, lang);
    expect(letter).toMatchObject({ subject: example.subject, body: example.body });
  });
  test('says everything once, with its places, and shouts nothing', () => {
    for (const [part, places] of Object.entries(PLACES)) expect([...(words[part as 'read'].match(/\{(\w+)\}/gu) ?? [])].sort(), part).toEqual(places.map((place) => `{${place}}`));
    const said = Object.values(words.missing);
    expect(new Set(said).size).toBe(6);
    for (const sentence of said) expect(sentence).not.toContain('{');
    expect(words.read).toMatch(/\n\{address\}$/u);
    for (const sentence of [words.request, words.believed, words.words, ...said]) expect(sentence).not.toMatch(/[!！]/u);
  });
  test('a letter goes into a mail, whole or by its subject, and never above the length that mail programs are handed', () => {
    for (const title of ['A short title', 'Ж'.repeat(400), '𠀀'.repeat(199)]) {
      const { href, whole } = mailAddress(writeLetter({ ...note, title, quote: { exact: title, prefix: '', suffix: '' } }, words, lang));
      if (whole) expect(href.length).toBeLessThanOrEqual(2_000);
      expect(href.length).toBeLessThanOrEqual(2_500);
    }
  });
});

test.each([['pt-BR', 'en', 'pt'], ['zh-TW', 'en', 'zh-Hant'], ['zh', 'en', 'zh-Hans'], ['zh-HK', 'en', 'zh-Hant'], ['fi', 'fr', 'fr'], ['fi', 'sw', 'en'], ['', '', 'en'], ['not a tag', 'de', 'de'], ['und', 'ja', 'ja']])('a page in “%s”, read in “%s”: %s', (page, ours, lang) => expect(letterLanguage(page, ours, LANGUAGES)).toBe(lang));
test('the reader’s own note is no part of the letter', async () => expect((await letterOf(note, 'fr')).body).not.toContain('For me alone'));
test('in Arabic every name and title is isolated, so that lines keep their order', async () => {
  const { dir, body, subject } = await letterOf({ ...note, lang: 'ar' }, 'en');
  expect(dir).toBe('rtl');
  for (const text of ['A title', 'Reuters', 'the harbour was closed']) expect(body).toContain(`\u2068${text}\u2069`);
  expect(subject).toContain('\u2068A title\u2069');
  // An address that ends with an invisible sign would not be found.
  expect(body.split('\n')).toContain('https://copy.example/a');
});
test('an Arabic name in an English letter is isolated, and nothing else is', async () => {
  const { body } = await letterOf({ ...note, source: 'وكالة رويترز' }, 'en');
  expect(body).toContain('\u2068وكالة رويترز\u2069');
  expect(body.match(/\u2068/gu)).toHaveLength(1);
});
test('the address of a mail is the letter, encoded as mails have it', () => {
  const letter = { lang: 'en', dir: 'ltr', subject: 'A & B? 100% #1', body: 'One\ntwo “x” + y\n\nthree' } as const;
  expect(mailAddress(letter)).toEqual({ href: 'mailto:?subject=A%20%26%20B%3F%20100%25%20%231&body=One%0D%0Atwo%20%E2%80%9Cx%E2%80%9D%20%2B%20y%0D%0A%0D%0Athree', whole: true });
});
test('whatever a page is called, places are filled once, and no line, header or recipient is added', () => {
  const odd = fc.oneof(fc.constantFrom(...NASTY, '{source}', '{title}{title}', '$&', '$1', 'a\r\nBcc: x@y.example', '?bcc=x@y.example&to=z', '\ud83d', 'x'.repeat(50_000)), fc.string({ unit: 'binary', maxLength: 80 }));
  const english = writeLetter({ ...note, source: 'S', title: 'T', quote: { exact: 'Q', prefix: '', suffix: '' } }, letters.en, 'en');
  fc.assert(fc.property(odd, odd, odd, (title, source, quote) => {
    const letter = writeLetter({ ...note, title, source, quote: { exact: quote, prefix: '', suffix: '' } }, letters.en, 'en'), { href } = mailAddress(letter);
    expect(letter.subject).not.toMatch(/[\r\n]/u);
    expect(letter.body.split('\n').length).toBeLessThanOrEqual(english.body.split('\n').length);
    expect([...new URL(href).searchParams.keys()].filter((key) => key !== 'subject' && key !== 'body')).toEqual([]);
    expect(new URL(href).pathname).toBe('');
  }));
});
