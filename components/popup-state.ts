import type { Trace } from '../core/types.ts';

/** What the popup and the side panel can show. `site` is a bare host, '' where the browser does not tell it. */
export type PopupState =
  | { readonly state: 'reading' }
  | { readonly state: 'traced'; readonly trace: Trace }
  | { readonly state: 'unreadable'; readonly what: 'browser' | 'document' }
  | { readonly state: 'unread' }
  | { readonly state: 'withheld'; readonly site: string }
  | { readonly state: 'off'; readonly site: string }
  | ErrorState;

/** Something failed in Selon itself. Only the message may hold words of the page. */
export interface ErrorState {
  readonly state: 'error';
  readonly name: string;
  readonly message: string;
  readonly places: readonly string[];
}

/** What can be done in each state, and in all of them. */
export interface PopupActions {
  /** Reads the page now. */
  read(): void;
  /** Asks the browser for a site, or for all sites where it is ''; reads the page then. To be called in the click itself. */
  allow(site: string): void;
  turnOff(site: string): void;
  turnOn(site: string): void;
  openLibrary(): void;
  openSettings(): void;
  /** Keeps the same view beside the page; null where the browser has no place for it, or it is there. */
  readonly keepAside: (() => void) | null;
  /** Puts a text on the clipboard. Rejects where the browser refuses. */
  copy(text: string): Promise<void>;
}

/** What is around the page that is shown. */
export interface Surroundings {
  /** The site that can be left alone, a bare host; '' where the page is on none. */
  readonly site: string;
  /** For a report: `0.1.0`, the browser as it names itself, and what of the page is added where the reader says so. */
  readonly version: string;
  readonly browser: string;
  readonly page: { readonly url: string; readonly title: string };
  /** What the last key or click did, in one sentence; '' where there is nothing to say. */
  readonly said: string;
  /** What keeps the library from keeping, in one sentence; '' where nothing does. */
  readonly trouble: string;
}
