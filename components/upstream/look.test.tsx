// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test } from 'vitest';
import { LOCALES, readLocale } from '../../scripts/read-locales.ts';
import type { Flag, Link } from '../../core/types.ts';
import type { Upstream } from '../../core/upstream/upstream.ts';
import { FAILURES, GDELT, HERE, LAMP, RELAY, SEARCH, cited, clearStage, click, credit, hop, named, settled, show, stage, texts, trace } from './stage.tsx';

beforeEach(clearStage);

describe('looking at a source', () => {
  test('a cited article can be opened and looked at, and the click says first whom it asks', async () => {
    await show([credit('Lamp', cited(LAMP))]);
    expect(named('open_original: Lamp')?.getAttribute('href')).toBe(LAMP);
    expect(named('look: Lamp')?.title).toBe('look_title www.lamp.example');
    expect(stage.root.querySelector('a button, button a, button button')).toBeNull();
    await click('look: Lamp');
    expect(stage.done).toEqual([['look', HERE, LAMP]]);
  });
  test.each([['a front page', { ...cited('https://lamp.example/'), target: 'home' } as Link, 'origin'], ['no link', null, 'origin'], ['a search', SEARCH, 'basis'], ['a platform', cited('https://x.com/a/status/1'), 'venue'], ['a picture', cited(LAMP), 'image'], ['an address with a password', cited('https://a:b@lamp.example/x'), 'origin']] as const)('%s is not looked at', async (_, link, role) => {
    await show([credit('Lamp', link, role)]);
    expect(stage.root.textContent).toContain('Lamp');
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
    expect(stage.done).toEqual([]);
    await click('stop: Lamp');
    expect(stage.done).toEqual([['stop']]);
  });
  test('what its page says is the next step, with the same verbs, and so on up', async () => {
    const first = hop({ trace: trace(LAMP, [credit('Relay', cited(RELAY), 'basis'), credit('Agency', null, 'image')], 'Sương mù đóng cảng') });
    const second = hop({ from: LAMP, url: RELAY, trace: trace(RELAY, []) });
    await show([credit('Lamp', cited(LAMP))], { hops: [first] });
    expect(texts('.role')).toEqual(['here · read_here', 'role_origin', expect.stringMatching(/^fetched .*2:05/u), 'role_basis']);
    expect(texts('.headline')).toEqual(['Sương mù đóng cảng']);
    expect(texts('.name')).toEqual(['Paper of copy.example', 'Lamp', 'Paper of www.lamp.example', 'Relay']);
    await click('look: Relay');
    expect(stage.done).toEqual([['look', LAMP, RELAY]]);
    await show([credit('Lamp', cited(LAMP))], { hops: [first, second] });
    expect(stage.root.querySelectorAll('.up .up .step')).toHaveLength(1);
    expect(texts('.up .up .told')).toEqual(['up_nothing']);
    await click('hide_sources: Lamp');
    expect(stage.root.querySelector('.up')).toBeNull();
    await click('show_sources: Lamp');
    expect(stage.root.querySelectorAll('.up')).toHaveLength(2);
  });
  test('what the page left unlinked and its origin links is offered in the page’s own row', async () => {
    const wire = 'https://relay.example/harbour-shut-2026', bad = 'javascript:alert(1)';
    const read = (url: string): Partial<Upstream> => ({ hops: [hop({ trace: trace(LAMP, [credit('Relay', cited(url), 'basis')]) })] });
    await show([credit('Lamp', cited(LAMP)), credit('Relay', SEARCH, 'basis')], read(wire));
    const by = 'linked_by \u2068Paper of www.lamp.example\u2069', link = named(`open_original: Relay. ${by}`);
    expect(link?.getAttribute('href')).toBe(wire);
    expect(link?.title).toBe('open_title relay.example');
    expect(texts('.told')).toEqual([`${by} · open_original`]);
    await show([credit('Lamp', cited(LAMP)), credit('Relay', SEARCH, 'basis')], read(bad));
    expect(texts('.told')).toEqual([]);
  });
  test('services are asked about the page that is open; further up a search opens in a tab', async () => {
    await show([credit('Lamp', cited(LAMP))], { hops: [hop({ trace: trace(LAMP, [credit('Relay', SEARCH, 'basis')]) })] });
    expect(named('find: Relay')?.getAttribute('href')).toBe('https://kagi.com/search?q=site%3Alamp.example%20fog');
  });
  test('a page reached over another address is the one that the next look starts from', async () => {
    const ended = 'https://lamp.example/moved-here';
    await show([credit('Lamp', cited(LAMP))], { hops: [hop({ trace: trace(ended, [credit('Relay', cited(RELAY), 'basis')]) })] });
    await click('look: Relay');
    expect(stage.done).toEqual([['look', ended, RELAY]]);
  });
  test('a way that leads round is shown once, and said', async () => {
    const round = [hop({ trace: trace(LAMP, [credit('Copy', cited(HERE), 'basis')]) }), hop({ from: LAMP, url: HERE, trace: trace(HERE, [credit('Lamp', cited(LAMP))]) })];
    const flags: Flag[] = [{ kind: 'circular', about: 'copy', text: '' }];
    await show([credit('Lamp', cited(LAMP))], { hops: round, flags });
    expect(stage.root.querySelectorAll('.up')).toHaveLength(2);
    expect(texts('.up .up .told')).toEqual(['up_circle']);
    expect(texts('.flags li')).toEqual(['flag_circular Copy ']);
  });
});

describe.each(FAILURES)('a look that fails: %s', (failure) => {
  test('says why, and can be tried again', async () => {
    await show([credit('Lamp', cited(LAMP))], { hops: [hop({ state: 'failed', failure })] });
    const sentence = `failure_${failure.replace(/-/gu, '_')} lamp.example`;
    expect(texts('.told p')[0]).toBe(sentence);
    expect(texts('[role=status]')).toEqual([sentence]);
    expect(named('archive') !== undefined).toBe(failure === 'not-found' || failure === 'unreachable');
    await click('try_again: Lamp');
    expect(stage.done).toEqual([['look', HERE, LAMP]]);
  });
  test.each(LOCALES)('has one sentence of its own in %s', (lang) => {
    const all = readLocale(lang), sentences = FAILURES.map((f) => all[`failure_${f.replace(/-/gu, '_')}`]);
    const sentence = sentences[FAILURES.indexOf(failure)];
    expect(sentence).toMatch(/^.{10,110}[.。।]$/u);
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
    expect(stage.done).toEqual([['askArchive', HERE, LAMP]]);
    await show([credit('Lamp', cited(LAMP))], gone('https://web.archive.org/web/2026/x'));
    expect(named('open_archived')?.getAttribute('href')).toBe('https://web.archive.org/web/2026/x');
    expect(document.activeElement).toBe(named('open_archived'));
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
      stage.answerArchive();
      await settled();
    });
    expect(texts('.told p')[1]).toBe('failure_timeout archive.org');
    await click('archive');
    expect(stage.done).toHaveLength(2);
  });
  test('gives an address that may not be opened: it is no link', async () => {
    await show([credit('Lamp', cited(LAMP))], gone('javascript:alert(1)'));
    expect(stage.root.querySelectorAll('.told a')).toHaveLength(0);
  });
});

test('when all requests for a page were made, that is said, and nothing more is asked', async () => {
  stage.asked = [{ ...GDELT, agreed: true }];
  const hops = [hop({ state: 'failed', failure: 'not-found' })], credits = [credit('Lamp', cited(LAMP)), credit('Relay', SEARCH, 'basis')];
  const press = async (): Promise<void> => {
    for (const name of ['try_again: Lamp', 'archive', 'ask: provider_gdelt']) await click(name);
  };
  await show(credits, { hops, asked: 5 });
  expect(texts('.private')).toEqual(['spent']);
  await click('find: Relay');
  await press();
  expect(stage.done).toEqual([]);
  await show(credits, { hops, asked: 4 });
  await press();
  expect(stage.done).toHaveLength(3);
});
