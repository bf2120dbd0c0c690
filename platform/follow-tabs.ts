import { browser } from 'wxt/browser';
import { bare } from '../core/sources/bare-address.ts';
import type { createShowing, Tab } from './showing-tab.ts';
import { tabTraces } from './tab-traces.ts';

/** A page that goes from address to address is asked for when it has stood so long, in milliseconds: the probe in it waits as long. */
const STILL = 500;

/** Shows the active tab of a window, from now on, whatever it goes on to. */
export async function followTabs(view: ReturnType<typeof createShowing>, windowId: number | undefined): Promise<void> {
  let active: Tab | null = null, timer: ReturnType<typeof setTimeout> | undefined;
  /** Raised with each thing that happens: what the browser answers about an earlier one is dropped. */
  let turn = 0;
  const ask = async (): Promise<void> => {
    turn += 1;
    view.leave();
    const mine = turn, [tab] = await browser.tabs.query({ active: true, ...(windowId === undefined ? { currentWindow: true } : { windowId }) });
    clearTimeout(timer);
    if (mine !== turn || !tab) return;
    const before = active;
    active = tab;
    const isNew = before?.id !== tab.id || bare(before?.url ?? '') !== bare(tab.url ?? '');
    const known = tab.id !== undefined && tab.url ? await tabTraces.get(tab.id, bare(tab.url)) : null;
    if (mine !== turn) return;
    if (known) return view.show(tab, true);
    // Of the page before nothing stays in sight; a page that is still being loaded, or has only just come, is not read yet.
    if (isNew) view.blank(tab);
    if (tab.status === 'complete') timer = setTimeout(() => void view.show(tab, true), isNew && before?.id === tab.id ? STILL : 0);
  };
  const happened = (): void => void ask().catch(view.fail);
  browser.tabs.onActivated.addListener((info) => {
    if (windowId === undefined || info.windowId === windowId) happened();
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (tabId === active?.id && (change.url || change.status)) happened();
  });
  browser.tabs.onReplaced?.addListener(happened);
  // The probe found it worth reading, and the background read it, before we asked.
  tabTraces.onPut((tabId) => {
    if (tabId === active?.id) happened();
  });
  await ask();
}
