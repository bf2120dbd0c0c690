/** What the browsers have beside a page, each under its own name; the types of neither know the other's. */
interface Panels {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}
const world = globalThis as unknown as { chrome?: Panels; browser?: Panels };
const panels = (): Panels => ({ ...(world.chrome?.sidePanel ? { sidePanel: world.chrome.sidePanel } : {}), ...(world.browser?.sidebarAction ? { sidebarAction: world.browser.sidebarAction } : {}) });

/** True where the browser can keep a page of the extension beside the one that is read. */
export const hasSidePanel = (): boolean => Object.keys(panels()).length > 0;

/** Opens it in a window. To be called in the reader's click itself, before anything is waited for: browsers open it for no one else. Rejects where it can't be opened. */
export function openSidePanel(windowId: number): Promise<void> {
  const { sidePanel, sidebarAction } = panels();
  return sidePanel?.open({ windowId }) ?? sidebarAction?.open() ?? Promise.reject(new Error('no side panel'));
}
