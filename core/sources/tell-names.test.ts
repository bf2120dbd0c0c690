import { expect, test } from 'vitest';
import { parsePublishers } from './parse-publishers.ts';
import { tellNames } from './tell-names.ts';

const kept = (...lines: string[]): string[][] => {
  const publishers = parsePublishers(lines.join('\n'), 'NO'), { isDouble } = tellNames(publishers);
  return publishers.map(({ aliases }) => aliases.filter((alias, i) => !isDouble(alias, aliases.slice(0, i))).map(({ lang, text }) => (lang ? `${lang}:${text}` : text)));
};

test('a name in any language covers itself in one, and in the other kind of Chinese letters', () => {
  expect(kept('a|outlet||The Example|en:The Example; fr:l’Exemple; fr:L’Exemple; zh:例子报; zh:例子報; ja:例子報||')).toEqual([['The Example', 'fr:l’Exemple', 'fr:L’Exemple', 'zh:例子报']]);
});

test('capitals, doubts and another language make it another name', () => {
  expect(kept('a|outlet||?Exa|it:EXA; en:Exa; de:Mirror; fr:Mirror||')).toEqual([['Exa', 'it:EXA', 'en:Exa', 'de:Mirror', 'fr:Mirror']]);
});

test('where two are called so, each keeps its languages', () => {
  expect(kept('a|outlet||The Sun|en:The Sun||', 'b|outlet||The Sun|fr:The Sun||')).toEqual([['The Sun', 'en:The Sun'], ['The Sun', 'fr:The Sun']]);
});

test('the language of a name tells nothing where its letters do, and nobody else is called so', () => {
  const publishers = parsePublishers('a|outlet||The Example|zh:例子报; zh:?例子; fr:L’Exemple; ar:المثال||\nb|outlet||Other|fa:المثال||', 'NO'), { isOfAnyLanguage } = tellNames(publishers);
  expect(publishers[0]?.aliases.filter(isOfAnyLanguage).map(({ text }) => text)).toEqual(['例子报']);
});
