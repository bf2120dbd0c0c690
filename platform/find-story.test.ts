import { beforeEach, describe, expect, test } from 'vitest';
import type { Candidate, Upstream } from '../core/upstream/upstream.ts';
import { REQUESTS_A_PAGE } from '../core/upstream/hops.ts';
import type { Answer, Asked, Provider, Search } from '../core/upstream/provider.ts';
import { createFindStory, type FindStory, type FindWorld, type SearchedTab } from './find-story.ts';

const AT = 'https://www.relais.example/copie', TAB = 7;
const search: Search = { name: 'Coast Wire', domains: ['coastwire.example'], country: 'GB', lang: 'en', words: ['Ningde'], english: ['Ningde'], published: '2026-03-04T06:00:00Z' };
const story = (url: string): Candidate => ({ url, title: 'Sodium batteries push salt demand', publisher: '', published: null, text: '' });
const readTab: SearchedTab = { tabId: TAB, url: AT, own: [AT], page: { lang: 'fr', title: 'Batteries', text: '', published: null }, search: (about) => (about === 'coastwire' ? search : null) };

/** What the reader was told that it is asked. */
const told = (id: string, words = 'Ningde'): Asked => ({ hosts: [`${id}.example`], words });

/** A provider that asks so many addresses at its host and finds one story. */
const provider = (id: string, more: Partial<Provider> & { urls?: readonly string[] } = {}): Provider => ({
  id, pause: 0, requests: 1,
  about: ({ words }) => ({ hosts: [`${id}.example`], words: words.join(' ') }),
  async find(_, ask) {
    for (const url of more.urls ?? [`https://${id}.example/?q=Ningde`]) {
      const answer = await ask(url);
      if (answer.failure !== null) return answer;
    }
    return [story(`${AT}/?utm_source=x`), story(AT), story(`${AT}/amp`), story('https://www.coastwire.example/a?utm_source=y'), story('http://coastwire.example/a')];
  },
  ...more,
});

let now = 0, asked: { url: string; at: number }[] = [], upstream: Upstream, given: string[], tab: SearchedTab | null, guarded: boolean, hold: Promise<void> | null;
let answers: Map<string, readonly Candidate[]>, times: Map<string, number>;
const states: string[] = [];
const ANSWER: Answer = { failure: null, status: 200, url: '', type: '', bytes: new Uint8Array() };
const world = (...providers: Provider[]): FindWorld => ({
  providers, read: async () => tab, guard: async () => guarded, slot: (task) => task(), now: () => new Date(now), words: async () => null,
  async fetch(url, signal) {
    asked.push({ url, at: now });
    await hold;
    return signal.aborted ? { failure: 'stopped', status: null } : ANSWER;
  },
  async wait(milliseconds) {
    await new Promise((later) => setTimeout(later));
    now += milliseconds;
  },
  consents: { get: async () => given, give: async (id) => void given.push(id) },
  answers: {
    get: async (id, question) => answers.get(id + question) ?? null,
    put: async (id, question, candidates) => void answers.set(id + question, candidates),
    askedAt: async (id) => times.get(id) ?? 0,
    asked: async (id, at) => void times.set(id, at),
  },
  store: {
    get: async () => upstream,
    async change(_, url, make) {
      expect(url).toBe(AT);
      upstream = make(upstream);
      states.push(upstream.findings.map((f) => f.state).join());
      return upstream;
    },
  },
});
beforeEach(() => {
  [now, asked, given, tab, guarded, hold] = [1_000_000, [], [], readTab, true, null];
  [answers, times, upstream] = [new Map(), new Map(), { hops: [], findings: [], flags: [] }];
  states.length = 0;
});

describe('what is asked first', () => {
  test('hosts and words, and whether the reader agreed before; nothing is sent', async () => {
    given = ['b'];
    const find = createFindStory(world(provider('a'), provider('b'), provider('c', { about: () => null })));
    expect(await find.questions(TAB, 'coastwire')).toEqual([{ provider: 'a', hosts: ['a.example'], words: 'Ningde', agreed: false }, { provider: 'b', hosts: ['b.example'], words: 'Ningde', agreed: true }]);
    expect(await find.questions(TAB, 'somebody else')).toEqual([]);
    tab = null;
    expect(await find.questions(TAB, 'coastwire')).toEqual([]);
    expect(asked).toEqual([]);
  });
});

describe('nothing is asked', () => {
  const never = async (find: FindStory, about = 'coastwire', id = 'a', agree = true): Promise<void> => {
    await find.find(TAB, about, id, agree, told(id));
    expect(asked).toEqual([]);
  };
  test('without agreement', async () => {
    await never(createFindStory(world(provider('a'))), 'coastwire', 'a', false);
    expect(given).toEqual([]);
    expect(states).toEqual([]);
  });
  test('for a source that the page does not name, of a provider that nobody knows, in a private window', async () => {
    const find = createFindStory(world(provider('a')));
    await never(find, 'somebody else');
    await never(find, 'coastwire', 'z');
    tab = null;
    await never(find);
    expect(given).toEqual([]);
  });
  test('without the guard, and says so', async () => {
    guarded = false;
    await never(createFindStory(world(provider('a'))));
    expect(upstream.findings[0]).toMatchObject({ state: 'failed', failure: 'unguarded' });
  });
  test('of a host that the reader was not told', async () => {
    for (const url of ['https://elsewhere.example/', 'http://a.example/', 'https://a.example.evil.example/', 'https://nota.example/', 'https://127.0.0.1/']) await never(createFindStory(world(provider('a', { urls: [url] }))));
    expect(upstream.findings[0]).toMatchObject({ state: 'failed', failure: 'private' });
  });
  test('but what the reader was told, where the page has changed since', async () => {
    const find = createFindStory(world(provider('a')));
    for (const other of [told('a', 'Renaud'), told('b'), { ...told('a'), hosts: [] }]) expect(await find.find(TAB, 'coastwire', 'a', true, other)).toBe(false);
    expect([asked, given, states]).toEqual([[], [], []]);
  });
  test('any more of a provider once a yes was taken back', async () => {
    given = ['a'];
    const withdrawn = provider('a', {
      async find(_, ask) {
        await ask('https://a.example/1');
        given = [];
        const answer = await ask('https://a.example/2');
        return answer.failure === null ? [] : answer;
      },
    });
    await createFindStory(world(withdrawn)).find(TAB, 'coastwire', 'a', false, told('a'));
    expect(asked.map(({ url }) => url)).toEqual(['https://a.example/1']);
    expect(upstream.findings).toMatchObject([{ state: 'failed', failure: 'stopped' }]);
  });
  test('beyond the requests of a page', async () => {
    upstream = { ...upstream, asked: REQUESTS_A_PAGE };
    await never(createFindStory(world(provider('a'))));
    expect(upstream.findings).toEqual([]);
    upstream = { ...upstream, asked: REQUESTS_A_PAGE - 1 };
    await createFindStory(world(provider('a', { urls: ['https://a.example/1', 'https://a.example/2'] }))).find(TAB, 'coastwire', 'a', true, told('a'));
    expect(asked.map(({ url }) => url)).toEqual(['https://a.example/1']);
    expect(upstream.asked).toBe(REQUESTS_A_PAGE);
  });
});

test('a yes is asked for once; the page itself is no finding, and no story stands there twice', async () => {
  const find = createFindStory(world(provider('a')));
  await find.find(TAB, 'coastwire', 'a', true, told('a'));
  expect(given).toEqual(['a']);
  expect(states.filter((s) => s !== '')).toEqual(['asking', 'asking', 'answered']);
  expect(upstream.findings).toMatchObject([{ about: 'coastwire', provider: 'a', state: 'answered', failure: null }]);
  expect(upstream.findings[0]?.ranked.map(({ url }) => url)).toEqual(['https://www.coastwire.example/a']);
  answers.clear();
  await find.find(TAB, 'coastwire', 'a', false, told('a'));
  expect(asked).toHaveLength(2);
  expect(given).toEqual(['a']);
});

test('an answer is kept: the same question asks nobody again', async () => {
  given = ['a'];
  await createFindStory(world(provider('a'))).find(TAB, 'coastwire', 'a', false, told('a'));
  // Another worker, another tab's way upstream.
  upstream = { hops: [], findings: [], flags: [] };
  await createFindStory(world(provider('a'))).find(TAB, 'coastwire', 'a', false, told('a'));
  expect(asked).toHaveLength(1);
  expect(upstream.findings[0]?.ranked).toHaveLength(1);
  expect(upstream.asked ?? 0).toBe(0);
});

test('a provider’s pause is kept, by a new worker too, and by two that ask at once', async () => {
  given = ['a'];
  const slow = provider('a', { pause: 5_500 }), other: SearchedTab = { ...readTab, search: () => ({ ...search, words: ['Renaud'] }) };
  await createFindStory(world(slow)).find(TAB, 'coastwire', 'a', false, told('a'));
  tab = other;
  const again = createFindStory(world(slow));
  answers.clear();
  await Promise.all([again.find(TAB, 'coastwire', 'a', false, told('a', 'Renaud')), again.find(TAB, 'reuters', 'a', false, told('a', 'Renaud'))]);
  expect(asked.map(({ at }) => at - 1_000_000)).toEqual([0, 5_500, 11_000]);
  // A clock that was set back makes nobody wait for hours.
  times.set('a', now + 86_400_000);
  answers.clear();
  const before = now;
  await createFindStory(world(slow)).find(TAB, 'coastwire', 'a', false, told('a', 'Renaud'));
  expect((asked.at(-1)?.at as number) - before).toBe(5_500);
});

test('it can be stopped, and what a dead worker left is settled', async () => {
  given = ['a'];
  let release = (): void => undefined;
  hold = new Promise((go) => {
    release = go;
  });
  const find = createFindStory(world(provider('a'))), going = find.find(TAB, 'coastwire', 'a', false, told('a'));
  while (asked.length === 0) await new Promise((next) => setTimeout(next, 1));
  // Asked twice at once, it is asked once.
  await find.find(TAB, 'coastwire', 'a', false, told('a'));
  expect((await find.settle(TAB, AT)).findings[0]?.state).toBe('asking');
  expect((await createFindStory(world()).settle(TAB, AT)).findings[0]).toMatchObject({ state: 'failed', failure: 'stopped' });
  find.stop(TAB);
  release();
  await going;
  expect(asked).toHaveLength(1);
  expect(upstream.findings).toMatchObject([{ state: 'failed', failure: 'stopped' }]);
  expect(answers.size).toBe(0);
});

test('nothing is kept of a page that was left', async () => {
  given = ['a'];
  const find = createFindStory(world(provider('a', {
    async find(_, ask) {
      await ask('https://a.example/');
      find.leave(TAB);
      upstream = { hops: [], findings: [], flags: [] };
      return [story('https://www.coastwire.example/a')];
    },
  })));
  await find.find(TAB, 'coastwire', 'a', false, told('a'));
  expect(upstream.findings).toEqual([]);
});
