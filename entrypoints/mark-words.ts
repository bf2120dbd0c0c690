import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMarks, type PageMarks } from '../page/marks.ts';

/** The little of the browser's interface that is needed here. */
interface Here {
  selonMarks?: PageMarks;
  browser?: Runtime;
  chrome?: Runtime;
}
interface Runtime {
  runtime: { sendMessage(message: unknown): Promise<unknown> | undefined };
}

/** Injected when the reader first asks for a credit's words in a page: leaves what marks them where the background finds it. */
export default defineUnlistedScript(() => {
  const here = globalThis as unknown as Here;
  const { runtime } = (here.browser ?? here.chrome) as Runtime;
  here.selonMarks ??= createMarks(window, {
    // The extension may be updated while the marks stand: they still go on Escape.
    told() {
      try {
        runtime.sendMessage({ to: 'background', call: 'marksChanged' })?.catch(() => undefined);
      } catch {}
    },
    pause: () => new Promise((next) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        next();
      };
      port2.postMessage(null);
    }),
  });
  return true;
});
