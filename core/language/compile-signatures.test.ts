import { describe, expect, test } from 'vitest';
import zhHans from '../../rules/languages/zh-Hans.ts';
import zhHant from '../../rules/languages/zh-Hant.ts';
import { compileSignatures } from './compile-signatures.ts';
import { readyLanguage } from './ready-language.ts';

const han = compileSignatures([zhHans, zhHant].map((l) => ({ titleTails: l.titleTails, ...readyLanguage(l).body() })));

describe('what follows an agency in front of a text', () => {
  test.each(['北京1月1日电 记者获悉', '台北3日電）', '讯 昨天', '）訊（記者', '3月2日消息，渡轮停航', '电题：桥'])('%s', (rest) => expect(han.dateline?.test(rest)).toBe(true));
  test.each(['电影频道昨天', '讯息显示', '报道，渡轮电站', '的记者'])('%s', (rest) => expect(han.dateline?.test(rest)).toBe(false));
});

test('lines that sign', () => {
  expect(han.isWritten('采写：')).toBe(true);
  expect(han.isWritten('他对')).toBe(false);
  expect(han.reporters?.test('首席记者 王小河')).toBe(true);
  expect(han.reporters?.test('（微博）駐東京記者 王小河')).toBe(true);
  expect(han.taken?.exec('（据《灯塔晚报》）')?.[1]).toBe('据《灯塔晚报》');
  expect(han.translated?.test('（编译：灯塔社）')).toBe(true);
  expect(han.isSection('体育新闻')).toBe(true);
  expect('灯塔网 收藏 分享'.replace(han.buttons ?? '', '')).toBe('灯塔网 ');
});

test('a language whose file says nothing of it', () => {
  const none = compileSignatures([]);
  expect([none.dateline, none.reporters, none.taken, none.translated, none.buttons]).toEqual([null, null, null, null, null]);
});
