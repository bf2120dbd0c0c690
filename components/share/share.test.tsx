// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { readLocale } from '../../scripts/read-locales.ts';
import type { Trace } from '../../core/types.ts';
import { createWords } from '../words.ts';
import { ShareMenu } from './ShareMenu.tsx';

const messages = readLocale('en'), words = createWords((key, parts) => (messages[key] ?? '').replace(/\$(\d)/gu, (_, n) => parts[Number(n) - 1] ?? ''), 'en');
const trace: Trace = {
  schema: 1, page: { url: 'https://copy.example/a', kind: 'article', lang: 'en', title: 'A <b>title</b>', published: null, publisher: { id: null, name: 'Copy', domain: 'copy.example' }, translatedFrom: null }, items: [], flags: [], signals: [],
  credits: [{ role: 'basis', source: { id: null, name: 'Reuters', domain: 'reuters.com', kind: 'agency' }, link: null, evidence: [], confidence: 0.95 }],
};
const root = document.body.appendChild(document.createElement('div'));
afterEach(() => render(null, root));
const show = (copy: (text: string, html?: string) => Promise<void>): Promise<void> => act(() => render(<ShareMenu trace={trace} now={() => '2026-11-27T20:00:00.000Z'} copy={copy} words={words} />, root));
const press = (name: string): Promise<void> => act(async () => ([...root.querySelectorAll('button')].find((button) => button.textContent === name) as HTMLElement).click());
const status = (): string | null | undefined => root.querySelector('[role=status]')?.textContent;

test('each way is a button, and what it copies is said to have been copied', async () => {
  const copied: [string, string | undefined][] = [];
  await show(async (text, html) => void copied.push([text, html]));
  expect([...root.querySelectorAll('button')].map((b) => b.textContent)).toEqual(['As text', 'As formatted text', 'As Markdown', 'As BibTeX', 'As CSL-JSON']);
  for (const button of root.querySelectorAll('button')) await act(async () => button.click());
  expect(status()).toBe('Copied.');
  expect(copied.map(([, html]) => html !== undefined)).toEqual([false, true, false, false, false]);
  expect(copied[0]?.[0]).toContain('“A <b>title</b>”, Copy (copy.example), read on Nov 27, 2026, https://copy.example/a');
  expect(copied[1]?.[1]).toContain('A &#60;b&#62;title');
  expect(copied[1]?.[0]).toBe(copied[0]?.[0]);
  expect(copied[3]?.[0]).toMatch(/^@online\{copyexample,/u);
  expect(JSON.parse(copied[4]?.[0] as string)).toHaveLength(1);
});
test('where the browser refuses, that is said', async () => {
  await show(() => Promise.reject(new Error('no')));
  await press('As text');
  expect(status()).toBe('The browser did not let Selon copy.');
});
test('Escape closes the menu, gives the focus back, and does not close the popup', async () => {
  await show(async () => undefined);
  const details = root.querySelector('details') as HTMLDetailsElement, outside = vi.fn();
  details.open = true;
  root.addEventListener('keydown', outside);
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  await act(() => void root.querySelector('button')?.dispatchEvent(event));
  expect([details.open, event.defaultPrevented, outside.mock.calls.length, document.activeElement?.tagName]).toEqual([false, true, 0, 'SUMMARY']);
  const again = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  details.dispatchEvent(again);
  expect(again.defaultPrevented).toBe(false);
});
