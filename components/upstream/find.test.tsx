// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, test } from 'vitest';
import { searchPage } from '../../core/sources/search-pages.ts';
import { TraceView } from '../TraceView.tsx';
import { FAILURES, GDELT, HERE, LAMP, RELAY, SEARCH, cited, clearStage, click, credit, finding, hop, named, note, show, stage, story, texts, trace, words } from './stage.tsx';

beforeEach(clearStage);

describe('finding a source', () => {
  test('whom the words go to is in sight before anything is asked; the first time the reader agrees, then one click does', async () => {
    stage.asked = [GDELT, { provider: 'feed', hosts: ['www.lamp.example'], words: '', agreed: true }];
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
    expect(stage.done).toEqual([['find', 'lamp', 'feed', false]]);
    await click('ask: provider_gdelt');
    await click('agree');
    expect(document.activeElement).toBe(named('ask: provider_gdelt'));
    await click('ask: provider_gdelt');
    expect(stage.done.slice(1)).toEqual([['find', 'lamp', 'gdelt', true], ['find', 'lamp', 'gdelt', false]]);
  });
  test('a double click is no agreement and no second question', async () => {
    stage.asked = [{ ...GDELT, agreed: true }];
    await show([credit('Lamp', SEARCH)]);
    await click('find: Lamp');
    await click('ask: provider_gdelt');
    await click('ask: provider_gdelt', 2);
    expect(stage.done).toEqual([['find', 'lamp', 'gdelt', false]]);
  });
  test('where the page has changed, nothing is asked but what would be is told anew', async () => {
    await show([credit('Lamp', SEARCH)]);
    await click('find: Lamp');
    stage.asked = [{ ...GDELT, words: 'other words' }];
    stage.changed = true;
    await click('ask: provider_gdelt');
    await click('agree');
    expect(texts('.sent')).toEqual(['find_sends \u2068other words\u2069']);
    await click('ask: provider_gdelt');
    expect(texts('.consent')).toHaveLength(1);
  });
  test('the exact words are shown whole', async () => {
    const long = Array.from({ length: 60 }, (_, i) => `harbour${i}`).join(' ');
    stage.asked = [{ ...GDELT, words: long }];
    await show([credit('Lamp', SEARCH)]);
    await click('find: Lamp');
    expect(texts('.sent')).toEqual([`find_sends \u2068${long}\u2069`]);
  });
  test('while it is asked, a click stops it; the panel is open for whoever comes back', async () => {
    await show([credit('Lamp', SEARCH)], { findings: [finding({ state: 'asking' })] });
    expect(texts('[role=status]')).toEqual(['asking provider_gdelt']);
    await click('stop: provider_gdelt');
    expect(stage.done).toEqual([['stop']]);
  });
  test('where it is sure there is one answer, and the others on demand', async () => {
    await show([credit('Lamp', SEARCH)], { findings: [finding({ sure: true, ranked: [story(1), story(2)] })] });
    expect(texts('.answer > p')).toEqual(['find_sure']);
    expect(texts('.title')).toEqual(['Story 1']);
    expect(texts('.found .host')).toEqual(['Lamp · lamp.example · Mar 4, 2026']);
    await click('look: Story 1');
    expect(stage.done).toEqual([['look', HERE, 'https://www.lamp.example/story-1']]);
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
    expect([...stage.root.querySelectorAll('.pages a')].map((a) => a.getAttribute('href'))).toEqual(['https://kagi.com/search?q=site%3Alamp.example%20fog']);
    await show([credit('Lamp', { ...SEARCH, url: 'https://www.lamp.example/?s=fog' })]);
    expect(texts('.pages a')).toEqual(['lamp.example', 'Kagi']);
    await show([credit('Lamp', { ...SEARCH, url: 'https://www.lamp.example/find?in=news&q=Renaud+fog%2040' })]);
    expect([...stage.root.querySelectorAll('.pages a')].at(-1)?.getAttribute('href')).toBe('https://kagi.com/search?q=site%3Alamp.example%20Renaud%20fog%2040');
    await show([credit('Lamp', { ...cited('https://lamp.example/'), target: 'home' })], {}, { searchPage: searchPage('naver') });
    expect(named('open_front: Lamp')).toBeDefined();
    expect([...stage.root.querySelectorAll('.pages a')].map((a) => a.getAttribute('href'))).toEqual(['https://search.naver.com/search.naver?query=lamp.example%20Fog%20closes%20the%20harbour']);
    await show([credit('X', { ...SEARCH, url: 'https://duckduckgo.com/?q=site%3Ax.com+fog' }, 'venue')]);
    expect(named('find: X')?.getAttribute('href')).toBe('https://kagi.com/search?q=site%3Ax.com%20fog');
  });
  test('a private window asks nobody and says so; the search page stays', async () => {
    stage.asked = [];
    await show([credit('Lamp', SEARCH), credit('Relay', cited(RELAY), 'basis')], {}, { isPrivate: true });
    expect(texts('.private')).toEqual(['private_note']);
    expect(named('look: Relay')).toBeUndefined();
    await click('find: Lamp');
    expect(texts('.find > p:first-child')).toEqual(['private_find']);
    expect(texts('.pages a')).toEqual(['Kagi']);
    expect(stage.root.querySelectorAll('.way')).toHaveLength(0);
    expect(stage.done).toEqual([]);
  });
  test('what was found is not looked at from a private window', async () => {
    const found = { findings: [finding({ ranked: [story(1)] })] };
    await show([credit('Lamp', SEARCH)], found);
    expect(named('look: Story 1')).toBeDefined();
    await show([credit('Lamp', SEARCH)], found, { isPrivate: true });
    expect([named('open_story: Story 1')?.tagName, named('look: Story 1')]).toEqual(['A', undefined]);
  });
  test('where the background does not answer, the search page stays', async () => {
    const reader = { actions: { look: note('look'), find: async () => true, stop: note('stop'), askArchive: async () => undefined, questions: async () => Promise.reject(new Error('gone')) } };
    await show([credit('Lamp', SEARCH)], {}, reader);
    await click('find: Lamp');
    expect(texts('.find > p:first-child')).toEqual(['find_nobody']);
    expect(texts('.pages a')).toEqual(['Kagi']);
  });
});

describe.each(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', '\u202Egnp.exe', `${'\u0301'.repeat(5_000)}`, 'عنوان <b>جريء</b>'])('%s', (hostile) => {
  test('as a title, a publisher or a word stays text', async () => {
    stage.asked = [{ ...GDELT, words: hostile, hosts: [hostile] }];
    await show([credit('Lamp', cited(LAMP)), credit('Relay', SEARCH, 'basis')], {
      hops: [hop({ trace: trace(LAMP, [credit('Sail', cited(RELAY), 'basis')], hostile) })],
      findings: [finding({ about: 'relay', ranked: [story(1, { title: hostile, publisher: hostile, published: hostile })] })], flags: [{ kind: 'redated', about: hostile, text: hostile }],
    });
    expect(stage.root.querySelectorAll('.title')).toHaveLength(1);
    expect(stage.root.querySelectorAll('.headline')).toHaveLength(1);
    expect(stage.root.querySelector('img, script, .title b')).toBeNull();
    expect(stage.root.innerHTML).not.toContain('\u202E');
    expect(Math.max(...texts('.title, .headline').map((t) => t.length))).toBeLessThanOrEqual(200);
  });
});
test.each(['javascript:alert(1)', 'data:text/html,x', 'https://a:b@example.org/', 'no address'])('a found story at %s can’t be opened or looked at', async (url) => {
  await show([credit('Lamp', SEARCH)], { findings: [finding({ ranked: [story(1, { url })] })] });
  expect(texts('.title')).toEqual(['Story 1']);
  expect(stage.root.querySelectorAll('.found a, .found button')).toHaveLength(0);
});
test('without a reader there is nothing to be asked, and a search opens as a link', () => {
  render(<TraceView trace={trace(HERE, [credit('Lamp', cited(LAMP)), credit('Relay', SEARCH, 'basis')])} words={words} />, stage.root);
  expect(stage.root.querySelectorAll('button')).toHaveLength(0);
  expect(named('find: Relay')?.getAttribute('href')).toBe(SEARCH.url);
});
