import { expect, test } from 'vitest';
import { parsePublishers } from './parse-publishers.ts';

test('a line is a publisher', () => {
  const [time, dpa, ...more] = parsePublishers('\ntime|outlet|time.com|?Time|TIME Magazine; zh:时代周刊; en:?!the magazine; ?(de)Zeit|https://time.com/search/?q={q}|house\ndpa|agency|dpa.com|Deutsche Presse-Agentur|?dpa|||DE\nno line\n', 'US');
  expect(more).toEqual([]);
  expect(time).toMatchObject({ id: 'time', kind: 'outlet', country: 'US', name: 'Time', domains: ['time.com'], search: 'https://time.com/search/?q={q}', group: 'house' });
  expect(time?.aliases.map((a) => [a.text, a.lang, a.ambiguous, a.isDefault, a.ambiguousIn.join()])).toEqual([
    ['Time', null, true, false, ''], ['TIME Magazine', null, false, false, ''], ['时代周刊', 'zh', false, false, ''], ['the magazine', 'en', true, true, ''], ['Zeit', null, false, false, 'de'],
  ]);
  expect(dpa).toMatchObject({ country: 'DE', search: null, group: null });
});
