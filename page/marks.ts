import type { MarkOrder, Marks, Words } from '../core/quotes/marks.ts';
import { bare } from '../core/sources/bare-address.ts';
import { findQuote } from './find-quote.ts';
import { isInSight } from './is-in-sight.ts';
import { listenForKeys } from './mark-keys.ts';
import { bareWords, rangeOf, readWords } from './page-words.ts';
import { scrollToRange } from './scroll-to-range.ts';

/** Names under which the browser draws the marks: all places, and the one that the reader is led to. The rules for them stand in `platform/marks.ts`. */
export const ALL = 'selon-credits', CURRENT = 'selon-credit';
/** Milliseconds of work after which others have their turn. */
const TURN = 20;

/** A place that is marked. */
interface Marked {
  readonly range: Range;
  /** Its words as they were when it was found. */
  readonly text: string;
  readonly words: Words[];
}

const same = (a: Words, b: Words): boolean => a.credit === b.credit && a.evidence === b.evidence;

/** The marks of one page. `told` is called where they change by keys or by the page's own doing; `pause` gives others their turn. */
export function createMarks(window: Window & typeof globalThis, { told, pause }: { readonly told: () => void; readonly pause: () => Promise<void> }) {
  const { document } = window;
  let marked: readonly Marked[] = [], at = 0, url = '', after: Marks = { state: 'none' };
  let stop = (): void => undefined;
  /** Orders are carried out one after another: the last is the one that stays. */
  let turn: Promise<unknown> = Promise.resolve();

  const state = (): Marks => (marked.length > 0 ? { state: 'marked', at: at + 1, of: marked.length, words: (marked[at] as Marked).words } : after);
  const isWhole = (): boolean => bare(window.location.href) === url && marked.every(({ range, text }) => range.startContainer.isConnected && bareWords(range.toString()) === text);

  function clear(left: Marks = { state: 'none' }): Marks {
    stop();
    stop = () => undefined;
    marked = [];
    after = left;
    for (const name of [ALL, CURRENT]) window.CSS.highlights.delete(name);
    return after;
  }

  function draw(): void {
    const current = new window.Highlight((marked[at] as Marked).range);
    current.priority = 1;
    window.CSS.highlights.set(ALL, new window.Highlight(...marked.map(({ range }) => range)));
    window.CSS.highlights.set(CURRENT, current);
    scrollToRange((marked[at] as Marked).range, window);
  }

  /** Where the page changes under the marks they are taken away: what they would stand under is no longer what was read. */
  function watch(): void {
    const changed = new window.MutationObserver(() => {
      if (isWhole()) return;
      clear({ state: 'changed' });
      told();
    });
    for (const root of new Set<Node>([document, ...marked.map(({ range }) => range.startContainer.getRootNode())])) changed.observe(root, { childList: true, characterData: true, subtree: true });
    const left = (): void => void clear();
    window.addEventListener('pagehide', left);
    const deaf = listenForKeys(window, {
      step: (by) => {
        step(by);
        told();
      },
      clear: () => {
        clear();
        told();
      },
    });
    stop = () => {
      changed.disconnect();
      deaf();
      window.removeEventListener('pagehide', left);
    };
  }

  async function find({ places }: MarkOrder): Promise<Marked[]> {
    let began = window.performance.now();
    const rest = async (): Promise<void> => {
      if (window.performance.now() - began < TURN) return;
      await pause();
      began = window.performance.now();
    };
    const reading = readWords(document.body ?? document.documentElement);
    let read = reading.next();
    for (; !read.done; read = reading.next()) await rest();
    const page = read.value, found = new Map<string, Marked & { from: number }>();
    for (const { quote, ...words } of places) {
      await rest();
      const place = findQuote(page, quote, ({ from, to }) => {
        const range = rangeOf(page, from, to);
        return range !== null && isInSight(range);
      });
      const range = place && rangeOf(page, place.from, place.to), known = place && found.get(`${place.from} ${place.to}`);
      if (known) known.words.push(words);
      // What changed while others had their turn is not marked.
      else if (place && range && bareWords(range.toString()) === bareWords(quote.exact)) found.set(`${place.from} ${place.to}`, { range, text: bareWords(quote.exact), words: [words], from: place.from });
    }
    return [...found.values()].sort((a, b) => a.from - b.from);
  }

  /** Marks what an order names and goes to what it wants; nothing is marked where that is not there. */
  async function show(order: MarkOrder): Promise<Marks> {
    if (bare(window.location.href) !== order.url) return clear({ state: 'changed' });
    const found = await find(order), wanted = order.wanted;
    clear();
    const goal = wanted ? found.findIndex(({ words }) => words.some((w) => same(w, wanted))) : found.length > 0 ? 0 : -1;
    if (goal < 0) return clear({ state: 'changed' });
    [marked, at, url] = [found, goal, order.url];
    if (!isWhole()) return clear({ state: 'changed' });
    draw();
    watch();
    return state();
  }

  /** Goes to the next place or the one before, round and round; null where nothing is marked. */
  function step(by: 1 | -1): Marks | null {
    if (marked.length === 0) return null;
    if (!isWhole()) return clear({ state: 'changed' });
    at = (at + by + marked.length) % marked.length;
    draw();
    return state();
  }

  return {
    show(order: MarkOrder): Promise<Marks> {
      const shown = turn.then(() => show(order));
      turn = shown.catch(() => undefined);
      return shown;
    },
    step, clear, state,
  };
}
export type PageMarks = ReturnType<typeof createMarks>;
