// Scripts run in the extension's worker, over and over: the driver's own way into a worker ends when that is stopped for the first time.
import type { CDPSession } from 'playwright-core';
import type { ChromiumWithSelon } from '../../scripts/open-chromium.ts';

/** What runs an expression in the worker of the moment, which must be awake; gives when it was run, what it gives is not waited for. */
export async function workerRunner({ context, id }: ChromiumWithSelon): Promise<(expression: string) => Promise<void>> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium is gone.');
  const wire: CDPSession = await browser.newBrowserCDPSession();
  return async (expression) => {
    const { targetInfos } = await wire.send('Target.getTargets'), target = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(id));
    if (!target) throw new Error('The worker sleeps.');
    const { sessionId } = await wire.send('Target.attachToTarget', { targetId: target.targetId, flatten: false });
    const answered = new Promise<string>((done) => wire.on('Target.receivedMessageFromTarget', (event) => event.sessionId === sessionId && done(event.message)));
    await wire.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } }) });
    const message = await answered;
    if (message.includes('exceptionDetails')) throw new Error(message);
    await wire.send('Target.detachFromTarget', { sessionId });
  };
}
