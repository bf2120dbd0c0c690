// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { type AllFile, checkAllFile, writeAllFile } from '../../core/all-file.ts';
import { NO_RULES } from '../../core/own-rules.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings.ts';
import { createWords } from '../words.ts';
import { type SettingsActions, SettingsView } from './SettingsView.tsx';

const words = createWords((key, parts) => [key, ...parts].join(' '), 'en');
let root: HTMLElement, settings: Settings, synced: boolean, full: boolean, taken: AllFile | null, exported: boolean[];

const unless = async (done: () => void): Promise<void> => {
  if (full) throw new Error('no room');
  done();
  show();
};
const actions: SettingsActions = {
  change: (some) => unless(() => { settings = { ...settings, ...some(settings) }; }),
  sync: (on) => unless(() => { synced = on; }),
  take: (all) => unless(() => { taken = all; settings = all.settings; }),
  exportAll: async (withLibrary) => void exported.push(withLibrary),
  async check(text) {
    const all = checkAllFile(text.startsWith('{') ? JSON.parse(text) : null, Array.isArray);
    return 'fault' in all ? all : { all, pages: Array.isArray(all.library) ? all.library.length : null };
  },
  withdraw: async () => undefined, save: async () => undefined, attempt: async () => ({ state: 'unreadable' }), isSelector: () => true, exportFile: () => undefined,
};
const show = (): void => render(<SettingsView state={{ settings, rules: NO_RULES, agreed: [], tabs: [], synced, languages: ['fr', 'zh-Hans', 'en'], locales: ['en', 'fr', 'zh_CN'], hasLibrary: true }} words={words} actions={actions} />, root);
beforeEach(() => {
  root = document.createElement('div');
  document.body.replaceChildren(root);
  [settings, synced, full, taken, exported] = [DEFAULT_SETTINGS, false, false, null, []];
  act(show);
});

const said = (part: string): string => [...root.querySelectorAll(`#${part} [role=status]`)].map((line) => line.textContent).filter(Boolean).join(' ');
const one = <Found extends Element>(selector: string): Found => root.querySelector(selector) as unknown as Found;
/** The box or dot beside a text. */
const box = (text: string): HTMLInputElement => {
  const label = [...root.querySelectorAll('label')].find((l) => l.textContent === text);
  expect(label, text).toBeDefined();
  return label?.querySelector('input') as HTMLInputElement;
};
const click = (element: HTMLElement | null | undefined): Promise<void> => act(async () => {
  element?.click();
  // What follows from it waits for promises of its own.
  await new Promise((later) => setTimeout(later));
});
const button = (text: string): HTMLElement | undefined => [...root.querySelectorAll('button')].find((b) => (b.getAttribute('aria-label') ?? b.textContent) === text);
async function enter(field: HTMLInputElement | HTMLSelectElement, value: string): Promise<void> {
  field.value = value;
  await act(async () => void field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true })));
}
async function addSite(typed: string): Promise<void> {
  await enter(one<HTMLInputElement>('.add-site input'), typed);
  await act(async () => void one('.add-site').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
}
async function load(text: string): Promise<void> {
  const input = one<HTMLInputElement>('#all input[type=file]');
  Object.defineProperty(input, 'files', { value: [new File([text], 'selon-all.json')], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((later) => setTimeout(later, 20));
  });
}

test('every part has a heading, and the list of parts leads to each', () => {
  const ids = [...root.querySelectorAll('nav a')].map((a) => a.getAttribute('href')?.slice(1) ?? '');
  expect(ids).toEqual(['reading', 'interface', 'searches', 'library', 'own', 'all']);
  for (const id of ids) expect(root.querySelector(`#${id}`)?.getAttribute('aria-labelledby')).toBe(root.querySelector(`#${id} h2`)?.id);
  expect(root.querySelectorAll('h1')).toHaveLength(1);
});

describe('reading', () => {
  test('on every page, or on a click', async () => {
    await click(box('reads_click'));
    expect([settings.reads, said('reading')]).toEqual(['click', 'reads_click_kept']);
    await click(box('reads_always'));
    expect([settings.reads, said('reading')]).toEqual(['always', 'reads_always_kept']);
  });
  test('languages, by their names in the interface’s, in order', async () => {
    expect([...root.querySelectorAll('.boxes span')].map((s) => s.textContent)).toEqual(['English', 'French', 'Simplified Chinese']);
    expect(one('.sum').textContent).toBe('languages_all');
    await click(box('Simplified Chinese'));
    await click(box('French'));
    expect([settings.readLanguages, one('.sum').textContent]).toEqual([['zh-Hans', 'fr'], 'French and Simplified Chinese']);
    await click(box('Simplified Chinese'));
    expect([settings.readLanguages, said('reading')]).toEqual([['fr'], 'language_off Simplified Chinese']);
    await click(button('languages_reset'));
    expect([settings.readLanguages, one('.sum').textContent]).toEqual([[], 'languages_all']);
  });
  test('sites are added by what was copied, each once, and taken away', async () => {
    await addSite('https://www.Bank.example/login');
    await addSite('lamp.example');
    await addSite('bank.example');
    expect(settings.offSites).toEqual(['bank.example', 'lamp.example']);
    expect([said('reading'), one<HTMLInputElement>('.add-site input').value]).toEqual(['off_added bank.example', '']);
    await addSite('not a site');
    expect([settings.offSites.length, said('reading'), one<HTMLInputElement>('.add-site input').value]).toEqual([2, 'own_host not a site', 'not a site']);
    await click(button('remove_named bank.example'));
    expect([settings.offSites, said('reading'), document.activeElement?.tagName]).toEqual([['lamp.example'], 'off_removed bank.example', 'INPUT']);
  });
  test('what cannot be kept is said, and shown as it is', async () => {
    full = true;
    await click(box('reads_click'));
    expect([box('reads_click').checked, box('reads_always').checked, said('reading')]).toEqual([false, true, 'save_failed']);
    await click(box('badge'));
    expect([box('badge').checked, said('interface')]).toEqual([true, 'save_failed']);
    await click(box('badge'));
    expect(box('badge').checked).toBe(true);
    await addSite('bank.example');
    expect([root.querySelectorAll('#reading .own li').length, one<HTMLInputElement>('.add-site input').value]).toEqual([0, 'bank.example']);
    await enter(one<HTMLSelectElement>('#library select'), '500');
    expect([one<HTMLSelectElement>('#library select').value, said('library')]).toEqual(['10000', 'save_failed']);
  });
});

test('the interface’s language is chosen by its own name', async () => {
  const select = one<HTMLSelectElement>('#interface select');
  expect([...select.options].map((o) => o.textContent)).toEqual(['language_browser', 'English', 'Français', '中文（中国）']);
  await enter(select, 'zh_CN');
  expect(settings.language).toBe('zh_CN');
  await click(box('badge'));
  expect([settings.badge, said('interface')]).toEqual([false, 'badge_off']);
});

test('the library is kept or not, up to a limit', async () => {
  await click(box('kept_switch'));
  expect([settings.keeps, said('library')]).toEqual([false, 'kept_off']);
  const select = one<HTMLSelectElement>('#library select');
  expect([...select.options].map((o) => o.textContent)).toEqual(['limit_pages 500', 'limit_pages 2,000', 'limit_pages 10,000', 'limit_pages 50,000']);
  await enter(select, '500');
  expect(settings.limit).toBe(500);
  expect(root.querySelector('#library a')?.getAttribute('href')).toBe('/library.html');
});

describe('everything as one file', () => {
  const file: AllFile = { settings: { ...DEFAULT_SETTINGS, badge: false }, consents: ['gdelt'], rules: { sites: [], publishers: [{ name: 'Lamp', domains: '', aliases: '', kind: 'outlet', search: '' }] }, library: [1, 2, 3] };
  test('is written, with the library where that is ticked', async () => {
    await click(button('all_export'));
    await click(box('all_with_library'));
    await click(button('all_export'));
    expect(exported).toEqual([false, true]);
  });
  test('is shown before it is taken, and can be left', async () => {
    await load(writeAllFile(file));
    expect([...root.querySelectorAll('.held li')].map((l) => l.textContent)).toEqual(['held_settings', 'held_consents provider_gdelt', 'held_rules_one 1', 'held_pages_other 3']);
    expect(taken).toBeNull();
    await click([...root.querySelectorAll<HTMLElement>('.held button')].at(-1));
    expect([root.querySelector('.held'), taken]).toEqual([null, null]);
    await load(writeAllFile(file));
    await click(button('all_take'));
    expect([taken, settings.badge, root.querySelector('.held')]).toEqual([file, false, null]);
    expect(said('all')).toBe('all_taken held_settings, held_consents provider_gdelt, held_rules_one 1, and held_pages_other 3');
  });
  test('that is broken, or that there is no room for, changes nothing', async () => {
    for (const [text, fault] of [['', 'all_form'], ['{', 'all_form'], ['{"selon":"all","version":9}', 'all_later'], [writeAllFile({ ...file, library: {} }), 'all_library'], [writeAllFile({ ...file, settings: { ...file.settings, limit: 7 } }), 'all_setting limit']] as const) {
      await load(text === '{' ? '[' : text);
      expect([said('all').trim(), root.querySelector('.held')]).toEqual([fault, null]);
    }
    await load(writeAllFile(file));
    full = true;
    await click(button('all_take'));
    expect([taken, settings, said('all'), root.querySelector('.held') === null]).toEqual([null, DEFAULT_SETTINGS, 'save_failed', false]);
  });
  test('and the browser’s account', async () => {
    await click(box('sync'));
    expect([synced, said('all')]).toEqual([true, 'sync_on']);
  });
});
