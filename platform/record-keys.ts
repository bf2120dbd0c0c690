// Names of the records that a popup begins with: for those who keep them, and for the script that asks for them before all else.

export const traceKey = (tabId: number): string => `trace-${tabId}`;
export const upstreamKey = (tabId: number): string => `upstream-${tabId}`;
export const marksKey = (tabId: number): string => `marks-${tabId}`;
export const SETTINGS = 'settings', SETTINGS_SYNCED = 'settings-synced';
/** Where earlier versions kept the search page. */
export const OLD_SEARCH_PAGE = 'search-page';
/** What tells the settings that hold on this machine, unless the browser's account carries them. */
export const SETTINGS_KEYS: readonly string[] = [SETTINGS, SETTINGS_SYNCED, OLD_SEARCH_PAGE];
