import { earliestFirst } from '../core/match/earliest.ts';
import { matchCandidates, type MatchPage, SURE_FROM } from '../core/match/match.ts';
import type { AllNewsWords } from '../core/match/pack-news-words.ts';
import { cleanAddress } from '../core/sources/clean-address.ts';
import type { Candidate, Failure, Finding, Question, Ranked, Upstream } from '../core/upstream/upstream.ts';
import { isAtHosts } from '../core/upstream/at-hosts.ts';
import { mayAsk, withRequests } from '../core/upstream/hops.ts';
import type { Answer, Asked, NoAnswer, Provider, Search } from '../core/upstream/provider.ts';
import { sameAddress } from '../core/upstream/same-address.ts';

const MAX_RANKED = 10, MAX_TEXT = 300;
/** Why a search was ended whose page is no longer in its tab. */
const LEFT = 'left';

/** A tab's page as it was read for a search; never one of a private window. */
export interface SearchedTab {
  readonly tabId: number;
  /** Its address, fragment removed. */
  readonly url: string;
  /** All addresses that the page has. */
  readonly own: readonly string[];
  readonly page: MatchPage;
  /** The search for the story of a source that the page's trace names; null for any other. */
  search(about: string): Search | null;
}

/** What is asked of the world to find a story. */
export interface FindWorld {
  readonly providers: readonly Provider[];
  /** Reads the page in a tab again; null where it can't be read, and in private windows. */
  read(tabId: number): Promise<SearchedTab | null>;
  /** Sets the guard against private networks; false where it does not hold. */
  guard(): Promise<boolean>;
  fetch(url: string, signal: AbortSignal): Promise<Answer | NoAnswer>;
  /** The news words of all languages, with which candidates are compared. */
  words(): Promise<AllNewsWords | null>;
  /** Runs a request when its turn has come. */
  slot<Result>(task: () => Promise<Result>): Promise<Result>;
  now(): Date;
  /** Waits so many milliseconds, or until it is stopped. */
  wait(milliseconds: number, signal: AbortSignal): Promise<void>;
  readonly consents: { get(): Promise<readonly string[]>; give(provider: string): Promise<void> };
  readonly answers: {
    get(provider: string, question: string): Promise<readonly Candidate[] | null>;
    put(provider: string, question: string, candidates: readonly Candidate[], now: number): Promise<void>;
    askedAt(provider: string): Promise<number>;
    asked(provider: string, now: number): Promise<void>;
  };
  readonly store: { get(tabId: number, url: string): Promise<Upstream>; change(tabId: number, url: string, make: (upstream: Upstream) => Upstream): Promise<Upstream> };
}

export interface FindStory {
  /** What each provider would be asked for a source's story. Sends nothing. */
  questions(tabId: number, about: string): Promise<readonly Question[]>;
  /** Asks a provider, where the reader agrees or agreed before. False where the page has changed, so that it would be asked something else than the reader was `told`: then nothing is. */
  find(tabId: number, about: string, provider: string, agree: boolean, told: Asked): Promise<boolean>;
  /** What says it is being asked and is not was left by a worker that died. */
  settle(tabId: number, url: string): Promise<Upstream>;
  stop(tabId: number): void;
  leave(tabId: number): void;
}

const isThis = (finding: Finding, about: string, provider: string): boolean => finding.about === about && finding.provider === provider;
const withFinding = (upstream: Upstream, finding: Finding): Upstream => ({ ...upstream, findings: [...upstream.findings.filter((f) => !isThis(f, finding.about, finding.provider)), finding] });

/** Candidates as they are shown: the likeliest first, of several copies the earliest; the page itself is none. */
function rank(tab: SearchedTab, search: Search, candidates: readonly Candidate[], words: AllNewsWords | null): readonly Ranked[] {
  const seen = new Set(tab.own.map(sameAddress));
  const others = candidates.map((candidate) => ({ ...candidate, url: cleanAddress(candidate.url) })).filter(({ url }) => {
    const address = sameAddress(url);
    return !seen.has(address) && seen.add(address);
  });
  return earliestFirst(matchCandidates(tab.page, others, words, search.lang), search).slice(0, MAX_RANKED).map((ranked) => ({ ...ranked, text: ranked.text.slice(0, MAX_TEXT) }));
}

/** Makes what finds a source's story on the reader's clicks, and keeps what it finds in the world's store. Rejects only where a store does. */
export function createFindStory(world: FindWorld): FindStory {
  const running = new Map<string, { readonly tabId: number; readonly ending: AbortController }>();
  const name = (tabId: number, about: string, provider: string): string => `${tabId} ${provider} ${about}`;
  /** Requests to each provider, one after another. */
  const turns = new Map<string, Promise<unknown>>();

  /** Waits until a provider may be asked again; two that wait are let through one after another. */
  function pace({ id, pause }: Provider, signal: AbortSignal): Promise<void> {
    if (pause === 0) return Promise.resolve();
    const turn = (turns.get(id) ?? Promise.resolve()).then(async () => {
      const left = (await world.answers.askedAt(id)) + pause - world.now().getTime();
      // A clock that was set back must not make anybody wait for hours.
      if (left > 0) await world.wait(Math.min(left, pause), signal);
      if (!signal.aborted) await world.answers.asked(id, world.now().getTime());
    });
    turns.set(id, turn.catch(() => undefined));
    return turn;
  }

  async function ask(tab: SearchedTab, provider: Provider, search: Search, asked: Asked, signal: AbortSignal): Promise<readonly Candidate[] | NoAnswer> {
    const fail = (failure: Failure): NoAnswer => ({ failure, status: null });
    if (!(await world.guard())) return fail('unguarded');
    return provider.find(search, async (url) => {
      // What the reader was told is all that is asked.
      if (!isAtHosts(url, asked.hosts)) return fail('private');
      await pace(provider, signal);
      // A yes may be taken back while one request waits for another.
      if (signal.aborted || !(await world.consents.get()).includes(provider.id)) return fail('stopped');
      let room = false;
      await world.store.change(tab.tabId, tab.url, (upstream) => {
        room = mayAsk(upstream);
        return room ? withRequests(upstream, 1) : upstream;
      });
      return room ? world.slot(() => world.fetch(url, signal)) : fail('stopped');
    });
  }

  async function search(tab: SearchedTab, about: string, provider: Provider, what: Search, asked: Asked, signal: AbortSignal): Promise<void> {
    const asking: Finding = { about, provider: provider.id, at: world.now().toISOString(), state: 'asking', failure: null, ranked: [], sure: false };
    const keep = async (finding: Finding): Promise<void> => {
      if (signal.reason !== LEFT) await world.store.change(tab.tabId, tab.url, (upstream) => withFinding(upstream, finding));
    };
    const question = JSON.stringify([asked, what.published?.slice(0, 10) ?? '']);
    let found: readonly Candidate[] | NoAnswer | null = await world.answers.get(provider.id, question);
    if (found === null) {
      if (!mayAsk(await world.store.get(tab.tabId, tab.url))) return;
      await keep(asking);
      found = await ask(tab, provider, what, asked, signal).catch((): NoAnswer => ({ failure: 'not-a-page', status: null }));
      if (!('failure' in found)) await world.answers.put(provider.id, question, found, world.now().getTime());
    }
    if (signal.aborted) found = { failure: 'stopped', status: null };
    if ('failure' in found) return keep({ ...asking, state: 'failed', failure: found.failure });
    const ranked = rank(tab, what, found, await world.words());
    return keep({ ...asking, state: 'answered', ranked, sure: (ranked[0]?.score ?? 0) >= SURE_FROM });
  }

  const end = (tabId: number, why?: string): void => {
    for (const task of running.values()) if (task.tabId === tabId) task.ending.abort(why);
  };
  return {
    async questions(tabId, about) {
      const tab = await world.read(tabId), what = tab?.search(about);
      if (!tab || !what) return [];
      const agreed = await world.consents.get();
      return world.providers.flatMap((provider): Question[] => {
        const asked = provider.about(what);
        return asked ? [{ provider: provider.id, hosts: asked.hosts, words: asked.words, agreed: agreed.includes(provider.id) }] : [];
      });
    },
    async find(tabId, about, id, agree, told) {
      const provider = world.providers.find((p) => p.id === id), task = name(tabId, about, id);
      if (!provider || running.has(task) || !(agree || (await world.consents.get()).includes(id))) return true;
      const ending = new AbortController();
      if (running.has(task)) return true;
      running.set(task, { tabId, ending });
      try {
        const tab = await world.read(tabId), what = tab?.search(about), asked = what ? provider.about(what) : null;
        if (ending.signal.aborted) return true;
        if (!tab || !what || !asked || asked.words !== told.words || asked.hosts.join() !== told.hosts.join()) return false;
        if (agree) await world.consents.give(id);
        await search(tab, about, provider, what, asked, ending.signal);
        return true;
      } finally {
        running.delete(task);
      }
    },
    settle: (tabId, url) =>
      world.store.change(tabId, url, (upstream) => {
        const left = upstream.findings.filter((f) => f.state === 'asking' && !running.has(name(tabId, f.about, f.provider)));
        return left.reduce((whole, finding) => withFinding(whole, { ...finding, state: 'failed', failure: 'stopped' }), upstream);
      }),
    stop: (tabId) => end(tabId),
    leave: (tabId) => end(tabId, LEFT),
  };
}
