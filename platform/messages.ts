import { browser } from 'wxt/browser';
import { type OwnRules, writeOwnRules } from '../core/own-rules.ts';
import type { MarkAnswer } from '../core/quotes/marks.ts';
import type { Trace } from '../core/types.ts';
import type { Question, Upstream } from '../core/upstream/upstream.ts';
import type { Asked } from '../core/upstream/provider.ts';
import type { LookState } from './look-pages.ts';

/** What the popup is told of a tab. */
export type TabState =
  | { readonly state: 'traced'; readonly trace: Trace }
  | Unreadable
  /** The reader has said that this site is left alone. */
  | { readonly state: 'off'; readonly site: string }
  /** Nobody has asked for it, and the reader has said that pages are read on a click only, or in other languages. */
  | { readonly state: 'unread' }
  /** The browser keeps the page from Selon until the reader allows it; `site` is '' where the browser does not even say which it is. */
  | { readonly state: 'withheld'; readonly site: string }
  | Failed;

/** A page that no extension reads: one of the browser's own or a file of this machine, or a document (PDF, plain data) or an extension store that refuses scripts. */
export interface Unreadable {
  readonly state: 'unreadable';
  readonly what: 'browser' | 'document';
}

/** Something failed in Selon itself. The message may hold words of the page; the name and the places, in the extension's own files, hold none. */
export interface Failed {
  readonly state: 'error';
  readonly message: string;
  readonly name: string;
  readonly places: readonly string[];
}

/** What is told of rules that are tried. */
export type TriedState = Extract<TabState, { readonly state: 'traced' | 'unreadable' | 'error' }>;

/** What the background can be asked, as methods. */
export interface Background {
  /** The page in the sender's tab is worth reading. */
  worthReading(): void;
  /** The trace of a tab; it is read now where that has not been done. `unasked` where the reader has only come by: see {@link TabState} `unread`. */
  traceTab(tabId: number, unasked?: boolean): TabState;
  /** What the page in a tab says with rules of the reader's own that are not kept yet. */
  tryRules(tabId: number, rules: OwnRules): TriedState;
  /** What was found upstream of a tab's page so far; its changes are told by {@link tabUpstream}. */
  upstream(tabId: number): Upstream;
  /** Fetches a source's page, reads and traces it: `url` is a link in the trace of the page at `from`. Private windows ask nothing. */
  look(tabId: number, from: string, url: string): void;
  /** Asks the Internet Archive for a copy of a page that did not answer. */
  askArchive(tabId: number, from: string, url: string): void;
  /** What each provider would be asked to find a source's story: nothing is sent. Empty in private windows. */
  questions(tabId: number, about: string): readonly Question[];
  /** Asks a provider; `agree` where the reader was told what it will be sent and agreed. Does nothing without. False where the page has changed and it would be sent something else than the reader was `told`. */
  find(tabId: number, about: string, provider: string, agree: boolean, told: Asked): boolean;
  /** What the engine says of the welcome page's example, in the interface's language: it is traced now. */
  example(): Trace;
  /** Ends what is under way for a tab. */
  stop(tabId: number): void;
  /** Marks a credit's words in the tab's page and scrolls to them: numbers of the credit in its trace and of its evidence (`isQuotable` says of which). Changes are told by {@link tabMarks}. */
  mark(tabId: number, credit: number, evidence: number): MarkAnswer;
  /** Goes to the next marked place, or the one before; where nothing is marked, to the first in the page. */
  stepMark(tabId: number, by: 1 | -1): MarkAnswer;
  /** Takes the marks away. */
  unmark(tabId: number): void;
  /** What a page that a menu opened has to show; `tabId` is its own. */
  lookPage(tabId: number): LookState;
}

const ask = <Answer>(call: keyof Background, payload: Record<string, unknown>): Promise<Answer> => browser.runtime.sendMessage({ to: 'background', call, ...payload }) as Promise<Answer>;

/** The background, from anywhere else in the extension: `await background.traceTab(3)`. */
export const background = {
  traceTab: (tabId: number, unasked = false): Promise<TabState> => ask<TabState>('traceTab', { tabId, unasked }),
  upstream: (tabId: number): Promise<Upstream> => ask<Upstream>('upstream', { tabId }),
  look: (tabId: number, from: string, url: string): Promise<void> => ask<void>('look', { tabId, from, url }),
  askArchive: (tabId: number, from: string, url: string): Promise<void> => ask<void>('askArchive', { tabId, from, url }),
  questions: (tabId: number, about: string): Promise<readonly Question[]> => ask<readonly Question[]>('questions', { tabId, about }),
  find: (tabId: number, about: string, provider: string, agree: boolean, told: Asked): Promise<boolean> => ask<boolean>('find', { tabId, about, provider, agree, told }),
  stop: (tabId: number): Promise<void> => ask<void>('stop', { tabId }),
  mark: (tabId: number, credit: number, evidence: number): Promise<MarkAnswer> => ask<MarkAnswer>('mark', { tabId, credit, evidence }),
  stepMark: (tabId: number, by: 1 | -1): Promise<MarkAnswer> => ask<MarkAnswer>('stepMark', { tabId, by }),
  lookPage: (tabId: number): Promise<LookState> => ask<LookState>('lookPage', { tabId }),
  unmark: (tabId: number): Promise<void> => ask<void>('unmark', { tabId }),
  example: (): Promise<Trace> => ask<Trace>('example', {}),
  tryRules: (tabId: number, rules: OwnRules): Promise<TriedState> => ask<TriedState>('tryRules', { tabId, rules: JSON.parse(writeOwnRules(rules)) as unknown }),
};
