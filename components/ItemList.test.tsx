// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Item } from '../core/types.ts';
import { ItemList } from './ItemList.tsx';
import { createWords } from './words.ts';

const words = createWords((key, parts) => [key, ...parts].join(' '), 'en');
const item = (title: string, name: string | null, n: number): Item => ({ title, url: `https://paper.example/${n}`, source: name === null ? null : { id: null, name, domain: `${name.toLowerCase()}.example`, kind: 'outlet' } });
const ITEMS = [item('Une île sans bateau', null, 1), item('Ferries return', 'Lamp', 2), item('The fog lifts', 'Beacon', 3), item('Salt works open', 'Lamp', 4), item('Élections au port', 'Anchor', 5)];

function show(items: readonly Item[]): { root: HTMLElement; seek(text: string): void } {
  const root = document.createElement('div');
  document.body.append(root);
  act(() => render(<ItemList items={items} words={words} />, root));
  return {
    root,
    seek(text) {
      const input = root.querySelector('input') as HTMLInputElement;
      input.focus();
      input.value = text;
      act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
    },
  };
}
const publishers = (root: HTMLElement): string[] => [...root.querySelectorAll('h2 .name')].map((e) => e.textContent ?? '');

test('who has most stories stands first, the site’s own last', () => {
  const { root } = show(ITEMS);
  expect(publishers(root)).toEqual(['Lamp', 'Anchor', 'Beacon', 'unknown_publisher']);
  expect(root.querySelector('.number')?.textContent).toBe('2');
  expect(root.querySelector('.count')?.textContent).toBe('publishers_other 3');
});
test.each([['elections', ['Anchor']], ['ÎLE', ['unknown_publisher']], ['return lamp', ['Lamp']], ['beacon.example', ['Beacon']]])('"%s" finds %s', (text, found) => {
  const { root, seek } = show(ITEMS);
  seek(text);
  expect(publishers(root)).toEqual(found);
  expect(root.querySelector('.count')?.textContent).toBe('shown_of 1 5');
});
test('nothing found is said, and the filter keeps its place', () => {
  const { root, seek } = show(ITEMS);
  const input = root.querySelector('input');
  seek('whale');
  expect(root.querySelector('.count')?.textContent).toBe('nothing_found \u2068whale\u2069');
  expect(root.querySelectorAll('section')).toHaveLength(0);
  expect(root.querySelector('input')).toBe(input);
  expect(document.activeElement).toBe(input);
  seek('');
  expect(root.querySelectorAll('li')).toHaveLength(5);
});
test('four hundred stories are shown, and an address that may not be opened is none', () => {
  const { root } = show([...Array.from({ length: 399 }, (_, i) => item(`Story ${i}`, `House${i % 30}`, i)), { title: 'No link', url: 'javascript:alert(1)', source: null }]);
  expect(root.querySelectorAll('li')).toHaveLength(400);
  expect(root.querySelectorAll('li a')).toHaveLength(399);
});
