// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { KeptPage, ReaderNote } from '../../core/library/kept-page.ts';
import { madeCredit, madeLibrary, madeNote, madePage, madeSource } from '../../tests/made-library.ts';
import { createWords } from '../words.ts';
import { type LibraryActions, type LibraryContents, type LibraryState, LibraryView } from './LibraryView.tsx';
import { readPlace } from './view-address.ts';

const words = createWords((key, parts) => [key, ...parts].join(' '), 'en');
const WIRE = madeSource('Coast Wire', { id: 'coast', kind: 'agency' });
const PAGES = [
  madePage('new', [madeCredit('origin', WIRE, 'article'), madeCredit('image', madeSource('Picture House'))], { title: 'Ferries return', first: '2026-11-26T12:00:00.000Z', kind: 'republished' }),
  madePage('hostile', [madeCredit('basis', madeSource('<b>Bold</b>\u202e', { domain: 'bold.example' }), null, 'as the Bold quay says')], { title: '<img src=x>', url: 'javascript:alert(1)', first: '2026-11-25T12:00:00.000Z', flags: [{ kind: 'unlinked', about: 'Bold', text: '' }, { kind: 'unlinked', about: 'Other', text: '' }] }),
  madePage('old', [], { title: 'المنارة', publisher: { id: null, name: 'المنارة', domain: 'manara.example' }, first: '2026-11-25T09:00:00.000Z' }),
];
let root: HTMLElement, actions: LibraryActions;
beforeEach(() => {
  document.body.replaceChildren();
  root = document.createElement('div');
  document.body.append(root);
  actions = { go: vi.fn(), removePage: vi.fn(async () => undefined), removeNote: vi.fn(async () => undefined), empty: vi.fn(async () => undefined), openSettings: vi.fn(), tryAgain: vi.fn(), seen: vi.fn(), exportAs: vi.fn(async () => undefined), importFile: vi.fn(async () => 'taken in') };
});
const open = (pages: readonly KeptPage[], more: Partial<LibraryContents> = {}): LibraryState => ({ state: 'open', pages, count: pages.length, notes: [], bytes: 1_234_567, aside: 0, limit: 10_000, keeps: true, trouble: '', ...more });
const show = (library: LibraryState, hash = ''): void => void act(() => render(<LibraryView library={library} place={readPlace(hash)} words={words} actions={actions} />, root));
const texts = (selector: string): string[] => [...root.querySelectorAll(selector)].map((e) => e.textContent ?? '');
const click = (selector: string): Promise<void> => act(async () => {
  root.querySelector<HTMLElement>(selector)?.click();
  await new Promise((done) => setTimeout(done));
});
function type(text: string): void {
  const input = root.querySelector('input[type=search]') as HTMLInputElement;
  input.value = text;
  act(() => void input.dispatchEvent(new Event('input', { bubbles: true })));
}

describe('pages', () => {
  test('stand by day, each with its site, its sources by role and its flags, once a kind', () => {
    show(open(PAGES));
    expect(texts('.day h3')).toEqual(['Thursday, November 26, 2026', 'Wednesday, November 25, 2026']);
    expect(texts('.rows .title')).toEqual(['Ferries return', '<img src=x>', 'المنارة']);
    expect(texts('.rows .credits')).toEqual(['role_origin Coast Wire', 'role_image Picture House', 'role_basis <b>Bold</b>', 'lib_no_source']);
    expect(texts('.marks li')).toEqual(['lib_flag_unlinked']);
    expect(root.querySelector('header')?.textContent).toContain('lib_size lib_count_other 3 1.2 MB');
  });
  test('nothing of a page becomes markup, and no address that may not be opened is a link', () => {
    show(open(PAGES));
    expect(root.querySelectorAll('.title a')).toHaveLength(2);
    expect(root.querySelector('img, .rows b')).toBeNull();
  });
  test('typing finds, shows the proving words where only they fit, and says how many', () => {
    show(open(PAGES));
    type('quay');
    expect(texts('.rows .quote')).toEqual(['as the Bold quay says']);
    expect(texts('.count [role=status]')).toEqual(['lib_shown 1 3']);
    type('coast');
    expect(texts('.rows .quote')).toEqual([]);
    type('whale');
    expect(texts('.count [role=status]')).toEqual(['nothing_found \u2068whale\u2069']);
    expect(root.querySelectorAll('.rows > li')).toHaveLength(0);
  });
  test('while only the newest are read they are shown, and nothing is said of the others', () => {
    const newest = open(PAGES.slice(0, 1), { count: 3 });
    show(newest);
    expect(texts('.rows .title')).toEqual(['Ferries return']);
    expect(texts('.count [role=status]')).toEqual(['lib_count_other 3']);
    type('whale');
    expect(texts('.count [role=status]')).toEqual(['lib_counting']);
    show(newest, '#sites');
    expect(texts('[role=status]')).toEqual(['', 'lib_counting']);
    show(open(PAGES), '#pages');
    expect(texts('.count [role=status]')).toEqual(['nothing_found \u2068whale\u2069']);
  });
  test('who types before thousands are read ahead sees what was found so far, then all of it', async () => {
    const many = madeLibrary(1_500), last = many.at(-1) as KeptPage;
    show(open(many));
    type(last.title);
    expect(texts('.count [role=status]')).toEqual(['lib_counting']);
    await vi.waitFor(async () => {
      await act(() => new Promise((later) => setTimeout(later, 5)));
      expect(texts('.count [role=status]')[0]).toMatch(/^lib_shown/u);
    }, 20_000);
    expect(root.querySelector(`[data-url="${CSS.escape(last.url)}"]`)).not.toBeNull();
  });
  test('a site and a source lead to their pages, and the filters say what is shown', () => {
    show(open(PAGES));
    const source = root.querySelector('.credits a')?.getAttribute('href') ?? '', site = [...root.querySelectorAll('.site')].at(-1)?.getAttribute('href') ?? '';
    show(open(PAGES), source);
    expect(texts('.rows .title')).toEqual(['Ferries return']);
    expect((root.querySelectorAll('select')[1] as HTMLSelectElement).value).toBe('id:coast');
    show(open(PAGES), site);
    expect(texts('.rows .title')).toEqual(['المنارة']);
    show(open(PAGES), '#pages?role=image&flag=nothing');
    expect(texts('.rows .title')).toEqual(['Ferries return']);
    const flags = root.querySelectorAll('select')[3] as HTMLSelectElement;
    flags.value = 'unlinked';
    act(() => void flags.dispatchEvent(new Event('change', { bubbles: true })));
    expect(actions.go).toHaveBeenCalledWith({ section: 'pages', site: '', source: '', role: 'image', flag: 'unlinked' });
  });
  test('a removed page leaves the focus on the next', async () => {
    show(open(PAGES));
    await click('.rows .remove');
    expect(actions.removePage).toHaveBeenCalledWith(PAGES[0]);
    show(open(PAGES.slice(1)));
    expect(document.activeElement?.closest('li')?.querySelector('.title')?.textContent).toBe('<img src=x>');
    expect(root.querySelector('.said')?.textContent).toContain('Ferries return');
  });
  test('what could not be removed is said', async () => {
    show(open(PAGES));
    actions.removePage = () => Promise.reject(new Error('full'));
    show(open(PAGES));
    await click('.rows .remove');
    expect(root.querySelector('.said')?.textContent).toBe('lib_remove_failed');
  });
  test('ten thousand are drawn part by part', async () => {
    show(open(madeLibrary(10_000)));
    expect(root.querySelectorAll('.rows > li')).toHaveLength(20);
    const first = root.querySelector('.rows > li');
    await click('.end button');
    expect(root.querySelectorAll('.rows > li')).toHaveLength(60);
    expect(root.querySelector('.rows > li')).toBe(first);
    const days = texts('.day h3');
    expect(new Set(days).size).toBe(days.length);
  });
});

test('sites: shares are said from three stories on, and a column sorts both ways', async () => {
  const many = [...PAGES, ...['a', 'b'].map((path) => madePage(path, [madeCredit('basis', WIRE, 'article')]))];
  show(open(many, { notes: [madeNote(many[0]?.url ?? '')] }), '#sites');
  expect(texts('tbody tr').map((row) => row.replace(/\s+/gu, ' '))).toEqual(['Relais relais.example4100%75%0%25%1', 'المنارة manara.example1––––']);
  expect(root.querySelector('.share')?.getAttribute('title')).toBe('lib_of 4 4');
  const sorted = (): (string | null)[] => [...root.querySelectorAll('th[scope=col]')].map((th) => th.getAttribute('aria-sort'));
  expect(sorted()).toEqual([null, 'descending', null, null, null, null, null]);
  await click('th[scope=col]:nth-child(3) button');
  await click('th[scope=col]:nth-child(3) button');
  expect(sorted()[2]).toBe('ascending');
  // Of whom nothing is said stands last either way.
  expect(texts('tbody th')[1]).toMatch(/المنارة/u);
});

describe('sources', () => {
  test('the river, its table and all sources say the same', async () => {
    show(open(PAGES), '#sources');
    expect(root.querySelectorAll('.chart details table')).toHaveLength(0);
    for (const summary of root.querySelectorAll<HTMLElement>('.chart summary')) act(() => summary.click());
    expect(texts('.band title')).toEqual(['lib_flow_basis \u2068Relais\u2069 \u2068<b>Bold</b>\u2069 lib_count_one 1', 'lib_flow_origin \u2068Relais\u2069 \u2068Coast Wire\u2069 lib_count_one 1']);
    expect(texts('[aria-labelledby=river] tbody tr')).toEqual(['Relaisrole_basis<b>Bold</b>1', 'Relaisrole_originCoast Wire1']);
    expect(texts('[aria-labelledby=over-time] tbody tr')).toEqual(['Nov 23, 2026333%67%']);
    expect(texts('[aria-labelledby=all-sources] tbody th')).toHaveLength(3);
    expect(root.querySelectorAll('[style]')).toHaveLength(0);
  });
  test('of pages that name nobody only that is said', () => {
    show(open(PAGES.slice(2)), '#sources');
    expect(root.querySelector('svg')).toBeNull();
    expect(root.textContent).toContain('lib_no_sources');
  });
  test('where lines run from right to left, the river does', () => {
    const arabic = createWords((key) => (key === '@@bidi_dir' ? 'rtl' : key), 'ar');
    act(() => render(<LibraryView library={open(PAGES)} place={readPlace('#sources')} words={arabic} actions={actions} />, root));
    const at = (i: number): number => Number(root.querySelectorAll('svg[role=img] text')[i]?.getAttribute('x'));
    expect(at(0)).toBeGreaterThan(at(1));
  });
});

test('notes are shown with what they say and removed', async () => {
  const notes: ReaderNote[] = [madeNote('https://a.example/1', { source: 'https://wire.example/', note: 'Word for word.', quote: { exact: 'the harbour', prefix: '', suffix: '' } }), madeNote('https://a.example/2', { kind: 'wrong', what: '', source: 'Coast Wire' })];
  show(open(PAGES, { notes }), '#notes');
  expect(texts('.notes .marks')).toEqual(['note_leaves_outnote_leaves_out_source', 'note_wrong']);
  expect(texts('.notes .told a')).toEqual(['https://wire.example/']);
  expect(root.querySelector('.change')).toBeNull();
  await click('.notes .remove');
  expect(actions.removeNote).toHaveBeenCalledWith(notes[0]);
});

describe('the whole library', () => {
  test('is emptied after what goes was said; Escape keeps it', async () => {
    show(open(PAGES, { notes: [madeNote('https://a.example/1')] }));
    await click('.keeping .flagged');
    expect(root.querySelector('.sure')?.textContent).toContain('lib_sure lib_count_other 3 lib_count_notes_one 1');
    expect(document.activeElement?.textContent).toBe('lib_empty_no');
    act(() => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(root.querySelector('.sure')).toBeNull();
    expect(actions.empty).not.toHaveBeenCalled();
    await click('.keeping .flagged');
    await click('.sure .flagged');
    expect(actions.empty).toHaveBeenCalledTimes(1);
    show(open([]));
    expect(root.querySelector('.said')?.textContent).toBe('lib_emptied');
    expect(root.querySelector('.state')?.textContent).toContain('lib_none_title');
  });
  test('is saved in four formats, and what a file brought is said', async () => {
    show(open(PAGES));
    for (const [i, format] of ['json', 'csv', 'markdown', 'annotations'].entries()) {
      await click(`.keeping .button:nth-of-type(${i + 1})`);
      expect(actions.exportAs).toHaveBeenLastCalledWith(format);
    }
    const input = root.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File(['{}'], 'library.json')] });
    await act(async () => {
      input.dispatchEvent(new Event('change', { bubbles: true }));
      await new Promise((done) => setTimeout(done));
    });
    expect(root.querySelector('.said')?.textContent).toBe('taken in');
  });
  test('says when it is loading, can’t be opened, is not kept, has set records aside', async () => {
    show({ state: 'loading' });
    expect(root.querySelector('[role=status]')?.textContent).toBe('lib_loading');
    show({ state: 'failed', trouble: 'store_newer' });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('store_newer');
    await click('.state button');
    expect(actions.tryAgain).toHaveBeenCalled();
    show(open(PAGES, { keeps: false, aside: 2, trouble: 'store_full' }));
    expect(texts('.trouble')).toEqual(['lib_off lib_turn_on', 'store_full', 'store_aside_other 2']);
    show(open([], { keeps: false }));
    expect(root.querySelector('.state')?.textContent).toContain('lib_none_off');
  });
});

test('a library that can’t be opened is emptied on a second click; one that a later version wrote is not', async () => {
  show({ state: 'failed', trouble: 'store_broken' });
  expect(texts('.state .explained')).toEqual(['store_broken']);
  await click('.flagged');
  expect(texts('.sure legend')).toEqual(['lib_sure_unread']);
  expect(actions.empty).not.toHaveBeenCalled();
  vi.mocked(actions.empty).mockRejectedValueOnce(new Error('no'));
  await click('.sure .flagged');
  expect(actions.empty).toHaveBeenCalledTimes(1);
  expect(texts('.said')).toEqual(['lib_remove_failed']);
  show({ state: 'failed', trouble: 'store_newer' });
  expect(texts('button')).toEqual(['try_again']);
});
test('in a private window nothing but that is said', () => {
  show({ state: 'private' });
  expect([texts('p'), root.querySelector('input, button, nav')]).toEqual([['lib_private'], null]);
});
