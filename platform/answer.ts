import { browser } from 'wxt/browser';

/** A message as it arrived: nothing of it is checked. */
export type Message = Readonly<Record<string, unknown>>;
/** What is done for a message of each name; undefined where its payload can't be taken. */
export type Answers = Readonly<Record<string, (message: Message) => Promise<unknown> | undefined>>;

/** The extension's own address: `chrome-extension://…`. */
const home = (): string => new URL((browser.runtime as unknown as { getURL(path: string): string }).getURL('/')).origin;

/** The tab that a message names; null where it names none. */
export const tabIn = ({ tabId }: Message): number | null => (typeof tabId === 'number' && Number.isSafeInteger(tabId) && tabId >= 0 ? tabId : null);
/** A handler that is called only where the message names a tab. */
export const ofTab = (answer: (tabId: number, message: Message) => Promise<unknown> | undefined) => (message: Message): Promise<unknown> | undefined => {
  const tabId = tabIn(message);
  return tabId === null ? undefined : answer(tabId, message);
};

/**
 * Answers messages to the background. `ofPages` are those that the probe in a page may send, of its own tab and from its top frame only;
 * `own` are for the extension's own pages. All others, and payloads over 128 KB, change nothing and get no answer.
 */
export function answerMessages(ofPages: Readonly<Record<string, (tabId: number) => Promise<void>>>, own: Answers): void {
  const named = <Table extends object>(table: Table, call: unknown): Table[keyof Table] | undefined => (typeof call === 'string' && Object.hasOwn(table, call) ? table[call as keyof Table] : undefined);
  browser.runtime.onMessage.addListener((message: unknown, sender): Promise<unknown> | undefined => {
    if (typeof message !== 'object' || message === null || sender.id !== browser.runtime.id) return undefined;
    const { to, call } = message as Message;
    if (to !== 'background') return undefined;
    if (sender.tab?.id !== undefined && sender.frameId === 0) {
      const answer = named(ofPages, call);
      if (answer) return answer(sender.tab.id);
    }
    if (sender.url === undefined || !URL.canParse(sender.url) || new URL(sender.url).origin !== home()) return undefined;
    if (JSON.stringify(message).length > 131_072) return undefined;
    return named(own, call)?.(message as Message);
  });
}
