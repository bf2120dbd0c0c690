import { expect, test } from 'vitest';
import { expand } from './compile-language.ts';

test.each([
  ['selon *', ['selon *']],
  ['(told|tells) *', ['told *', 'tells *']],
  ['* [also] said', ['* also said', '* said']],
  ['(a|b) [c] *', ['a c *', 'a *', 'b c *', 'b *']],
])('%s', (phrase, forms) => expect(expand(phrase)).toEqual(forms));
