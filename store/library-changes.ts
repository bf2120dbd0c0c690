/** What was changed: the addresses of the pages and of the notes' pages; null where it may be anything. */
export interface LibraryChange {
  readonly urls: readonly string[] | null;
}

/** More addresses than this are as good as all. */
const MOST = 100;

/** Tells changes to all windows and the worker, this one among them; the channel is opened when it is first needed. */
export function createChanges(name: string) {
  const listeners = new Set<(change: LibraryChange) => void>();
  let channel: BroadcastChannel | null = null;
  const tell = (change: LibraryChange): void => {
    for (const listener of listeners) listener(change);
  };
  function open(): BroadcastChannel {
    if (channel) return channel;
    channel = new BroadcastChannel(name);
    // Only the extension's own pages are of its origin, but an older version's may still be open after an update.
    channel.onmessage = ({ data }: MessageEvent<{ readonly urls?: unknown } | null>) => {
      const urls = data?.urls;
      tell({ urls: Array.isArray(urls) && urls.every((url) => typeof url === 'string') ? urls : null });
    };
    return channel;
  }
  return {
    /** Called when all of a change is written. */
    changed(urls: readonly string[] | null): void {
      const change: LibraryChange = { urls: urls && urls.length <= MOST ? urls : null };
      open().postMessage(change);
      tell(change);
    },
    /** Calls `listener` with each change, wherever it was made; gives what ends that. */
    onChange(listener: (change: LibraryChange) => void): () => void {
      open();
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
