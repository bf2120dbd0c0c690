// @vitest-environment happy-dom
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { listenToKeys, listenToLinks } from './listen-to-keys.ts';

let done: string[] = [], isPrevented: boolean;
beforeAll(() => {
  listenToKeys(document, { openStrongest: () => void done.push('strongest'), openAll: () => void done.push('all') });
  listenToLinks(document, (url) => void done.push(url));
  // What is left to the browser would be fetched here.
  window.open = () => null;
  for (const type of ['click', 'auxclick']) window.addEventListener(type, (event) => {
    isPrevented = event.defaultPrevented;
    event.preventDefault();
  });
});
beforeEach(() => {
  done = [];
  document.body.innerHTML = '<input type="search"><textarea></textarea><a href="https://paper.example/" target="_blank"><b>x</b></a><a href="#here" class="in">y</a><details class="keys"><summary>Keys</summary></details>';
});
const press = (key: string, more: KeyboardEventInit = {}, on: Element = document.body): boolean => on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
const focused = (): string => document.activeElement?.tagName ?? '';

test('a key opens the strongest original, with Shift all of them; so it does where keyboards have other letters', () => {
  press('o');
  press('O', { shiftKey: true });
  press('щ', { code: 'KeyO' });
  // Another letter that is Latin is meant as it is written.
  press('r', { code: 'KeyO' });
  expect(done).toEqual(['strongest', 'all', 'strongest']);
});
test('the filter, and the list of keys, are gone to', () => {
  expect(press('/')).toBe(false);
  expect(focused()).toBe('INPUT');
  press('?', { shiftKey: true });
  expect([document.querySelector('details')?.open, focused()]).toEqual([true, 'SUMMARY']);
  press('?');
  expect(document.querySelector('details')?.open).toBe(false);
  document.body.innerHTML = '';
  expect([press('/'), press('?')]).toEqual([true, true]);
});
test.each([['in a field', {}, 'input'], ['in a text', {}, 'textarea'], ['with Ctrl', { ctrlKey: true }, 'body'], ['with Command', { metaKey: true }, 'body'], ['with Alt', { altKey: true }, 'body'], ['held down', { repeat: true }, 'body'], ['while a word is composed', { isComposing: true }, 'body']])('keys do nothing %s', (_, more, on) => {
  for (const key of ['o', '/', '?']) expect(press(key, more, document.querySelector(on) as Element)).toBe(true);
  expect([done, focused()]).toEqual([[], 'BODY']);
});
test.each([['the middle button', 'auxclick', { button: 1 }], ['Ctrl', 'click', { ctrlKey: true }], ['Command', 'click', { metaKey: true }]])('a link that is clicked with %s opens behind', (_, type, more) => {
  const click = (selector: string, with_: MouseEventInit = more): boolean => {
    (document.querySelector(selector) as Element).dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, ...with_ }));
    return isPrevented;
  };
  expect(click('b')).toBe(true);
  expect(done).toEqual(['https://paper.example/']);
  // What leads nowhere else, and a click as the browser takes it, stay the browser's.
  expect([click('.in'), click('b', { button: type === 'auxclick' ? 2 : 0 })]).toEqual([false, false]);
  expect(done).toHaveLength(1);
});
