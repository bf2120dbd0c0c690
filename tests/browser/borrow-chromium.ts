import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { type BareChromium, type ChromiumWithSelon, openBareChromium, openedPage } from '../../scripts/open-chromium.ts';
import { closeWithWorker } from './environment.ts';
import { type Forwarder, openForwarder } from './open-forwarder.ts';

interface Shared {
  readonly chromium: BareChromium;
  readonly wire: CDPSession;
  readonly forwarder: Forwarder;
}
let shared: Promise<Shared> | undefined;

async function open(): Promise<Shared> {
  const forwarder = await openForwarder(), chromium = await openBareChromium({ headless: true, proxy: forwarder.port });
  const wire = await chromium.context.browser()?.newBrowserCDPSession();
  if (!wire) throw new Error('Chromium is gone.');
  closeWithWorker(async () => {
    await chromium.close();
    forwarder.close();
  });
  return { chromium, wire, forwarder };
}

/** Closes a page as soon as the browser has it, for the driver would know of it only when it is loaded; waits until it is gone. */
async function closeUnseen(wire: CDPSession, ending: string): Promise<void> {
  let wasThere = false;
  for (const until = Date.now() + 10_000; Date.now() < until; await new Promise((later) => setTimeout(later, 20))) {
    const page = (await wire.send('Target.getTargets')).targetInfos.find(({ url }) => url.endsWith(ending));
    if (page && !wasThere) await wire.send('Target.closeTarget', { targetId: page.targetId });
    else if (!page && wasThere) return;
    wasThere ||= page !== undefined;
  }
  throw new Error(`No page was opened at ${ending}.`);
}

/** The shared Chromium, and the folder from which the extension was installed. */
export interface BorrowedChromium extends ChromiumWithSelon {
  readonly extension: string;
}

/**
 * The Chromium of this worker, with the extension newly installed: from a folder of its own, so that its id, its storage and its rights are those of no
 * test file before. Opening a browser for each file would be a fourth of the tests' time. `proxy` as in `openChromium`; without it nothing is reached
 * that no test answers. `change`: what is done to the folder before; `welcome` as there. `close` gives it back, with one empty tab. A test that changes
 * the browser itself opens its own.
 */
export async function borrowChromium({ proxy, change, welcome }: { proxy?: number; change?: (extension: string) => Promise<void>; welcome?: boolean } = {}): Promise<BorrowedChromium> {
  shared ??= open();
  const { chromium: { context, profile }, wire, forwarder } = await shared;
  forwarder.to = proxy;
  const extension = await mkdtemp(join(tmpdir(), 'selon-'));
  await cp(join(import.meta.dirname, '..', '..', '.output', 'chrome-mv3'), extension, { recursive: true });
  await change?.(extension);
  const awake = context.waitForEvent('serviceworker');
  const { id } = (await wire.send('Extensions.loadUnpacked' as never, { path: extension } as never)) as { id: string };
  const worker = await awake;
  if (welcome) await openedPage(context, `${id}/welcome.html`);
  else await closeUnseen(wire, `${id}/welcome.html`);
  return {
    context, worker, id, profile, extension,
    async close() {
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      context.setDefaultTimeout(30_000);
      const [first, ...others] = context.pages();
      for (const page of others) await page.close();
      await (first ?? (await context.newPage())).goto('about:blank');
      await wire.send('Extensions.uninstall' as never, { id } as never);
      await context.clearCookies();
      await context.clearPermissions();
      await rm(extension, { recursive: true, force: true });
      forwarder.to = undefined;
    },
  };
}
