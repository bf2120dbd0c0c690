import type { CDPSession } from 'playwright-core';
import type { ChromiumWithSelon } from './open-chromium.ts';

/** The popup that a click on Selon's button opened. */
export interface OpenedPopup {
  /** The value of an expression in it, awaited: plain data. Rejects with what was thrown there. */
  evaluate<Value>(expression: string): Promise<Value>;
  close(): Promise<void>;
}

interface Target {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}
interface Evaluated {
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/**
 * Gives what clicks Selon's button in the toolbar above the tab in sight, of which `url` is the address, and waits until its popup is
 * there (`path`: the one that was set in its place; `undisturbed`: so many
 * milliseconds it is left alone after that, for a page that is being watched is slower). It is the browser's own click (Extensions.triggerAction of the DevTools protocol), with the access to the page that a click gives.
 */
export async function createButton(chromium: ChromiumWithSelon): Promise<(url: string, how?: { readonly path?: string; readonly undisturbed?: number }) => Promise<OpenedPopup>> {
  const session = (await chromium.context.browser()?.newBrowserCDPSession()) as CDPSession;
  // Playwright knows nothing of popups: what is said to one goes through the browser, in the protocol's older way.
  const send = (method: string, params: object): Promise<unknown> => session.send(method as 'Target.getTargets', params as never);
  const targets = async (filter: object[]): Promise<readonly Target[]> => ((await send('Target.getTargets', { filter })) as { targetInfos: Target[] }).targetInfos;
  const waiting = new Map<number, (answer: Evaluated) => void>();
  session.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message) as { id: number; result: Evaluated };
    waiting.get(id)?.(result);
  });
  let asked = 0;
  return async (url, { path = 'popup.html', undisturbed = 0 } = {}) => {
    const tab = (await targets([{ type: 'tab' }])).find((target) => target.url === url);
    if (!tab) throw new Error(`No tab is at ${url}.`);
    await send('Extensions.triggerAction', { id: chromium.id, targetId: tab.targetId });
    let popup: Target | undefined;
    for (const until = Date.now() + 10_000; !popup && Date.now() < until; await new Promise((later) => setTimeout(later, 20))) popup = (await targets([{ type: 'page' }])).find((target) => target.url === `chrome-extension://${chromium.id}/${path}`);
    if (!popup) throw new Error('No popup was opened.');
    await new Promise((later) => setTimeout(later, undisturbed));
    const { targetId } = popup, { sessionId } = (await send('Target.attachToTarget', { targetId, flatten: false })) as { sessionId: string };
    return {
      async evaluate<Value>(expression: string): Promise<Value> {
        asked += 1;
        const id = asked;
        const answer = new Promise<Evaluated>((done) => waiting.set(id, done));
        await send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method: 'Runtime.evaluate', params: { expression, awaitPromise: true, returnByValue: true } }) });
        const { result, exceptionDetails } = await answer;
        waiting.delete(id);
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        return result?.value as Value;
      },
      close: async () => {
        await send('Target.closeTarget', { targetId });
        while ((await targets([{ type: 'page' }])).some((target) => target.targetId === targetId)) await new Promise((later) => setTimeout(later, 20));
        // The browser goes on putting it away for a moment, which the next one would wait for.
        await new Promise((later) => setTimeout(later, undisturbed / 3));
      },
    };
  };
}
