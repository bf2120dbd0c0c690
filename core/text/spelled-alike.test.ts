import { expect, test } from 'vitest';
import { spelledAlike } from './spelled-alike.ts';

test.each([
  ['байкалdaily', 'baikaldaily', true], ['харьковновини', 'kharkivnovyny', true], ['новинарня', 'novynarnia', true],
  ['φωνητηςακτης', 'fonitisaktis', true], ['ბათუმელები', 'batumelebi', true], ['הארץ', 'haaretz', false],
  // Another name, a word that only begins so, and too little to go by.
  ['новаягазета', 'novayazhizn', false], ['комсомольскаяправда', 'pravda', false], ['труд', 'trud', true], ['нова', 'novo', false],
  // Latin letters are compared as they are.
  ['presse', 'press', false],
])('%s is spelled %s: %s', (name, latin, alike) => {
  expect(spelledAlike(name, latin)).toBe(alike);
});
