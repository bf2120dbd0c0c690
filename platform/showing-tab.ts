import { browser } from 'wxt/browser';
import { isOff, type Settings, siteOf } from '../core/settings.ts';
import { bare } from '../core/sources/bare-address.ts';
import type { Marks, Words } from '../core/quotes/marks.ts';
import type { Upstream } from '../core/upstream/upstream.ts';
import { background, type Failed, type TabState } from './messages.ts';
import type { Beside } from './open-behind.ts';
import { settings } from './settings.ts';
import { tabMarks } from './tab-marks.ts';
import { tabTraces } from './tab-traces.ts';
import { NOTHING_UPSTREAM, tabUpstream } from './tab-upstream.ts';

/** What browsers tell of a tab. The address and the title only where the extension may read it. */
export interface Tab extends Beside {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly status?: string | undefined;
  readonly incognito: boolean;
}

/** What is in sight: a tab, what its page says, and what was found upstream of it. */
export interface Shown {
  readonly tab: Tab | null;
  readonly state: TabState | { readonly state: 'reading' };
  /** Null until it is known. */
  readonly set: Settings | null;
  readonly upstream: Upstream;
  /** The words that stand marked in the page now, as what the reader was led to last. */
  readonly marked: readonly Words[];
}

/** What an error in one of the extension's own pages is told as. */
function broken(error: unknown): Failed {
  const isError = error instanceof Error;
  return { state: 'error', name: isError ? error.name : typeof error, message: isError ? error.message : String(error), places: [] };
}

/** How often, and after how many milliseconds each, a page that was just allowed is tried. */
const TRIES = 8, BETWEEN = 250;
const wordsOf = (marks: Marks): readonly Words[] => (marks.state === 'marked' ? marks.words : []);

/** Shows what the page in a tab says, by `draw`. One tab after another may be shown: an answer for one that was left is never drawn. */
export function createShowing(draw: (shown: Shown) => void) {
  let shown: Shown = { tab: null, state: { state: 'reading' }, set: null, upstream: NOTHING_UPSTREAM, marked: [] };
  /** Raised with each page that is shown. */
  let turn = 0, unlisten = (): void => undefined;

  function put(some: Partial<Shown>): void {
    shown = { ...shown, ...some };
    draw(shown);
  }
  const fail = (error: unknown): void => put({ state: broken(error), upstream: NOTHING_UPSTREAM });

  /** What lies in the browser's memory is shown at once; only where nothing does is the background asked, and woken. */
  async function show(tab: Tab, unasked: boolean): Promise<void> {
    const { id: tabId, url: at } = tab, url = at ? bare(at) : '';
    if (tabId === undefined) return;
    turn += 1;
    const mine = turn, isMine = (): boolean => mine === turn;
    unlisten();
    try {
      const [set, known, found, marks] = await Promise.all([settings.get(), url ? tabTraces.get(tabId, url) : null, url ? tabUpstream.get(tabId, url) : NOTHING_UPSTREAM, tabMarks.get(tabId)]);
      if (!isMine()) return;
      let state: Shown['state'] = isOff(set, url) ? { state: 'off', site: siteOf(url) } : known ? { state: 'traced', trace: known } : { state: 'reading' };
      put({ tab, set, state, upstream: found, marked: wordsOf(marks) });
      if (state.state === 'reading') {
        state = await background.traceTab(tabId, unasked);
        if (!isMine()) return;
        put({ state });
      }
      if (state.state !== 'traced') return;
      let changed = false;
      const stops = [tabMarks.onChange(tabId, (marks) => isMine() && put({ marked: wordsOf(marks) })), tabUpstream.onChange(tabId, (upstream) => {
        if (!isMine()) return;
        changed = true;
        put({ upstream });
      })];
      unlisten = () => {
        for (const stop of stops) stop();
      };
      // A worker that died left work undone that it must settle; where nothing was begun there is nothing to ask it.
      if (found === NOTHING_UPSTREAM) return;
      const settled = await background.upstream(tabId);
      if (isMine() && !changed) put({ upstream: settled });
    } catch (error) {
      if (isMine()) fail(error);
    }
  }
  async function again(): Promise<void> {
    if (shown.tab?.id !== undefined) await browser.tabs.get(shown.tab.id).then((tab) => show(tab, false)).catch(fail);
  }
  return {
    show, fail,
    /** There is no such tab, or none is known by its address. */
    none: (): void => put({ tab: null, state: { state: 'unreadable', what: 'browser' }, upstream: NOTHING_UPSTREAM }),
    /** Once more, for the reader: what was said of the page may be another now. */
    again,
    /** Once more, where the reader has just allowed it: the browser tells a page's process of that in its own time, and refuses until then. */
    async allowed(): Promise<void> {
      for (let i = 0; i < TRIES; i += 1) {
        await again();
        if (shown.state.state !== 'unreadable' && shown.state.state !== 'withheld') return;
        await new Promise((later) => setTimeout(later, BETWEEN));
      }
    },
    /** Something else is coming: what is still being asked about the page in sight is not drawn any more. */
    leave(): void {
      turn += 1;
      unlisten();
    },
    /** Takes what is shown away: nothing is known yet of what comes. */
    blank(tab: Tab): void {
      turn += 1;
      unlisten();
      put({ tab, state: { state: 'reading' }, upstream: NOTHING_UPSTREAM });
    },
  };
}
