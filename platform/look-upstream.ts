import { hopOf, isOffered, mayAsk, withHop, withRequests } from '../core/upstream/hops.ts';
import type { FetchedPage, FetchFailure } from '../core/upstream/fetched.ts';
import { isNoStory, pageFailure } from '../core/upstream/page-failure.ts';
import type { Page, Trace } from '../core/types.ts';
import type { Failure, Hop, Upstream } from '../core/upstream/upstream.ts';
import type { ReadTrace } from './read-traces.ts';

/** Milliseconds between two of the reports of what arrived. */
const REPORT_EVERY = 200;
/** Why a task was ended whose page is no longer in its tab. */
const LEFT = 'left';

/** A tab's page, traced, not in a private window. */
export interface TracedTab {
  readonly tabId: number;
  /** Its address, fragment removed. */
  readonly url: string;
  readonly trace: Trace;
}

/** What is asked of the world on the way upstream. */
export interface World {
  /** Sets the guard against private networks; false where it does not hold. */
  guard(): Promise<boolean>;
  fetchPage(url: string, options: { signal: AbortSignal; onProgress: (received: number) => void; mayAskTwice: boolean }): Promise<FetchedPage | FetchFailure>;
  readHtml(html: string, url: string): Promise<Page | null>;
  trace(page: Page): Promise<Trace>;
  /** Address of the archive's copy, '' where it has none. */
  askArchive(url: string, signal: AbortSignal): Promise<{ archive: string; failure: null } | { failure: Failure }>;
  /** Runs a request when its turn has come. */
  slot<Result>(task: () => Promise<Result>): Promise<Result>;
  now(): Date;
  store: { get(tabId: number, url: string): Promise<Upstream>; change(tabId: number, url: string, make: (upstream: Upstream) => Upstream): Promise<Upstream> };
  known: { get(url: string): Promise<ReadTrace | null>; put(url: string, read: ReadTrace): Promise<void> };
}

export interface LookUpstream {
  look(tab: TracedTab, from: string, url: string): Promise<void>;
  askArchive(tab: TracedTab, from: string, url: string): Promise<void>;
  upstream(tab: TracedTab): Promise<Upstream>;
  /** Ends what is under way for a tab, for the reader said so. */
  stop(tabId: number): void;
  /** Ends it because the page was left: nothing of it is kept. */
  leave(tabId: number): void;
}

/** Makes what goes upstream on the reader's clicks, and keeps what it finds in the world's store. None of it rejects but where the store does. */
export function createLookUpstream(world: World): LookUpstream {
  /** What is under way, by tab and link. A hop in the store that says "looking" and is not here was left by a worker that died. */
  const running = new Map<number, Map<string, AbortController>>();

  async function run(tabId: number, name: string, task: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const tasks = running.get(tabId) ?? new Map<string, AbortController>(), ending = new AbortController();
    if (tasks.has(name)) return;
    running.set(tabId, tasks.set(name, ending));
    try {
      await task(ending.signal);
    } finally {
      tasks.delete(name);
      if (tasks.size === 0 && running.get(tabId) === tasks) running.delete(tabId);
    }
  }
  const isRunning = (tabId: number, name: string): boolean => running.get(tabId)?.has(name) === true;
  const named = (from: string, url: string): string => `${from} ${url}`;

  async function fetchHop(hop: Hop, signal: AbortSignal, mayAskTwice: boolean, report: (received: number) => void): Promise<{ hop: Hop; requests: number }> {
    const fail = (failure: Failure, got?: FetchFailure | FetchedPage): { hop: Hop; requests: number } => ({ hop: { ...hop, state: 'failed', failure, status: got?.status ?? null, received: got?.received ?? 0 }, requests: got?.requests ?? 0 });
    if (!(await world.guard())) return fail('unguarded');
    const got = await world.fetchPage(hop.url, { signal, onProgress: report, mayAskTwice });
    if (got.failure !== null) return fail(got.failure, got);
    const page = await world.readHtml(got.html, got.url), failure = pageFailure(got, page);
    if (failure || !page) return fail(failure ?? 'unreadable', got);
    const { received, status } = got, trace = await world.trace(page);
    if (signal.aborted) return fail('stopped', got);
    if (isNoStory(trace)) return fail('unreadable', got);
    // Where the browser has no room for it, it is asked for again another time.
    await world.known.put(hop.url, { at: hop.at, received, status, trace }).catch(() => undefined);
    return { hop: { ...hop, state: 'read', received, status, trace }, requests: got.requests };
  }

  async function look({ tabId, url: at, trace }: TracedTab, from: string, url: string): Promise<void> {
    await run(tabId, named(from, url), async (signal) => {
      const looking: Hop = { from, url, at: world.now().toISOString(), state: 'looking', received: 0, trace: null, failure: null, status: null, archive: null };
      const known = await world.known.get(url);
      let begun = false, mayAskTwice = false;
      await world.store.change(tabId, at, (upstream) => {
        if (signal.aborted || !isOffered(trace, upstream, from, url) || hopOf(upstream, from, url)?.state === 'read') return upstream;
        if (known) return withHop(upstream, trace, { ...looking, at: known.at, state: 'read', received: known.received, status: known.status, trace: known.trace });
        if (!mayAsk(upstream)) return upstream;
        begun = true;
        mayAskTwice = mayAsk(upstream, 2);
        return withRequests(withHop(upstream, trace, looking), 1);
      });
      if (!begun) return;
      const keep = (hop: Hop, requests: number): Promise<unknown> => world.store.change(tabId, at, (upstream) => withRequests(withHop(upstream, trace, hop), requests));
      let told = 0;
      const report = (received: number): void => {
        if (Date.now() - told < REPORT_EVERY || signal.aborted) return;
        told = Date.now();
        // What is told late must not undo what came of it.
        void world.store.change(tabId, at, (upstream) => (hopOf(upstream, from, url)?.state === 'looking' && !signal.aborted ? withHop(upstream, trace, { ...looking, received }) : upstream)).catch(() => undefined);
      };
      const { hop, requests } = await world.slot(() => fetchHop(looking, signal, mayAskTwice, report)).catch(() => ({ hop: { ...looking, state: 'failed' as const, failure: 'unreadable' as const }, requests: 1 }));
      // A page that was left has no way upstream any more.
      if (signal.reason !== LEFT) await keep(hop, requests - 1);
    });
  }

  async function askArchive({ tabId, url: at, trace }: TracedTab, from: string, url: string): Promise<void> {
    await run(tabId, `archive ${named(from, url)}`, async (signal) => {
      let begun = false;
      await world.store.change(tabId, at, (upstream) => {
        const hop = hopOf(upstream, from, url);
        begun = hop?.state === 'failed' && !hop.archive && mayAsk(upstream) && !signal.aborted;
        return begun ? withRequests(upstream, 1) : upstream;
      });
      if (!begun) return;
      const answer = (await world.guard()) ? await world.slot(() => world.askArchive(url, signal)) : { failure: 'unguarded' as const };
      if (signal.reason === LEFT) return;
      await world.store.change(tabId, at, (upstream) => {
        const hop = hopOf(upstream, from, url);
        return hop ? withHop(upstream, trace, { ...hop, archive: answer.failure === null ? answer.archive : null, archiveFailure: answer.failure }) : upstream;
      });
    });
  }

  const end = (tabId: number, why?: string): void => {
    for (const task of running.get(tabId)?.values() ?? []) task.abort(why);
  };
  return {
    look, askArchive,
    upstream: ({ tabId, url, trace }) =>
      world.store.change(tabId, url, (upstream) => {
        let whole = upstream;
        for (const hop of upstream.hops) if (hop.state === 'looking' && !isRunning(tabId, named(hop.from, hop.url))) whole = withHop(whole, trace, { ...hop, state: 'failed', failure: 'stopped' });
        return whole;
      }),
    stop: (tabId) => end(tabId),
    leave: (tabId) => end(tabId, LEFT),
  };
}
