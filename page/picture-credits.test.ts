import { expect, test } from 'vitest';
import { pageWords } from '../core/language/page-words.ts';
import languages from '../rules/languages/index.ts';
import { pictureCreditTest } from './picture-credits.ts';

const isCredit = pictureCreditTest(pageWords(languages).pictures);

test.each(['Foto: Jane Roe', 'Φωτό: Μαρία', 'ФОТО: Маяк', 'Fotoğraf: Ayşe', '（写真）', '사진=기자', 'The harbour (AFP)', '© 2020', 'ภาพจาก'])('%s', (text) => expect(isCredit(text)).toBe(true));
test.each(['Photosynthesis in the harbour', 'A boat', 'Bilder', 'фото', '写真', ''])('none: %s', (text) => expect(isCredit(text)).toBe(false));
