// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { reportText } from './ErrorReport.tsx';
import { Popup } from './Popup.tsx';
import type { ErrorState, PopupActions, PopupState, Surroundings } from './popup-state.ts';
import { createWords } from './words.ts';

const words = createWords((key, parts) => [key, ...parts].join(' '), 'en');
const AROUND: Surroundings = { site: 'paper.example', version: '0.1.0', browser: 'Mozilla/5.0 Test/1', page: { url: 'https://paper.example/secret-story', title: 'Secret headline' }, said: '', trouble: '' };
const ERROR: ErrorState = { state: 'error', name: 'TypeError', message: 'Unexpected token in "words of the page"', places: ['background.js:1:234'] };
let root: HTMLElement, done: string[], copied: string | null;
const note = (name: string) => (...with_: unknown[]): void => void done.push([name, ...with_].join(' '));

function show(state: PopupState, more: Partial<Surroundings> = {}, canKeep = true): void {
  const actions: PopupActions = {
    read: note('read'), allow: note('allow'), turnOff: note('turnOff'), turnOn: note('turnOn'), openLibrary: note('library'), openSettings: note('settings'), keepAside: canKeep ? note('aside') : null,
    async copy(text) {
      if (copied === null) throw new Error('refused');
      copied = text;
    },
  };
  act(() => render(<Popup state={state} actions={actions} around={{ ...AROUND, ...more }} words={words} />, root));
}
const button = (name: string): HTMLButtonElement | undefined => [...root.querySelectorAll('button')].find((b) => b.textContent === name);
const click = async (name: string): Promise<void> => act(async () => button(name)?.click());
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  [done, copied] = [[], ''];
});

test.each<[state: PopupState, title: string, can: [name: string, does: string][]]>([
  [{ state: 'unreadable', what: 'browser' }, 'unreadable_title ', []],
  [{ state: 'unread' }, 'unread_title ', [['read_now ', 'read']]],
  [{ state: 'off', site: 'paper.example' }, 'off_title \u2068paper.example\u2069', [['turn_on \u2068paper.example\u2069', 'turnOn paper.example']]],
  [{ state: 'withheld', site: 'paper.example' }, 'withheld_title \u2068paper.example\u2069', [['allow_site \u2068paper.example\u2069', 'allow paper.example'], ['allow_all \u2068paper.example\u2069', 'allow ']]],
  [{ state: 'withheld', site: '' }, 'withheld_unknown ', [['allow_all ', 'allow ']]],
  [ERROR, 'error_title ', []],
])('%j says one thing, and what can be done', async (state, title, can) => {
  show(state);
  expect([...root.querySelectorAll('h1')].map((h) => h.textContent)).toEqual([title]);
  expect(root.querySelectorAll('.explained')).toHaveLength(1);
  for (const [name] of can) await click(name);
  expect(done).toEqual(can.map(([, does]) => does));
  expect(root.querySelectorAll('.ways-on button')).toHaveLength(can.length);
});
test('what can be done on every page stands below; a site that is off is not turned off again', async () => {
  show({ state: 'unread' });
  for (const name of ['open_library', 'open_settings', 'keep_aside', 'turn_off']) await click(name);
  expect(done).toEqual(['library', 'settings', 'aside', 'turnOff paper.example']);
  show({ state: 'off', site: 'paper.example' }, {}, false);
  expect([button('turn_off'), button('keep_aside')]).toEqual([undefined, undefined]);
  show({ state: 'unreadable', what: 'browser' }, { site: '' });
  expect(button('turn_off')).toBeUndefined();
});
test('trouble and what a key did are said', () => {
  show({ state: 'unread' }, { said: 'opened 3', trouble: 'store full' });
  expect([root.querySelector('.said')?.textContent, root.querySelector('.trouble')?.textContent]).toEqual(['opened 3', 'store full']);
});
test('a report holds nothing of the page unless the reader adds it', async () => {
  show(ERROR);
  await click('report_copy');
  expect(copied).toBe('Selon 0.1.0\nMozilla/5.0 Test/1\nTypeError at background.js:1:234');
  expect(copied).toBe(root.querySelector('textarea')?.value);
  await act(async () => root.querySelector<HTMLInputElement>('input')?.click());
  await click('report_copy');
  expect(copied).toBe(reportText(ERROR, AROUND, true));
  expect(copied).toContain('https://paper.example/secret-story\nSecret headline\nUnexpected token');
  expect(root.querySelector('.report [role=status]')?.textContent).toBe('report_copied');
});
test('a clipboard that is refused is told', async () => {
  copied = null;
  show(ERROR);
  await click('report_copy');
  expect(root.querySelector('.report [role=status]')?.textContent).toBe('report_not_copied');
});
