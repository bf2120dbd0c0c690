import { describe, expect, test } from 'vitest';
import languages from '../../rules/languages/index.ts';
import { detectLanguage } from './detect-language.ts';

describe('the language of a text', () => {
  // The attribute lies on many sites: the letters decide first, the little words second.
  test.each([
    ['Міністр повідомив, що переговори відбудуться у вівторок.', 'ru', 'uk'],
    ['Минское издание пишет, что это был первый снег за год.', 'uk', 'ru'],
    ['Паўстанцы ўвайшлі ў горад, паведаміў міністр.', 'ru', 'be'],
    ['وزیر خارجه گفت که مذاکرات روز سه‌شنبه آغاز می‌شود.', 'ar', 'fa'],
    ['وزیر نے کہا کہ مذاکرات منگل کو شروع ہوں گے۔', 'ar', 'ur'],
    ['قال الوزير إن المحادثات ستبدأ يوم الثلاثاء.', 'fa', 'ar'],
    ['部長說，這個會議將於星期二開始。', 'zh-CN', 'zh-Hant'],
    ['部长说，这个会议将于星期二开始。', 'zh-TW', 'zh-Hans'],
    ['大臣は火曜日に会議が始まると述べた。', 'zh', 'ja'],
    ['Der Minister sagte, dass die Gespräche am Dienstag beginnen.', 'en', 'de'],
    ['Le ministre a dit que les discussions commenceront mardi, selon une source.', 'en', 'fr'],
    ['Statsråden sier at det ikke blir noe av møtet på tirsdag.', 'nb', 'no'],
    ['', 'nb-NO', 'no'],
  ])('%s', (text, attribute, found) => expect(detectLanguage(text, attribute, languages)).toBe(found));
});

test('a second language of a script is told by its little words', () => {
  const marathi = { ...(languages.find((l) => l.id === 'hi') as (typeof languages)[number]), id: 'mr', common: 'आणि आहे आहेत नाही या ते हे होते केले झाली' };
  expect(detectLanguage('मंत्री म्हणाले की चर्चा मंगळवारी होणार आहे आणि ते हे करणार नाही.', '', [...languages, marathi])).toBe('mr');
});
