// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import type { Flag } from '../core/types.ts';
import { Flags } from './Flags.tsx';
import { credit, HERE, trace } from './upstream/stage.tsx';
import { createWords } from './words.ts';

// Only unnamed media are quoted in the sentence itself.
const words = createWords((key, [about = '', text = '']) => `${key} ${key === 'flag_vague' ? text : about}`, 'en');

function show(flags: Flag[]): HTMLElement {
  const root = document.createElement('div');
  act(() => render(<Flags trace={{ ...trace(HERE, [credit('Lamp', null), credit('Relay', null)]), flags }} words={words} />, root));
  return root;
}
const texts = (root: HTMLElement, selector: string): string[] => [...root.querySelectorAll(selector)].map((e) => (e.textContent ?? '').replace(/[\u2068\u2069]/gu, ''));

test('missing links are counted, and told of whom, with the words of each', () => {
  const root = show([{ kind: 'unlinked', about: 'lamp', text: 'says Lamp' }, { kind: 'unlinked', about: 'relay', text: 'says Relay' }]);
  expect(texts(root, 'summary')).toEqual(['flag_unlinked_other 2Lamp and Relay']);
  expect(texts(root, '.proof li')).toEqual(['Lamp says Lamp', 'Relay says Relay']);
});
test('every other flag has its words, unless its sentence says them', () => {
  const root = show([{ kind: 'mismatch', about: 'lamp', text: 'Lamp: https://relay.example/' }, { kind: 'vague', about: null, text: 'media reports' }, { kind: 'missing', about: null, text: '' }]);
  expect(texts(root, 'summary')).toEqual([expect.stringContaining('flag_mismatch Lamp')]);
  expect(texts(root, '.flags > ul > li')).toHaveLength(3);
});
test('nothing to say, nothing there', () => {
  expect(show([]).innerHTML).toBe('');
});
