/**
 * Every permission that the built extension has, with why. A line more here is a question to every reader: a browser turns an
 * extension off after an update that asks for more than the reader granted, until they agree. None of these is asked with a
 * warning of its own; all that is read is behind the access to sites, which was asked for from the first version on.
 */
export const PERMISSIONS: Readonly<Record<string, { readonly why: string; readonly not?: 'firefox' }>> = {
  activeTab: { why: 'a click on the button reads the page where the reader withholds access to sites' },
  scripting: { why: 'reads the page that is open' },
  storage: { why: 'keeps settings, and traces while the tab is open' },
  contextMenus: { why: 'the menus of the button, of links and of selected words' },
  declarativeNetRequestWithHostAccess: { why: 'keeps the extension’s own requests out of private networks' },
  offscreen: { why: 'reads a fetched page where none of its scripts runs', not: 'firefox' },
  sidePanel: { why: 'shows in the panel beside the page what the popup shows', not: 'firefox' },
};

/** Sites whose pages may be read: the probe, and the sources that the reader asks for. */
export const HOST_PERMISSIONS: readonly string[] = ['http://*/*', 'https://*/*'];
