import { expect, test } from 'vitest';
import { pageOf } from '../../cli/trace-html.ts';
import { pageFailure } from './page-failure.ts';

const PAID = '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree" : "False"}</script>';
const SENTENCE = 'The ferry to the northern islands sailed again on Monday after eleven weeks in the yard, with new engines and the old captain on the bridge.';
const failure = (head: string, sentences: number, partial = false): string | null => {
  const html = `<html><head><title>The ferry is back</title>${head}</head><body><article>${sentences > 0 ? `<h1>The ferry is back</h1>${`<p>${SENTENCE}</p>`.repeat(sentences)}` : ''}</article></body></html>`;
  return pageFailure({ html, partial }, pageOf(new TextEncoder().encode(html), 'https://news.example/a-b-c'));
};

test('a page with text is one, paid for or not', () => expect([failure('', 1), failure(PAID, 5), failure('', 3, true)]).toEqual([null, null, null]));
test('one that must be paid for and shows hardly any is a paywall', () => expect([failure(PAID, 1), failure(PAID, 0), failure(PAID.replace('"False"', 'false'), 2)]).toEqual(['paywall', 'paywall', 'paywall']));
test('one that may be read by all is none', () => expect(failure(PAID.replace('False', 'True'), 1)).toBeNull());
test('one without text is unreadable, or too large where it goes on', () => expect([failure('', 0), failure('', 0, true), pageFailure({ html: '', partial: false }, null)]).toEqual(['unreadable', 'too-large', 'unreadable']));
