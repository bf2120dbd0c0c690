// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readLocale } from '../../scripts/read-locales.ts';
import { checkNote } from '../../core/library/check-kept.ts';
import type { ReaderNote, TextQuote } from '../../core/library/kept-page.ts';
import { letterOf } from '../../core/letter/letters.ts';
import type { Trace } from '../../core/types.ts';
import '../../rules/letters/index.ts';
import { createWords } from '../words.ts';
import { FlagPage } from './FlagPage.tsx';
import type { FlagActions } from './flag-actions.ts';
import { suggestedSources } from './suggested-sources.ts';

const messages = readLocale('en'), words = createWords((key, parts) => (messages[key] ?? `\u2047${key}`).replace(/\$(\d)/gu, (_, n) => parts[Number(n) - 1] ?? ''), 'en');
const page = { url: 'https://copy.example/a', title: 'A title', lang: 'en', publisher: { id: null, name: 'Copy', domain: 'copy.example' } };
const root = document.body.appendChild(document.createElement('div'));

/** A library in memory: what is saved is shown again, as the screen that owns the form does. */
let kept: ReaderNote[], refuses: boolean, copied: string[], selected: TextQuote | null, ids: number, isPrivate: boolean;
beforeEach(() => {
  [kept, refuses, copied, selected, ids, isPrivate] = [[], false, [], null, 0, false];
});
afterEach(() => render(null, root));
const actions: FlagActions = {
  async save(note) {
    if (refuses) throw new DOMException('', 'QuotaExceededError');
    kept = [note, ...kept.filter((old) => old.id !== note.id)];
    draw();
  },
  async remove(id) {
    if (refuses) throw new DOMException('', 'QuotaExceededError');
    kept = kept.filter((note) => note.id !== id);
    draw();
  },
  letter: (note) => letterOf(note, 'en'),
  copy: async (text) => void copied.push(text),
  selection: async () => selected,
  newId() {
    ids += 1;
    return `0b0f6c1e-3c54-4f0e-9d8b-00000000000${ids}`;
  },
  now: () => '2026-11-27T20:00:00.000Z',
};
const draw = (): void => render(<FlagPage page={page} notes={kept} suggested={['Reuters', '<b>AP</b>']} isPrivate={isPrivate} actions={actions} words={words} />, root);
const find = (name: string): HTMLElement => [...root.querySelectorAll<HTMLElement>('button, a')].find((one) => (one.getAttribute('aria-label') ?? one.textContent) === name) as HTMLElement;
const press = (name: string): Promise<void> => act(async () => find(name).click());
/** The letter, when it is written: its words are loaded first. */
const letterText = (): Promise<HTMLTextAreaElement> => vi.waitFor(() => {
  const text = root.querySelector<HTMLTextAreaElement>('.letter textarea');
  if (!text) throw new Error('There is no letter yet.');
  return text;
});
const status = (): string => [...root.querySelectorAll('[role=status]')].map((one) => one.textContent).join('|');
async function type(label: string, value: string): Promise<void> {
  const field = [...root.querySelectorAll('label')].find((one) => one.querySelector('.label')?.textContent === label)?.querySelector('input, textarea, select') as HTMLInputElement;
  field.value = value;
  await act(() => void field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true })));
}
const fields = (): string[] => [...root.querySelectorAll<HTMLInputElement>('.noting input, .noting textarea, .noting select')].map((field) => field.value);

test('a note is filled in, kept, shown, changed and removed; the focus is never lost', async () => {
  await act(draw);
  await press('This page leaves out its source');
  expect(document.activeElement?.tagName).toBe('SELECT');
  await type('What is missing', 'translation');
  await type('The source, as you believe', '  Reuters ');
  await type('The words it is about', 'the harbour');
  await type('Note', '<script>alert(1)</script>\nsecond');
  await press('Keep in the library');
  expect(checkNote(kept[0])).toEqual({ version: 1, id: '0b0f6c1e-3c54-4f0e-9d8b-000000000001', ...page, at: '2026-11-27T20:00:00.000Z', kind: 'leaves-out', what: 'translation', source: 'Reuters', note: '<script>alert(1)</script>\nsecond', quote: { exact: 'the harbour', prefix: '', suffix: '' } });
  expect([status(), root.querySelector('.noting'), root.querySelector('script')]).toEqual(['Kept on this machine. Nothing was sent.', null, null]);
  expect(root.querySelector('.note .own')?.textContent).toBe('<script>alert(1)</script>\nsecond');
  expect(document.activeElement?.textContent).toBe('A letter to the newsroom');
  await press('Change: This page leaves out its source');
  expect(fields()).toEqual(['translation', 'Reuters', 'the harbour', '<script>alert(1)</script>\nsecond']);
  await type('Note', 'changed');
  await press('Keep in the library');
  expect([kept.length, kept[0]?.note, kept[0]?.id]).toEqual([1, 'changed', '0b0f6c1e-3c54-4f0e-9d8b-000000000001']);
  await press('Remove: This page leaves out its source');
  expect([kept, status(), root.querySelector('.note')]).toEqual([[], 'Removed.', null]);
  expect(document.activeElement?.textContent).toBe('This page leaves out its source');
  expect(root.textContent).not.toContain('\u2047');
});
test('where the browser can’t keep it, what was written stays, and one sentence says so', async () => {
  refuses = true;
  await act(draw);
  await press('Selon is wrong here');
  await type('What is wrong', 'role');
  await type('Note', 'long words');
  await press('Keep in the library');
  expect(status()).toBe('The browser could not keep this: its storage may be full. What you wrote still stands here.');
  expect(fields()).toEqual(['role', '', '', 'long words']);
  refuses = false;
  await press('Keep in the library');
  expect(kept[0]).toMatchObject({ kind: 'wrong', what: 'role', note: 'long words' });
});
test('the selection in the page stands in the form with what is around it, as long as it is not changed', async () => {
  selected = { exact: 'was closed', prefix: 'the harbour ', suffix: ' for a day' };
  await act(draw);
  await press('This page leaves out its source');
  await vi.waitFor(() => expect(fields()[2]).toBe('was closed'));
  await press('Keep in the library');
  expect(kept[0]?.quote).toEqual(selected);
  await press('Change: This page leaves out its source');
  await type('The words it is about', 'was open');
  await press('Keep in the library');
  expect(kept[0]?.quote).toEqual({ exact: 'was open', prefix: '', suffix: '' });
});
test('a letter is made of a note, can be changed, is mailed by a link and copied; a note that Selon is wrong makes none', async () => {
  kept = [{ version: 1, id: '0b0f6c1e-3c54-4f0e-9d8b-000000000001', ...page, at: actions.now(), kind: 'leaves-out', what: 'link', source: 'https://reuters.com/x', note: 'mine', quote: null }, { version: 1, id: '0b0f6c1e-3c54-4f0e-9d8b-000000000002', ...page, at: actions.now(), kind: 'wrong', what: 'role', source: '', note: '', quote: null }];
  await act(draw);
  expect(root.querySelectorAll('.letter-of')).toHaveLength(1);
  await press('A letter to the newsroom');
  const text = await letterText();
  expect(text.value).toContain('I found no link to the article that it rests on.\nI believe the source is: https://reuters.com/x');
  text.value = `${text.value}\nA. Reader`;
  await act(() => void text.dispatchEvent(new Event('input', { bubbles: true })));
  expect(decodeURIComponent(find('Open in your mail program').getAttribute('href') ?? '')).toMatch(/^mailto:\?subject=About your article “A title”&body=Dear editors,[\s\S]*A\. Reader$/u);
  await press('Copy the letter');
  expect([copied[0], status()]).toEqual([expect.stringMatching(/^About your article “A title”\n\nDear editors,[\s\S]*A\. Reader$/u), '|The letter was copied.']);
});
test('a letter that is too long for a mail link is copied by the same click, and that is said', async () => {
  kept = [{ version: 1, id: '0b0f6c1e-3c54-4f0e-9d8b-000000000001', ...page, lang: 'ar', title: 'الميناء مغلق '.repeat(12), at: actions.now(), kind: 'leaves-out', what: 'link', source: '', note: '', quote: null }];
  await act(draw);
  await press('A letter to the newsroom');
  expect((await letterText()).dir).toBe('rtl');
  const link = find('Open in your mail program');
  expect(link.getAttribute('href')).not.toContain('body=');
  link.addEventListener('click', (event) => event.preventDefault());
  await press('Open in your mail program');
  expect(copied[0]).toContain('السادة الكرام');
  expect(status()).toContain('it was copied');
});
test('in a private window nothing can be kept: there is the letter, and why', async () => {
  isPrivate = true;
  await act(draw);
  expect(find('Selon is wrong here')).toBeUndefined();
  await press('This page leaves out its source');
  expect(root.textContent).toContain('Private window: Selon keeps nothing here.');
  expect(find('Keep in the library')).toBeUndefined();
  await type('The source, as you believe', 'Reuters');
  await act(() => void root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
  await press('A letter to the newsroom');
  expect((await letterText()).value).toContain('I believe the source is: Reuters');
  expect(kept).toEqual([]);
});
test('sources that one may mean: what searches found first, then whom the page names, no pictures', () => {
  const credit = (role: 'basis' | 'image', name: string) => ({ role, source: { id: null, name, domain: null, kind: 'outlet' as const }, link: null, evidence: [], confidence: 0.5 });
  const ranked = (url: string, score: number) => ({ url, title: '', publisher: '', published: null, text: '', score });
  expect(suggestedSources({ credits: [credit('basis', 'AP\u202e'), credit('image', 'Getty')] } as unknown as Trace, { hops: [], flags: [], findings: [{ about: 'x', provider: 'gdelt', at: '', state: 'answered', failure: null, sure: false, ranked: [ranked('https://b.example/', 0.2), ranked('javascript:alert(1)', 0.9), ranked('https://a.example/', 0.8)] }] })).toEqual(['https://a.example/', 'https://b.example/', 'AP']);
});
