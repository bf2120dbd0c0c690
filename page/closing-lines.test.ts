import { describe, expect, test } from 'vitest';
import { pageWords } from '../core/language/page-words.ts';
import languages from '../rules/languages/index.ts';
import { closingTest } from './closing-lines.ts';

const closes = closingTest(pageWords(languages).closing);

describe('lines that close a story', () => {
  test.each(languages.flatMap((l) => l.closing.map((line) => [l.id, line.replace('~', '')] as const)))('%s: %s', (_, line) => expect(closes(`» ${line.toUpperCase()}`)).toBe(true));
  test.each(['Lire aussi : Le pont rouvre en mai', 'İLGİLİ HABERLER', 'اقرأ أيضًا:', 'Đọc thêm', '続きを読む', 'Gerelateerde artikelen', 'Comments (12)'])('%s', (line) => expect(closes(line)).toBe(true));
});

describe('lines that only begin so', () => {
  test.each(['Commentsville votes on Sunday', 'Comments by the minister on the new bridge', 'Kommentarlos ging er vorbei', 'The comments', ''])('%s', (line) => expect(closes(line)).toBe(false));
});
