// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, test } from 'vitest';
import type { Credit, Trace } from '../core/types.ts';
import { TraceView } from './TraceView.tsx';
import { createWords } from './words.ts';

const words = createWords((key, parts) => [key, ...parts].join(' '), 'en');
const credit = (name: string, url: string): Credit => ({
  role: 'origin', source: { id: null, name, domain: 'example.org', kind: 'outlet' }, link: { url, how: 'cited', target: 'article' },
  evidence: [{ where: 'endnote', text: `Source: ${name}`, block: 1, start: 0, end: 10 }], confidence: 0.93,
});
const trace = (credits: Credit[]): Trace => ({
  schema: 1, page: { url: 'https://copy.example/a', kind: 'republished', lang: 'en', title: 'T', published: null, publisher: { id: null, name: 'Copy', domain: 'copy.example' }, translatedFrom: null },
  credits, items: [], flags: [{ kind: 'unlinked', about: null, text: 'x' }], signals: [{ kind: 'source-line', found: true, points: 'republished', text: 'Source' }],
});
function show(credits: Credit[]): HTMLElement {
  const root = document.createElement('div');
  render(<TraceView trace={trace(credits)} words={words} />, root);
  return root;
}

test('a source is shown with its words and its link', () => {
  const root = show([credit('Reuters', 'https://example.org/story-of-the-day-2026')]);
  expect(root.querySelector('a.open')?.getAttribute('href')).toBe('https://example.org/story-of-the-day-2026');
  expect(root.querySelector('blockquote')?.textContent).toContain('Source: Reuters');
  expect(root.querySelector('.flags')?.textContent).toContain('unlinked_one');
});
test.each(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '\u202Egnp.exe'])('%s stays text', (name) => {
  const root = show([credit(name, 'https://example.org/story-of-the-day-2026')]);
  expect(root.querySelector('img,script')).toBeNull();
  expect(root.textContent).not.toContain('\u202E');
});
test.each(['javascript:alert(1)', 'data:text/html,x', 'https://a:b@example.org/'])('%s is no link', (url) => {
  expect(show([credit('Reuters', url)]).querySelector('a')).toBeNull();
});
test('both ends of a wrapped link are said', () => {
  const wrapped = credit('Reuters', 'https://example.org/story-of-the-day-2026');
  const via = 'https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fstory-of-the-day-2026';
  expect(show([wrapped]).querySelector('a.open')?.getAttribute('title')).toBe('open_title example.org');
  expect(show([{ ...wrapped, link: { ...wrapped.link, via } as Credit['link'] }]).querySelector('a.open')?.getAttribute('title')).toBe('open_through_title example.org l.facebook.com');
  expect(show([credit('Reuters', 'https://news.google.com/articles/CAIiEGZvZ2ZvZ2ZvZ2ZvZ2ZvZ2Y')]).querySelector('a.open')?.getAttribute('title')).toBe('open_forward_title news.google.com');
});
test('an address that is not UTF-8 is shown as it is', () => {
  expect(show([credit('Reuters', 'https://example.org/caf%E9-story')]).querySelector('.slug')?.textContent).toBe('caf%E9-story');
});
test('nothing sure, nothing said', () => {
  expect(show([{ ...credit('Reuters', 'https://example.org/a'), confidence: 0.4 }]).querySelector('h1')?.textContent).toBe('none_title');
});
