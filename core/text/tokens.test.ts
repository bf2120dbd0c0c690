import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';
import { GAP, tokenise } from './tokens.ts';

describe('words', () => {
  test.each([
    ['L’AFP et « Le Monde ».', ['l', 'afp', 'et', 'le', 'monde']],
    ['据路透社报道', ['据', '路', '透', '社', '报', '道']],
    ['Theo congluan.vn', ['theo', 'congluan', 'vn']],
    ['로이터통신은', ['로', '이', '터', '통', '신', '은']],
    ['', []],
  ])('%s', (text, keys) => expect(tokenise(text).key).toEqual(keys));
  test('what stands between them', () => {
    const { gap } = tokenise('LONDON (Reuters) - Oil. U.S. stocks');
    expect((gap[1] as number) & GAP.open).not.toBe(0);
    expect((gap[2] as number) & GAP.dash).not.toBe(0);
    expect((gap[3] as number) & GAP.sentence).not.toBe(0);
    expect((gap[5] as number) & GAP.sentence).toBe(0);
  });
  test('a short word ends a sentence where the script has no capitals', () => {
    expect((tokenise('यह हुआ अब. तब').gap[3] as number) & GAP.sentence).not.toBe(0);
    expect((tokenise('ए. शर्मा').gap[1] as number) & GAP.sentence).toBe(0);
    expect((tokenise('닫혔다. 시가').gap[3] as number) & GAP.sentence).not.toBe(0);
  });
});

describe('one spelling', () => {
  test.each([
    ['Él', 'el'], ['ĐÀI', 'dai'], ['報導', '报导'], ['ＡＦＰ', 'afp'], ['Straße', 'strasse'], ['الأناضول', 'الاناضول'], ['Ρόιτερς', 'ροιτερσ'], ['ΡΟΪΤΕΡΣ', 'ροιτερσ'], ['גל"צ', 'גלצ'], ['\u09c7\u09be', '\u09cb'], ['अख़बार', 'अखबार'], ['ہے', 'هے'],
  ])('%s', (word, folded) => expect(fold(word)).toBe(folded));
});
