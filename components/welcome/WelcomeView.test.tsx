// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { examplePage } from '../../core/example-page.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { tracePage } from '../../core/trace.ts';
import { readLocale } from '../../scripts/read-locales.ts';
import { createWords } from '../words.ts';
import { type Example, WelcomeView } from './WelcomeView.tsx';

const messages = readLocale('en'), page = examplePage((key) => messages[key] ?? '', 'en'), trace = tracePage(page);
const words = createWords((key, parts) => (messages[key] ?? '').replace(/\$(\d)/gu, (_, n: string) => parts[Number(n) - 1] ?? ''), 'en');
let root: HTMLElement, settings: Settings, full: boolean;
const show = (example: Example['trace'], shortcut = 'Alt+Shift+S'): void =>
  void act(() => void render(<WelcomeView
      example={{ page, trace: example }} settings={settings} shortcut={shortcut} words={words}
      change={async (some) => {
        if (full) throw new Error('no room');
        settings = { ...settings, ...some(settings) };
        show(example);
      }}
    />, root));
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  [settings, full] = [DEFAULT_SETTINGS, false];
});
const boxes = (): HTMLInputElement[] => [...root.querySelectorAll<HTMLInputElement>('.switch input')];

test('the words that prove each credit are marked in the page, beside what the popup says', () => {
  show(trace);
  expect([...root.querySelectorAll('.page mark')].map((m) => m.textContent)).toEqual(['according to Reuters', 'Photo: AFP', 'wrote on X', 'This article was first published by The Harbour Lamp']);
  expect(root.querySelector('.page')?.textContent).toContain(page.blocks[1]?.text);
  expect(root.querySelector('.preview h1')?.textContent).toBe('This text comes from The Harbour Lamp, which credits Reuters.');
});
test('a click in the example opens nothing, and what it would do is told', () => {
  show(trace);
  for (const kind of ['click', 'auxclick']) {
    const event = new MouseEvent(kind, { bubbles: true, cancelable: true });
    act(() => void root.querySelector('.preview a.open')?.dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
  }
  expect(root.querySelector('.example [role=status]')?.textContent).toMatch(/Opens www\.harbourlamp\.example.*nothing is opened/u);
});
test('while it is read, and where it can’t be, that is said and nothing is marked', () => {
  show(null);
  expect([root.querySelector('.waiting')?.textContent, root.querySelectorAll('mark').length]).toEqual([messages['example_waiting'], 0]);
  show('failed');
  expect(root.querySelector('.waiting')?.textContent).toBe(messages['example_failed']);
});
test('keeping and reading are turned off right here; where that fails, it is said and shown as it is', async () => {
  show(trace);
  for (const box of boxes()) await act(async () => box.click());
  expect([settings.keeps, settings.reads]).toEqual([false, 'click']);
  expect([...root.querySelectorAll('.told [role=status]')].map((l) => l.textContent)).toEqual([messages['kept_off'], messages['reads_click_kept']]);
  full = true;
  await act(async () => boxes()[0]?.click());
  expect([settings.keeps, boxes()[0]?.checked]).toEqual([false, false]);
});
test('the keys are named where there are some', () => {
  show(trace);
  expect(root.querySelector('.how')?.textContent).toContain('or press Alt+Shift+S.');
  show(trace, '');
  expect(root.querySelector('.how')?.textContent).toContain('in the browser’s toolbar.');
});
