// Firefox's own window: menus, keys and private windows, which no page sees. The driver reaches it with `--remote-allow-system-access`.
import type { Browser } from 'puppeteer-core';
import { expect } from 'vitest';

interface Wire {
  send(method: string, params: object): Promise<{ result: unknown }>;
}
const wireOf = (firefox: Browser): Wire => (firefox as unknown as { connection: Wire }).connection;
/** What is used of the window's own world. */
export interface Window {
  readonly document: { getElementById(id: string): Popup | null; querySelectorAll(selector: string): Iterable<Popup> };
  readonly CustomizableUI: { addWidgetToArea(id: string, area: string): void };
  synthesizeMouseEvent(type: string, x: number, y: number, how: object): void;
  readonly AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  readonly ChromeUtils: { importESModule(url: string): { ExtensionPermissions: { add(id: string, what: object): Promise<void>; remove(id: string, what: object, extension: unknown): Promise<void> } } };
  readonly WebExtensionPolicy: { getByID(id: string): { readonly extension: unknown } };
  readonly PathUtils: { readonly profileDir: string };
  readonly KeyboardEvent: new (type: string, how: object) => object;
  readonly Cc: Readonly<Record<string, { createInstance(as: unknown): { beginInputTransactionForTests(window: unknown): void; keydown(event: object): void; keyup(event: object): void } }>>;
  readonly Ci: { readonly nsITextInputProcessor: unknown };
}
interface Popup {
  readonly state: string;
  readonly id: string;
  readonly label: string;
  readonly hidden: boolean;
  readonly currentURI?: { readonly spec: string };
  querySelectorAll(selector: string): Iterable<Popup>;
  activateItem(item: Popup): void;
  hidePopup(): void;
  click(): void;
  getBoundingClientRect(): DOMRect;
}

/** Runs a function in the first of the browser's windows, with its own rights; what it gives comes back as JSON. */
export async function inWindow<Args extends unknown[], Result>(firefox: Browser, work: (...args: Args) => Result | Promise<Result>, ...args: Args): Promise<Result> {
  const wire = wireOf(firefox), { contexts } = (await wire.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as { contexts: { context: string }[] };
  const expression = `(async () => JSON.stringify((await (${String(work)})(...${JSON.stringify(args)})) ?? null))()`;
  const { type, result, exceptionDetails } = (await wire.send('script.evaluate', { expression, target: { context: contexts[0]?.context }, awaitPromise: true })).result as { type: string; result: { value: string }; exceptionDetails?: { text: string } };
  if (type !== 'success') throw new Error(exceptionDetails?.text);
  return JSON.parse(result.value) as Result;
}

/** Presses Alt, Shift and a letter as the keyboard does: it comes to the window first, and to the page where the window has no use for it. */
export const pressAltShift = (firefox: Browser, letter: string): Promise<void> =>
  inWindow(firefox, (key) => {
    const { Cc, Ci, KeyboardEvent } = globalThis as unknown as Window, keys = Cc['@mozilla.org/text-input-processor;1']?.createInstance(Ci.nsITextInputProcessor);
    keys?.beginInputTransactionForTests(globalThis);
    const pressed = [['Alt', 'AltLeft'], ['Shift', 'ShiftLeft'], [key, `Key${key}`]].map(([name, code]) => new KeyboardEvent('', { key: name, code }));
    for (const one of pressed) keys?.keydown(one);
    for (const one of pressed.reverse()) keys?.keyup(one);
  }, letter);

/** Clicks the line that says this in the menu that stands open, once it does. */
export async function clickMenu(firefox: Browser, label: string): Promise<void> {
  await expect.poll(() => inWindow(firefox, (wanted) => {
    for (const menu of (globalThis as unknown as Window).document.querySelectorAll('menupopup')) {
      const item = menu.state === 'open' ? [...menu.querySelectorAll('menuitem')].find((one) => one.label === wanted && !one.hidden) : undefined;
      if (!item) continue;
      menu.activateItem(item);
      return true;
    }
    return false;
  }, label)).toBe(true);
}

/** Opens the menu of the extension's button, which stands in the toolbar from then on. `id`: the extension's. */
export const openButtonMenu = (firefox: Browser, id: string): Promise<void> =>
  inWindow(firefox, async (button) => {
    const { CustomizableUI, document, synthesizeMouseEvent } = globalThis as unknown as Window;
    CustomizableUI.addWidgetToArea(button, 'nav-bar');
    // It has its place when the window is next laid out.
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const { x, y, width, height } = (document.getElementById(button) as Popup).getBoundingClientRect();
    for (const type of ['mousedown', 'mouseup', 'contextmenu']) synthesizeMouseEvent.call(globalThis, type, x + width / 2, y + height / 2, { button: 2, clickCount: 1 });
  }, `${id.replace(/\W/gu, '_')}-browser-action`);

/** Addresses of what stands open over the window: the extension's popup. */
export const openPanels = (firefox: Browser): Promise<string[]> =>
  inWindow(firefox, () => [...(globalThis as unknown as Window).document.querySelectorAll('panel')].filter((panel) => panel.state === 'open').flatMap((panel) => [...panel.querySelectorAll('browser')].map((one) => one.currentURI?.spec ?? '')));

/** Closes it. */
export const closePanels = (firefox: Browser): Promise<void> =>
  inWindow(firefox, () => {
    for (const panel of (globalThis as unknown as Window).document.querySelectorAll('panel')) if (panel.state === 'open') panel.hidePopup();
  });

/** Allows an extension in private windows, as its page among the browser's add-ons does; it is loaded anew. */
export const allowPrivate = (firefox: Browser, id: string): Promise<void> =>
  inWindow(firefox, async (extension) => {
    const { AddonManager, ChromeUtils } = globalThis as unknown as Window;
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions.add(extension, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    await (await AddonManager.getAddonByID(extension)).reload();
  }, id);

/** The folder that Firefox writes to. */
export const profileOf = (firefox: Browser): Promise<string> => inWindow(firefox, () => (globalThis as unknown as Window).PathUtils.profileDir);

/** Takes all sites from an extension, as its page among the browser's add-ons does. */
export const withholdSites = (firefox: Browser, id: string): Promise<void> =>
  inWindow(firefox, async (extension) => {
    const { ChromeUtils, WebExtensionPolicy } = globalThis as unknown as Window;
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions.remove(extension, { permissions: [], origins: ['http://*/*', 'https://*/*'] }, WebExtensionPolicy.getByID(extension).extension);
  }, id);

/** Clicks the button with which the reader agrees to what the browser asks, once it asks. */
export const agree = (firefox: Browser): Promise<void> =>
  expect.poll(() => inWindow(firefox, () => {
    const [button] = (globalThis as unknown as Window).document.querySelectorAll('#notification-popup[panelopen] .popup-notification-primary-button');
    button?.click();
    return button !== undefined;
  })).toBe(true);
