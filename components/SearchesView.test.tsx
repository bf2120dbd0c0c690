// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { SEARCH_PAGES, searchPage } from '../core/sources/search-pages.ts';
import { SearchesView } from './SearchesView.tsx';
import { createWords } from './words.ts';

const words = createWords((key, parts) => (key === 'provider_gdelt' ? 'GDELT' : key.startsWith('provider_') ? '' : [key, ...parts].join(' ')), 'en');
let root: HTMLElement, chosen: string, agreed: readonly string[], full: boolean;

const show = (): void => render(
  <SearchesView
    chosen={searchPage(chosen)} agreed={agreed} words={words}
    actions={{
      async choose(id) {
        if (full) throw new Error('no room');
        chosen = id;
        show();
      },
      async withdraw(provider) {
        if (full) throw new Error('no room');
        agreed = agreed.filter((p) => p !== provider);
        show();
      },
    }}
  />, root);
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  [chosen, agreed, full] = ['kagi', ['gdelt', '<b>new</b>'], false];
  act(show);
});
const said = (): string => root.querySelector('[role=status]')?.textContent ?? '';
async function choose(id: string): Promise<void> {
  const select = root.querySelector('select') as HTMLSelectElement;
  select.value = id;
  await act(async () => void select.dispatchEvent(new Event('change', { bubbles: true })));
}
async function withdraw(): Promise<void> {
  const button = root.querySelector<HTMLElement>('button');
  button?.focus();
  await act(async () => button?.click());
}

test('an engine is chosen among all that there are, each with the host it leads to', async () => {
  expect([...root.querySelectorAll('option')].map((o) => o.getAttribute('value'))).toEqual(SEARCH_PAGES.map((p) => p.id));
  expect((root.querySelector('select') as HTMLSelectElement).value).toBe('kagi');
  await choose('brave');
  expect([chosen, said()]).toEqual(['brave', 'search_kept']);
});
test('an agreement is taken back, and that is said', async () => {
  expect([...root.querySelectorAll('.name')].map((n) => n.textContent)).toEqual(['GDELT', '<b>new</b>']);
  await withdraw();
  expect([agreed, said(), document.activeElement?.tagName]).toEqual([['<b>new</b>'], 'withdrawn GDELT', 'H3']);
  await withdraw();
  expect(root.textContent).toContain('consents_none');
});
test('where the browser keeps nothing, that is said and all stays', async () => {
  full = true;
  await choose('brave');
  expect([chosen, said()]).toEqual(['kagi', 'save_failed']);
  await withdraw();
  expect(agreed).toHaveLength(2);
});
