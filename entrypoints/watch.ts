import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { worthReading } from '../page/worth-reading.ts';

/** The little of the browser's interface that the probe needs: every page pays for it, so no polyfill is loaded. */
interface Runtime {
  runtime: { sendMessage(message: unknown): Promise<unknown> | undefined; onMessage: { addListener(listen: (message: unknown) => void): void } };
}

/**
 * The probe on every page. It stands in the manifest as a plain script: WXT's frame for content scripts
 * would make it four times as large, and every page pays for it.
 */
export default defineUnlistedScript(() => {
    const world = globalThis as unknown as { browser?: Runtime; chrome?: Runtime };
    const { runtime } = (world.browser ?? world.chrome) as Runtime;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const probe = (): void => {
      timer = undefined;
      if (!worthReading(document)) return;
      // The worker may be gone while the extension is updated; the page must not hear of it.
      runtime.sendMessage({ to: 'background', call: 'worthReading' })?.catch(() => undefined);
    };
    const soon = (): void => {
      if (timer === undefined) timer = setTimeout(probe, 500);
    };
    // The background says when the address changed without a new document.
    runtime.onMessage.addListener((message) => {
      if (typeof message === 'object' && message !== null && (message as { to?: unknown }).to === 'watch') soon();
    });
    // A page that comes back as it was left is not loaded again; its badge was dropped on leaving.
    addEventListener('pageshow', (event) => {
      if (event.persisted) soon();
    });
    probe();
});
