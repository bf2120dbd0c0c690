// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Credit, Failure, Finding, Flag, Hop, Link, Question, Ranked, Trace, Upstream } from '../../core/types.ts';
import { searchPage } from '../../core/sources/search-pages.ts';
import { TraceView } from '../TraceView.tsx';
import { createWords } from '../words.ts';
import type { Reader } from './reader.ts';

const words = createWords((key, parts) => [key, ...parts].join(' '), 'en');
const HERE = 'https://copy.example/a', LAMP = 'https://www.lamp.example/harbour-story-2026', RELAY = 'https://relay.example/first-story-2026';
const cited = (url: string): Link => ({ url, how: 'cited', target: 'article' });
const SEARCH: Link = { url: 'https://duckduckgo.com/?q=site%3Alamp.example+fog', how: 'search', target: 'section' };
const credit = (name: string, link: Link | null, role: Credit['role'] = 'origin'): Credit => ({ role, source: { id: name.toLowerCase(), name, domain: `${name.toLowerCase()}.example`, kind: 'outlet' }, link, evidence: [{ where: 'endnote', text: `Source: ${name}`, block: 1, start: 0, end: 10 }], confidence: 0.95 });
const trace = (url: string, credits: readonly Credit[], title = 'Fog closes the harbour'): Trace => ({ schema: 1, page: { url, kind: 'article', lang: 'en', title, published: null, publisher: { id: null, name: `Paper of ${new URL(url).hostname}`, domain: new URL(url).hostname }, translatedFrom: null }, credits, items: [], flags: [], signals: [] });
const hop = (more: Partial<Hop>): Hop => ({ from: HERE, url: LAMP, at: '2026-03-04T14:05:00', state: 'read', received: 0, trace: null, failure: null, status: null, archive: null, ...more });
const story = (n: number, more: Partial<Ranked> = {}): Ranked => ({ url: `https://www.lamp.example/story-${n}`, title: `Story ${n}`, publisher: 'Lamp', published: '2026-03-04T08:00:00', text: '', score: 0.5, ...more });
const finding = (more: Partial<Finding>): Finding => ({ about: 'lamp', provider: 'gdelt', at: '2026-03-04T14:07:00', state: 'answered', failure: null, ranked: [], sure: false, ...more });
const GDELT: Question = { provider: 'gdelt', hosts: ['api.gdeltproject.org'], words: 'fog harbour 40', agreed: false };

let root: HTMLElement, done: unknown[][], asked: readonly Question[], answerArchive: () => void, archiveAsked: Promise<void>;
beforeEach(() => {
  if (root) render(null, root);
  root = document.createElement('div');
  document.body.replaceChildren(root);
  [done, asked] = [[], [GDELT]];
  archiveAsked = new Promise((answer) => {
    answerArchive = answer;
  });
});

/** Until every promise that is kept by now has been. */
const settled = (): Promise<void> => new Promise((wake) => setTimeout(wake));
const note = (name: string) => (...with_: unknown[]): void => void done.push([name, ...with_]);
async function show(credits: readonly Credit[], found: Partial<Upstream> = {}, more: Partial<Reader> = {}): Promise<void> {
  const reader: Reader = {
    upstream: { hops: [], findings: [], flags: [], ...found }, isPrivate: false,
    actions: { look: note('look'), find: note('find'), stop: note('stop'), questions: async () => asked, askArchive: (...to) => { note('askArchive')(...to); return archiveAsked; } },
    searchPage: searchPage('kagi'),
    ...more,
  };
  await act(async () => render(<TraceView trace={trace(HERE, credits)} reader={reader} words={words} />, root));
}
/** The button or link of a name: what it is called by whoever hears the page. */
const named = (name: string): HTMLElement | undefined => [...root.querySelectorAll<HTMLElement>('button, a')].find((e) => (e.getAttribute('aria-label') ?? e.textContent) === name);
async function click(name: string, detail = 1): Promise<void> {
  const element = named(name);
  expect(element, name).toBeDefined();
  element?.focus();
  await act(async () => {
    element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
    await settled();
  });
  await act(settled);
}
const texts = (selector: string): string[] => [...root.querySelectorAll(selector)].map((e) => e.textContent ?? '');

describe('looking at a source', () => {
  test('a cited article can be opened and looked at, and the click says first whom it asks', async () => {
    await show([credit('Lamp', cited(LAMP))]);
    expect(named('open_original: Lamp')?.getAttribute('href')).toBe(LAMP);
    expect(named('look: Lamp')?.title).toBe('look_title www.lamp.example');
    expect(root.querySelector('a button, button a, button button')).toBeNull();
    await click('look: Lamp');
    expect(done).toEqual([['look', HERE, LAMP]]);
  });
  test.each([['a front page', { ...cited('https://lamp.example/'), target: 'home' } as Link, 'origin'], ['no link', null, 'origin'], ['a search', SEARCH, 'basis'], ['a platform', cited('https://x.com/a/status/1'), 'venue'], ['a picture', cited(LAMP), 'image'], ['an address with a password', cited('https://a:b@lamp.example/x'), 'origin']] as const)('%s is not looked at', async (_, link, role) => {
    await show([credit('Lamp', link, role)]);
    expect(root.textContent).toContain('Lamp');
    expect(named('look: Lamp')).toBeUndefined();
  });
  test('a host other than the source’s own is shown before it is asked', async () => {
    await show([credit('Lamp', cited('https://lamp-example.test/story-of-today'))]);
    expect(texts('.slug')).toEqual(['lamp-example.test · story-of-today']);
    await show([credit('Lamp', cited(LAMP))]);
    expect(texts('.slug')).toEqual(['harbour-story-2026']);
  });
  test('while it is fetched the same button stops it, and kilobytes are not read out', async () => {
    await show([credit('Lamp', cited(LAMP))]);
    const button = named('look: Lamp');
    button?.focus();
    await show([credit('Lamp', cited(LAMP))], { hops: [hop({ state: 'looking', received: 48_200 })] });
    expect(named('stop: Lamp')).toBe(button);
    expect(document.activeElement).toBe(button);
    expect(texts('.size')).toEqual(['49 kB']);
    expect(texts('[role=status]')).toEqual(['looking lamp.example']);
    await click('stop: Lamp', 2);
    expect(done).toEqual([]);
    await click('stop: Lamp');
    expect(done).toEqual([['stop']]);
  });
  test('what its page says is the next step, with the same verbs, and so on up', async () => {
    const first = hop({ trace: trace(LAMP, [credit('Relay', cited(RELAY), 'basis'), credit('Agency', null, 'image')], 'Sương mù đóng cảng') });
    const second = hop({ from: LAMP, url: RELAY, trace: trace(RELAY, []) });
    await show([credit('Lamp', cited(LAMP))], { hops: [first] });
    expect(texts('.role')).toEqual(['here · read_here', 'role_origin', expect.stringMatching(/^fetched .*2:05/u), 'role_basis']);
    expect(texts('.headline')).toEqual(['Sương mù đóng cảng']);
    expect(texts('.name')).toEqual(['Paper of copy.example', 'Lamp', 'Paper of www.lamp.example', 'Relay']);
    await click('look: Relay');
    expect(done).toEqual([['look', LAMP, RELAY]]);
    await show([credit('Lamp', cited(LAMP))], { hops: [first, second] });
    expect(root.querySelectorAll('.up .up .step')).toHaveLength(1);
    expect(texts('.up .up .told')).toEqual(['up_nothing']);
    await click('hide_sources: Lamp');
    expect(root.querySelector('.up')).toBeNull();
    await click('show_sources: Lamp');
    expect(root.querySelectorAll('.up')).toHaveLength(2);
  });
  test('a page reached over another address is the one that the next look starts from', async () => {
    const ended = 'https://lamp.example/moved-here';
    await show([credit('Lamp', cited(LAMP))], { hops: [hop({ trace: trace(ended, [credit('Relay', cited(RELAY), 'basis')]) })] });
    await click('look: Relay');
    expect(done).toEqual([['look', ended, RELAY]]);
  });
  test('a way that leads round is shown once, and said', async () => {
    const round = [hop({ trace: trace(LAMP, [credit('Copy', cited(HERE), 'basis')]) }), hop({ from: LAMP, url: HERE, trace: trace(HERE, [credit('Lamp', cited(LAMP))]) })];
    const flags: Flag[] = [{ kind: 'circular', about: 'copy', text: '' }];
    await show([credit('Lamp', cited(LAMP))], { hops: round, flags });
    expect(root.querySelectorAll('.up')).toHaveLength(2);
    expect(texts('.up .up .told')).toEqual(['up_circle']);
    expect(texts('.flags li')).toEqual(['flag_circular Copy ']);
  });
});

const FAILURES: Failure[] = ['unguarded', 'private', 'unreachable', 'timeout', 'redirects', 'refused', 'paywall', 'not-found', 'busy', 'server', 'too-large', 'not-a-page', 'unreadable', 'stopped'];
describe.each(FAILURES)('a look that fails: %s', (failure) => {
  test('says why, and can be tried again', async () => {
    await show([credit('Lamp', cited(LAMP))], { hops: [hop({ state: 'failed', failure })] });
    const sentence = `failure_${failure.replace(/-/gu, '_')} lamp.example`;
    expect(texts('.told p')[0]).toBe(sentence);
    expect(texts('[role=status]')).toEqual([sentence]);
    expect(named('archive') !== undefined).toBe(failure === 'not-found' || failure === 'unreachable');
    await click('try_again: Lamp');
    expect(done).toEqual([['look', HERE, LAMP]]);
  });
  test.each(['en', 'fr'])('has one sentence of its own in %s', (lang) => {
    const all = JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'public', '_locales', lang, 'messages.json'), 'utf8')) as Record<string, { message: string }>;
    const sentences = FAILURES.map((f) => all[`failure_${f.replace(/-/gu, '_')}`]?.message);
    const sentence = sentences[FAILURES.indexOf(failure)];
    expect(sentence).toMatch(/^.{10,110}\.$/u);
    expect(sentences.filter((s) => s === sentence)).toHaveLength(1);
  });
});

describe('the archive', () => {
  const gone = (archive: string | null): Partial<Upstream> => ({ hops: [hop({ state: 'failed', failure: 'not-found', archive })], flags: [{ kind: 'gone', about: 'lamp', text: '' }] });
  test('is asked on a click, and its copy opens; who asked by keys stands at the copy', async () => {
    await show([credit('Lamp', cited(LAMP))], gone(null));
    expect(texts('.flags li')).toEqual(['flag_gone Lamp ']);
    expect(named('archive')?.title).toBe('archive_title');
    await click('archive');
    await click('archive_asking');
    expect(done).toEqual([['askArchive', HERE, LAMP]]);
    await show([credit('Lamp', cited(LAMP))], gone('https://web.archive.org/web/2026/x'));
    expect(named('open_archived ↗')?.getAttribute('href')).toBe('https://web.archive.org/web/2026/x');
    expect(document.activeElement).toBe(named('open_archived ↗'));
  });
  test('has none', async () => {
    await show([credit('Lamp', cited(LAMP))], gone(''));
    expect(texts('.told p')[1]).toBe('no_archived');
    expect(named('archive')).toBeUndefined();
  });
  test('does not answer: that is said, and it can be asked again', async () => {
    await show([credit('Lamp', cited(LAMP))], gone(null));
    await click('archive');
    expect(texts('.told p')).toHaveLength(1);
    await show([credit('Lamp', cited(LAMP))], { hops: [hop({ state: 'failed', failure: 'not-found', archiveFailure: 'timeout' })] });
    await act(async () => {
      answerArchive();
      await settled();
    });
    expect(texts('.told p')[1]).toBe('failure_timeout archive.org');
    await click('archive');
    expect(done).toHaveLength(2);
  });
  test('gives an address that may not be opened: it is no link', async () => {
    await show([credit('Lamp', cited(LAMP))], gone('javascript:alert(1)'));
    expect(root.querySelectorAll('.told a')).toHaveLength(0);
  });
});

test('when all requests for a page were made, that is said, and nothing more is asked', async () => {
  asked = [{ ...GDELT, agreed: true }];
  const hops = [hop({ state: 'failed', failure: 'not-found' })], credits = [credit('Lamp', cited(LAMP)), credit('Relay', SEARCH, 'basis')];
  const press = async (): Promise<void> => {
    for (const name of ['try_again: Lamp', 'archive', 'ask: provider_gdelt']) await click(name);
  };
  await show(credits, { hops, asked: 5 });
  expect(texts('.private')).toEqual(['spent']);
  await click('find: Relay');
  await press();
  expect(done).toEqual([]);
  await show(credits, { hops, asked: 4 });
  await press();
  expect(done).toHaveLength(3);
});

describe('finding a source', () => {
  test('whom the words go to is in sight before anything is asked; the first time the reader agrees, then one click does', async () => {
    asked = [GDELT, { provider: 'feed', hosts: ['www.lamp.example'], words: '', agreed: true }];
    await show([credit('Lamp', SEARCH)]);
    await click('find: Lamp');
    expect(texts('.way .host')).toEqual(['\u2068api.gdeltproject.org\u2069', '\u2068www.lamp.example\u2069']);
    expect(texts('.sent')).toEqual(['find_sends \u2068fog harbour 40\u2069', 'find_sends_nothing']);
    await click('ask: provider_gdelt');
    expect(texts('.consent p')).toEqual(['find_agree provider_gdelt \u2068api.gdeltproject.org\u2069']);
    await click('not_now');
    expect(texts('.consent p')).toEqual([]);
    expect(document.activeElement).toBe(named('ask: provider_gdelt'));
    await click('ask: provider_feed');
    expect(done).toEqual([['find', 'lamp', 'feed', false]]);
    await click('ask: provider_gdelt');
    await click('agree');
    expect(document.activeElement).toBe(named('ask: provider_gdelt'));
    await click('ask: provider_gdelt');
    expect(done.slice(1)).toEqual([['find', 'lamp', 'gdelt', true], ['find', 'lamp', 'gdelt', false]]);
  });
  test('a double click is no agreement and no second question', async () => {
    asked = [{ ...GDELT, agreed: true }];
    await show([credit('Lamp', SEARCH)]);
    await click('find: Lamp');
    await click('ask: provider_gdelt');
    await click('ask: provider_gdelt', 2);
    expect(done).toEqual([['find', 'lamp', 'gdelt', false]]);
  });
  test('the exact words are shown whole', async () => {
    const long = Array.from({ length: 60 }, (_, i) => `harbour${i}`).join(' ');
    asked = [{ ...GDELT, words: long }];
    await show([credit('Lamp', SEARCH)]);
    await click('find: Lamp');
    expect(texts('.sent')).toEqual([`find_sends \u2068${long}\u2069`]);
  });
  test('while it is asked, a click stops it; the panel is open for whoever comes back', async () => {
    await show([credit('Lamp', SEARCH)], { findings: [finding({ state: 'asking' })] });
    expect(texts('[role=status]')).toEqual(['asking provider_gdelt']);
    await click('stop: provider_gdelt');
    expect(done).toEqual([['stop']]);
  });
  test('where it is sure there is one answer, and the others on demand', async () => {
    await show([credit('Lamp', SEARCH)], { findings: [finding({ sure: true, ranked: [story(1), story(2)] })] });
    expect(texts('.answer > p')).toEqual(['find_sure']);
    expect(texts('.title')).toEqual(['Story 1']);
    expect(texts('.found .host')).toEqual(['Lamp · lamp.example · Mar 4, 2026']);
    await click('look: Story 1');
    expect(done).toEqual([['look', HERE, 'https://www.lamp.example/story-1']]);
    await click('show_more_one 1');
    expect(texts('.title')).toEqual(['Story 1', 'Story 2']);
    expect(document.activeElement).toBe(named('show_fewer'));
  });
  test('where it is not, there is a list of five, and more on demand', async () => {
    await show([credit('Lamp', SEARCH)], { findings: [finding({ ranked: Array.from({ length: 8 }, (_, i) => story(i)) })] });
    expect(texts('.answer > p')).toEqual(['find_unsure']);
    expect(texts('.title')).toHaveLength(5);
    await click('show_more_other 3');
    expect(texts('.title')).toHaveLength(8);
  });
  test('what a found story says grows below it', async () => {
    await show([credit('Lamp', SEARCH)], { findings: [finding({ sure: true, ranked: [story(1)] })], hops: [hop({ url: 'https://www.lamp.example/story-1', trace: trace('https://www.lamp.example/story-1', [credit('Relay', cited(RELAY), 'basis')]) })] });
    expect(texts('.found .up .name')).toEqual(['Paper of www.lamp.example', 'Relay']);
  });
  test('nothing was found', async () => {
    await show([credit('Lamp', SEARCH)], { findings: [finding({})] });
    expect(texts('.way .told')).toEqual(['find_none']);
  });
  test.each(FAILURES)('a service that fails says why: %s', async (failure) => {
    await show([credit('Lamp', SEARCH)], { findings: [finding({ state: 'failed', failure })] });
    expect(texts('.way .told')).toEqual([`failure_${failure.replace(/-/gu, '_')} \u2068api.gdeltproject.org\u2069`]);
    expect(texts('[role=status]')).toEqual([`failure_${failure.replace(/-/gu, '_')} provider_gdelt`]);
    expect(named('ask_again: provider_gdelt')).toBeDefined();
  });
  test('a search page of the reader’s choice is always among the ways', async () => {
    await show([credit('Lamp', SEARCH)]);
    await click('find: Lamp');
    expect([...root.querySelectorAll('.pages a')].map((a) => a.getAttribute('href'))).toEqual(['https://kagi.com/search?q=site%3Alamp.example%20fog']);
    await show([credit('Lamp', { ...SEARCH, url: 'https://www.lamp.example/?s=fog' })]);
    expect(texts('.pages a')).toEqual(['lamp.example ↗', 'Kagi ↗']);
    await show([credit('Lamp', { ...SEARCH, url: 'https://www.lamp.example/find?in=news&q=Renaud+fog%2040' })]);
    expect([...root.querySelectorAll('.pages a')].at(-1)?.getAttribute('href')).toBe('https://kagi.com/search?q=site%3Alamp.example%20Renaud%20fog%2040');
    await show([credit('Lamp', { ...cited('https://lamp.example/'), target: 'home' })], {}, { searchPage: searchPage('naver') });
    expect(named('open_front: Lamp')).toBeDefined();
    expect([...root.querySelectorAll('.pages a')].map((a) => a.getAttribute('href'))).toEqual(['https://search.naver.com/search.naver?query=lamp.example%20Fog%20closes%20the%20harbour']);
    await show([credit('X', { ...SEARCH, url: 'https://duckduckgo.com/?q=site%3Ax.com+fog' }, 'venue')]);
    expect(named('find: X')?.getAttribute('href')).toBe('https://kagi.com/search?q=site%3Ax.com%20fog');
  });
  test('a private window asks nobody and says so; the search page stays', async () => {
    asked = [];
    await show([credit('Lamp', SEARCH), credit('Relay', cited(RELAY), 'basis')], {}, { isPrivate: true });
    expect(texts('.private')).toEqual(['private_note']);
    expect(named('look: Relay')).toBeUndefined();
    await click('find: Lamp');
    expect(texts('.find > p:first-child')).toEqual(['private_find']);
    expect(texts('.pages a')).toEqual(['Kagi ↗']);
    expect(root.querySelectorAll('.way')).toHaveLength(0);
    expect(done).toEqual([]);
  });
  test('where the background does not answer, the search page stays', async () => {
    const reader = { actions: { look: note('look'), find: note('find'), stop: note('stop'), askArchive: async () => undefined, questions: async () => Promise.reject(new Error('gone')) } };
    await show([credit('Lamp', SEARCH)], {}, reader);
    await click('find: Lamp');
    expect(texts('.find > p:first-child')).toEqual(['find_nobody']);
    expect(texts('.pages a')).toEqual(['Kagi ↗']);
  });
});

describe.each(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '\u202Egnp.exe', `${'\u0301'.repeat(5_000)}`, 'عنوان <b>جريء</b>'])('%s', (hostile) => {
  test('as a title, a publisher or a word stays text', async () => {
    asked = [{ ...GDELT, words: hostile, hosts: [hostile] }];
    await show([credit('Lamp', cited(LAMP)), credit('Relay', SEARCH, 'basis')], {
      hops: [hop({ trace: trace(LAMP, [credit('Sail', cited(RELAY), 'basis')], hostile) })],
      findings: [finding({ about: 'relay', ranked: [story(1, { title: hostile, publisher: hostile, published: hostile })] })], flags: [{ kind: 'redated', about: hostile, text: hostile }],
    });
    expect(root.querySelectorAll('.title')).toHaveLength(1);
    expect(root.querySelectorAll('.headline')).toHaveLength(1);
    expect(root.querySelector('img, script, .title b')).toBeNull();
    expect(root.innerHTML).not.toContain('\u202E');
    expect(Math.max(...texts('.title, .headline').map((t) => t.length))).toBeLessThanOrEqual(200);
  });
});
test.each(['javascript:alert(1)', 'data:text/html,x', 'https://a:b@example.org/', 'no address'])('a found story at %s can’t be opened or looked at', async (url) => {
  await show([credit('Lamp', SEARCH)], { findings: [finding({ ranked: [story(1, { url })] })] });
  expect(texts('.title')).toEqual(['Story 1']);
  expect(root.querySelectorAll('.found a, .found button')).toHaveLength(0);
});
test('without a reader there is nothing to be asked, and a search opens as a link', () => {
  render(<TraceView trace={trace(HERE, [credit('Lamp', cited(LAMP)), credit('Relay', SEARCH, 'basis')])} words={words} />, root);
  expect(root.querySelectorAll('button')).toHaveLength(0);
  expect(named('find: Relay')?.getAttribute('href')).toBe(SEARCH.url);
});
