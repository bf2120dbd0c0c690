import { expect, test } from 'vitest';
import { tracePage } from '../core/trace.ts';
import { pageWith } from './page-with.ts';

const who = (url: string, text: string, lang: string): string[] => tracePage({ ...pageWith(text, 'body', lang), url }).credits.map(({ source }) => source.domain ?? '');
const COMERCIO = 'El alcalde renunció el lunes, según el diario El Comercio.', ABC = 'The mayor resigned on Monday, ABC News reported.', GUARDIAN = 'The mayor resigned on Monday, The Guardian reported.';

test.each([
  ['https://puerto.com.pe/politica/el-alcalde-renuncio-20260304', COMERCIO, 'es', 'elcomercio.pe'],
  ['https://puerto.com.ec/politica/el-alcalde-renuncio-20260304', COMERCIO, 'es', 'elcomercio.com'],
  ['https://puerto.com/politica/el-alcalde-renuncio-20260304', COMERCIO, 'es-EC', 'elcomercio.com'],
  ['https://harbour.com.au/news/the-mayor-resigned-20260304', ABC, 'en', 'abc.net.au'],
  ['https://harbour.co.uk/news/the-mayor-resigned-20260304', ABC, 'en', 'abcnews.go.com'],
  ['https://harbour.com.ng/news/the-mayor-resigned-20260304', GUARDIAN, 'en', 'guardian.ng'],
  ['https://harbour.com/news/the-mayor-resigned-20260304', GUARDIAN, 'en', 'theguardian.com'],
  // Any language's own are its own, and the one that is known everywhere stands before the one of a town.
  ['https://puerto.com/politica/el-alcalde-renuncio-20260304', 'El alcalde renunció el lunes, según The Guardian.', 'es', 'theguardian.com'],
])('%s, “%s” (%s): %s', (url, text, lang, domain) => {
  expect(who(url, text, lang)).toEqual([domain]);
});
