import { browser } from 'wxt/browser';
import type { MarkAnswer } from '../core/quotes/marks.ts';
import { strongestLink } from '../core/sources/cited-originals.ts';
import { lookUpMessage } from './interface-language.ts';
import type { TabState } from './messages.ts';

/** Milliseconds for which the button says why a key did nothing. */
const SAYS_FOR = 4_000;

interface Tab {
  readonly id?: number | undefined;
  readonly index: number;
  readonly windowId?: number | undefined;
}
/** What the keys are tied to. */
export interface CommandWorld {
  step(tabId: number, by: 1 | -1): Promise<MarkAnswer>;
  traceTab(tabId: number): Promise<TabState>;
  /** Shows the tab's badge as its trace has it. */
  restoreBadge(tabId: number): Promise<void>;
}

/** The popup, which says what there is; where the browser opens none by itself the button says one sentence for a moment. */
async function sayInstead(tab: Tab & { id: number }, key: string, restoreBadge: CommandWorld['restoreBadge']): Promise<void> {
  const { action } = browser as unknown as { action: { openPopup?(how: object): Promise<void>; setTitle(how: object): Promise<void>; setBadgeText(how: object): Promise<void> } };
  try {
    if (!action.openPopup) throw new Error('No popup can be opened.');
    await action.openPopup({ windowId: tab.windowId });
  } catch {
    await action.setTitle({ tabId: tab.id, title: lookUpMessage(key) }).catch(() => undefined);
    await action.setBadgeText({ tabId: tab.id, text: '–' }).catch(() => undefined);
    setTimeout(() => {
      void restoreBadge(tab.id).catch(() => undefined);
      void action.setTitle({ tabId: tab.id, title: lookUpMessage('name') }).catch(() => undefined);
    }, SAYS_FOR);
  }
}

/** Answers the reader's keys. */
export function listenForCommands({ step, traceTab, restoreBadge }: CommandWorld): void {
  const run = async (command: string, given?: Tab): Promise<void> => {
    const [tab] = given ? [given] : ((await browser.tabs.query({ active: true, lastFocusedWindow: true })) as Tab[]);
    if (tab?.id === undefined) return;
    const here = { ...tab, id: tab.id };
    if (command === 'next-credit') {
      const { state } = await step(here.id, 1);
      if (state !== 'marked') await sayInstead(here, state === 'changed' ? 'mark_changed' : 'mark_none', restoreBadge);
    } else if (command === 'open-strongest') {
      const state = await traceTab(here.id), url = state.state === 'traced' ? strongestLink(state.trace) : null;
      if (url) await browser.tabs.create({ url, index: here.index + 1, openerTabId: here.id, ...(here.windowId === undefined ? {} : { windowId: here.windowId }) });
      else await sayInstead(here, 'open_none', restoreBadge);
    }
  };
  browser.commands.onCommand.addListener((command: string, tab?: unknown) => void run(command, tab as Tab | undefined).catch(() => undefined));
}
