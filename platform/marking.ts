import { browser } from 'wxt/browser';
import { SAID_FROM } from '../core/credits/credit-draft.ts';
import type { MarkAnswer, MarkOrder, Marks, Words } from '../core/quotes/marks.ts';
import type { TabState } from './messages.ts';
import { tabMarks } from './tab-marks.ts';
import { type TabTrace, tabTraces } from './tab-traces.ts';

/**
 * How the browser draws the marks: dotted lines in the text's own colour under all, and dark words on yellow for the one that the
 * reader is led to, with a line below that is seen on white where yellow hardly is (contrasts: words 13 to 1, line on white 9 to 1).
 * They are rules of the page's own rank: of any other Chromium 156 draws the lines and no colours. Components take them over from the page.
 */
const CSS = `::highlight(selon-credits){text-decoration:underline dotted 2px currentcolor;text-underline-offset:3px}
::highlight(selon-credit){background-color:#ffdc66!important;color:#1c1b18!important;text-decoration:underline solid 2px #7a4200!important;text-underline-offset:3px}
@media (forced-colors:active){::highlight(selon-credit){background-color:Highlight;color:HighlightText;text-decoration-color:HighlightText}}`;

/** What `entrypoints/mark-words.ts` leaves in a page, as the functions below find it there. */
interface Here {
  selonMarks?: { show(order: MarkOrder): Promise<Marks>; step(by: 1 | -1): Marks | null; clear(): Marks; state(): Marks };
}
const isThere = (): boolean => (globalThis as Here).selonMarks !== undefined;
const show = (order: MarkOrder): Promise<Marks> | null => (globalThis as Here).selonMarks?.show(order) ?? null;
const step = (by: 1 | -1): Marks | null => (globalThis as Here).selonMarks?.step(by) ?? null;
const clear = (): Marks | null => (globalThis as Here).selonMarks?.clear() ?? null;
const state = (): Marks | null => (globalThis as Here).selonMarks?.state() ?? null;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
/** What came out of a page, checked. */
function checkMarks(value: unknown): Marks | null {
  const { state: which, at, of, words } = (value ?? {}) as Record<string, unknown>;
  if (which === 'changed' || which === 'none') return { state: which };
  if (which !== 'marked' || !isNumber(at) || !isNumber(of) || !Array.isArray(words)) return null;
  const checked = (words as unknown[]).flatMap((one): Words[] => {
    const { credit, evidence } = (one ?? {}) as Record<string, unknown>;
    return isNumber(credit) && isNumber(evidence) ? [{ credit, evidence }] : [];
  });
  return { state: 'marked', at, of, words: checked };
}

/** Runs one of the above in a tab's page, its top frame only. Rejects where the browser keeps extensions out; Chromium never answers for the source view of a page. */
async function inPage<Args extends unknown[]>(tabId: number, func: (...args: Args) => unknown, ...args: Args): Promise<unknown> {
  if (!/^https?:/u.test((await browser.tabs.get(tabId)).url ?? '')) throw new Error('No script gets into this page.');
  const [injected] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, func: func as (...args: unknown[]) => unknown, args } as never);
  return injected?.result;
}

/** All words that can be led to: those of credits that the interface says, and those that were asked for. */
const placesOf = ({ trace, quotes }: TabTrace, wanted: Words | null): MarkOrder['places'] =>
  quotes.flatMap((of, credit) => of.flatMap((quote, evidence) => {
    const said = (trace.credits[credit]?.confidence ?? 0) >= SAID_FROM;
    return quote && (said || (wanted?.credit === credit && wanted.evidence === evidence)) ? [{ credit, evidence, quote }] : [];
  }));

const UNREACHABLE: MarkAnswer = { state: 'unreachable' };

/** Marks credits' words in tabs' pages, on the reader's clicks and keys only; nothing is put into the pages' documents. */
export function createMarking({ traceTab }: { readonly traceTab: (tabId: number) => Promise<TabState> }) {
  async function keep(tabId: number, value: unknown): Promise<MarkAnswer> {
    const marks = checkMarks(value) ?? { state: 'none' };
    await tabMarks.put(tabId, marks).catch(() => undefined);
    return marks.state === 'none' ? UNREACHABLE : marks;
  }

  async function lead(tabId: number, kept: TabTrace, wanted: Words | null): Promise<MarkAnswer> {
    const places = placesOf(kept, wanted);
    if (places.length === 0 || (wanted && !places.some((p) => p.credit === wanted.credit && p.evidence === wanted.evidence))) return UNREACHABLE;
    try {
      if ((await inPage(tabId, isThere)) !== true) {
        const target = { tabId, frameIds: [0] };
        // The rules stay until the page is left: taken away and put there again they would cost a long page a new look at all its elements each time.
        await browser.scripting.insertCSS({ target, css: CSS });
        await browser.scripting.executeScript({ target, files: ['/mark-words.js'] });
      }
      return await keep(tabId, await inPage(tabId, show, { url: kept.url, places, wanted }));
    } catch {
      // The browser's own pages, stores, PDF and withheld hosts.
      return UNREACHABLE;
    }
  }

  return {
    /** Marks a credit's words in the tab's page and scrolls to them. */
    async mark(tabId: number, credit: number, evidence: number): Promise<MarkAnswer> {
      const kept = await tabTraces.kept(tabId);
      // What the reader clicked is of a page that is no longer there.
      return kept ? lead(tabId, kept, { credit, evidence }) : { state: 'changed' };
    },
    /** Goes to the next marked place or the one before; where nothing is marked, to the first in the page. */
    async step(tabId: number, by: 1 | -1): Promise<MarkAnswer> {
      const went = await inPage(tabId, step, by).catch(() => null);
      if (checkMarks(went)) return keep(tabId, went);
      if ((await traceTab(tabId)).state !== 'traced') return UNREACHABLE;
      const kept = await tabTraces.kept(tabId);
      return kept ? lead(tabId, kept, null) : UNREACHABLE;
    },
    /** Takes the marks away. */
    async unmark(tabId: number): Promise<void> {
      await keep(tabId, await inPage(tabId, clear).catch(() => null));
    },
    /** The page has changed its marks itself, by a key or because it changed: what is so now is asked of it. */
    async changed(tabId: number): Promise<void> {
      await keep(tabId, await inPage(tabId, state).catch(() => null));
    },
    /** The tab goes on to another page, or to another address of the same one. */
    async leave(tabId: number): Promise<void> {
      if ((await tabMarks.get(tabId)).state === 'none') return;
      await tabMarks.drop(tabId);
      await inPage(tabId, clear).catch(() => undefined);
    },
  };
}
