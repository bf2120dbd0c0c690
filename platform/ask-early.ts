import { marksKey, SETTINGS_KEYS, traceKey, upstreamKey } from './record-keys.ts';
import type { Tab } from './showing-tab.ts';

type Records = Readonly<Record<string, unknown>>;
type Area = 'local' | 'session';
/** The little of the browser's interface that this needs: the polyfill is not loaded by then. */
interface Browser {
  readonly tabs: { query(query: object): Promise<readonly Tab[]> };
  readonly storage: Readonly<Record<Area, { get(keys: readonly string[]): Promise<Records> }>>;
}
interface Answer {
  /** Keys whose records nobody has taken yet. */
  readonly left: Set<string>;
  readonly records: Records;
}
interface Early {
  tabs: Promise<readonly Tab[]> | null;
  readonly answers: Readonly<Record<Area, Promise<Answer>>>;
}
const world = globalThis as unknown as { browser?: Browser; chrome?: Browser; selonEarly?: Early };

/**
 * Asks the browser for what a popup shows: the active tab, what is kept of its page, and the settings. A script of its own does it while
 * the popup's is still being loaded and made ready; the popup takes the answers, each once, and asks for anything else by itself.
 */
export function askEarly(): void {
  const { tabs, storage } = (world.browser ?? world.chrome) as Browser;
  const ask = async (area: Area, keys: readonly string[]): Promise<Answer> => ({ left: new Set(keys), records: await storage[area].get(keys) });
  const active = tabs.query({ active: true, currentWindow: true });
  const session = active.then(([tab]) => ask('session', tab?.id === undefined ? [] : [traceKey, upstreamKey, marksKey].map((key) => key(tab.id as number))));
  world.selonEarly = { tabs: active, answers: { local: ask('local', SETTINGS_KEYS), session } };
  // Where the browser refuses, the popup asks again and tells what came of it.
  for (const answer of [active, session, world.selonEarly.answers.local]) answer.catch(() => undefined);
}

/** The active tab of the window, where it was asked for early and nobody has taken it yet. */
export function earlyTabs(): Promise<readonly Tab[]> | null {
  const tabs = world.selonEarly?.tabs ?? null;
  if (world.selonEarly) world.selonEarly.tabs = null;
  return tabs;
}

/** Records by their keys, where all of them were asked for early and none was taken yet; else null. */
export async function earlyRecords(area: Area, keys: readonly string[]): Promise<Records | null> {
  const answer = await world.selonEarly?.answers[area].catch(() => null);
  if (!answer || !keys.every((key) => answer.left.has(key))) return null;
  for (const key of keys) answer.left.delete(key);
  return answer.records;
}
