import { expect, test } from 'vitest';
import { SAID_FROM } from '../core/credits/credit-draft.ts';
import { examplePage } from '../core/example-page.ts';
import { tracePage } from '../core/trace.ts';
import { LOCALES, readLocale } from '../scripts/read-locales.ts';

// The words are the translators': whatever they write, the engine must find in it what the welcome page is there to show.
test.each(LOCALES)('the example in %s is a copy that rests on an agency, quotes a post and shows another agency’s picture', (locale) => {
  const messages = readLocale(locale), page = examplePage((key) => messages[key] ?? '', locale.replace('_', '-')), trace = tracePage(page);
  const said = trace.credits.filter((credit) => credit.confidence >= SAID_FROM);
  expect(said.map(({ role, source }) => `${role} ${source.name}`)).toEqual([`origin ${messages['example_original']}`, 'basis Reuters', 'venue X (Twitter)', 'image Agence France-Presse']);
  expect(trace.page.kind).toBe('republished');
  expect(trace.page.publisher.name).toBe(messages['example_site']);
  // Every credit's words can be marked in the page.
  for (const { evidence } of said) {
    const [first] = evidence;
    expect(page.blocks[first?.block ?? -1]?.text.slice(first?.start ?? 0, first?.end ?? 0)).toBe(first?.text);
  }
});
