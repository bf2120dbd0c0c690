// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { checkOwnRules, NO_RULES, type OwnRules, writeOwnRules } from '../../core/own-rules.ts';
import { createWords } from '../words.ts';
import { OwnRulesView } from './OwnRulesView.tsx';
import type { TriedState } from './Tried.tsx';

const words = createWords((key, parts) => [key, ...parts].join(' '), 'en');
const tabs = [{ id: 3, title: 'The ferry is back', host: 'www.passerby.example' }];
let root: HTMLElement, kept: OwnRules, file: OwnRules | null, full: boolean, attempts: [number, OwnRules][];

const actions = {
  save: async (rules: OwnRules): Promise<void> => {
    if (full) throw new Error('no room');
    kept = rules;
    show();
  },
  attempt: async (tabId: number, rules: OwnRules): Promise<TriedState> => {
    attempts.push([tabId, rules]);
    return { state: 'unreadable' };
  },
  isSelector: (text: string): boolean => !text.includes('['),
  exportFile: (rules: OwnRules): void => {
    file = rules;
  },
};
const show = (): void => render(<OwnRulesView rules={kept} tabs={tabs} words={words} actions={actions} />, root);
/** Until what was clicked has been drawn, and what follows from that was done: `act` waits for it, however busy the machine is. */
const settle = (): Promise<void> => act(() => new Promise<void>((wake) => setTimeout(wake, 20)));
const said = (): string => root.querySelector('.said')?.textContent ?? '';
const names = (): (string | null)[] => [...root.querySelectorAll('.own .name')].map((name) => name.textContent);

beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  [kept, file, full, attempts] = [NO_RULES, null, false, []];
  show();
});

async function click(label: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((b) => (b.getAttribute('aria-label') ?? b.textContent) === label);
  expect(button, label).toBeDefined();
  button?.click();
  await settle();
}
async function fill(id: string, value: string): Promise<void> {
  const input = root.querySelector(`[aria-describedby="hint-${id}"]`) as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}
async function save(): Promise<void> {
  root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await settle();
}
async function load(text: string): Promise<void> {
  const input = root.querySelector('input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [new File([text], 'rules.json')], configurable: true });
  Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}
async function addSite(hosts: string): Promise<void> {
  await click('add_site');
  await fill('site_hosts', hosts);
  await save();
}

test('a site is added, changed and removed; who types goes on where they were', async () => {
  await click('add_site');
  expect(document.activeElement?.getAttribute('aria-describedby')).toBe('hint-site_hosts');
  // The page last looked at is offered.
  expect((document.activeElement as HTMLInputElement).value).toBe('passerby.example');
  await fill('site_hosts', 'https://www.Islandcourier.com/');
  await fill('site_link', '.from a@href');
  await save();
  expect([said(), names(), document.activeElement?.textContent]).toEqual(['saved', ['islandcourier.com'], 'add_site']);
  await click('edit_named islandcourier.com');
  await fill('site_link', '');
  await fill('site_name', '.from');
  await save();
  expect(kept.sites).toEqual([{ hosts: 'islandcourier.com', what: 'portal', origin: [{ name: '.from' }], verified: true }]);
  await click('remove_named islandcourier.com');
  expect([said(), kept]).toEqual(['removed islandcourier.com', NO_RULES]);
});

test('what the form has no field for stays as a file gave it', async () => {
  const site = { hosts: 'islandcourier.com', what: 'mixed', others: '/agency/**', origin: [{ on: '/agency/lamp/**', says: 'Harbour Lamp' }, { name: 'p', between: '(Copy- | )' }], items: { each: 'li' } };
  await load(JSON.stringify({ selon: 'rules', sites: [site] }));
  const before = kept;
  await click('edit_named islandcourier.com');
  await save();
  expect(kept).toEqual(before);
});

test('a publisher is added; a second one of its name is refused with a sentence', async () => {
  for (const name of ['Harbour Lamp', 'harbour  lamp']) {
    await click('add_publisher');
    await fill('publisher_name', name);
    await save();
  }
  expect([said(), names()]).toEqual(['own_twice harbour lamp', ['Harbour Lamp']]);
});

test.each([['', 'own_no_host '], ['no site', 'own_host no']])('the site "%s" is refused with a sentence, and what was typed stays', async (hosts, sentence) => {
  await addSite(hosts);
  expect([said(), kept]).toEqual([sentence, NO_RULES]);
  expect((root.querySelector('form input') as HTMLInputElement).value).toBe(hosts);
});

test('what is no selector is refused with a sentence', async () => {
  await click('add_site');
  await fill('site_link', '.from [a@href');
  await save();
  expect([said(), kept]).toEqual(['own_selector .from [a@href', NO_RULES]);
});

test('where the browser keeps nothing, that is said and the form stays', async () => {
  full = true;
  await addSite('islandcourier.com');
  expect(said()).toBe('save_failed');
  expect(root.querySelector('form')).not.toBeNull();
});

test('a form that is open is not lost, nor saved over another rule, when a row is removed', async () => {
  await addSite('second.com');
  await addSite('first.com');
  await click('edit_named second.com');
  await fill('site_hosts', 'third.com');
  await click('remove_named first.com');
  await save();
  expect(names()).toEqual(['third.com']);
});

test('a rule is tried on the page that is chosen, and not on one that it is not meant for', async () => {
  await click('add_site');
  await click('try');
  expect(attempts.map(([tab, rules]) => [tab, rules.sites[0]?.hosts])).toEqual([[3, 'passerby.example']]);
  expect(root.querySelector('.tried [role=status]')?.textContent).toBe('unreadable_text');
  await fill('site_hosts', 'other.com');
  await click('try');
  expect([said(), attempts.length]).toEqual(['not_meant www.passerby.example', 1]);
});

test.each([['{"selon":', 'own_form '], ['[]', 'own_form '], ['{"selon":"rules","sites":[{"hosts":"a.com","what":"portal"},{"hosts":"a b"}]}', 'own_host a'], [`{"selon":"rules","sites":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'own_no_host ']])('a broken file says a sentence and changes nothing: %s', async (text, sentence) => {
  await addSite('islandcourier.com');
  const before = kept;
  await load(text);
  expect([said(), kept]).toEqual([sentence, before]);
});

test('more rules than are taken again are not kept', async () => {
  const many = (name: string): string => JSON.stringify({ selon: 'rules', sites: Array.from({ length: 300 }, (_, i) => ({ hosts: `${name}${i}.com`, what: 'portal' })) });
  await load(many('a'));
  expect([said(), kept.sites.length]).toEqual(['imported_other 300', 300]);
  await load(many('b'));
  expect([said(), kept.sites.length]).toEqual(['own_many 500', 300]);
});

test('what is written to a file is what a file is taken from', async () => {
  await addSite('islandcourier.com');
  await click('export');
  expect(checkOwnRules(JSON.parse(writeOwnRules(file as OwnRules)))).toEqual(kept);
  const before = kept;
  await click('remove_all');
  expect(kept).toEqual(before);
  await click('sure');
  expect([said(), kept]).toEqual(['removed_all', NO_RULES]);
  await load(writeOwnRules(file as OwnRules));
  expect([said(), kept]).toEqual(['imported_one 1', before]);
});
