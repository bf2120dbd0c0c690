import { useEffect, useState } from 'preact/hooks';
import type { NotedPage } from '../core/library/noted-page.ts';
import type { ReaderNote } from '../core/library/kept-page.ts';
import type { Trace } from '../core/types.ts';
import type { Upstream } from '../core/upstream/upstream.ts';
import { FlagPage } from './flag/FlagPage.tsx';
import type { FlagActions } from './flag/flag-actions.ts';
import { suggestedSources } from './flag/suggested-sources.ts';
import { ShareMenu } from './share/ShareMenu.tsx';
import type { Words } from './words.ts';

/** What a page's tools need of the browser. */
export interface ToolActions extends Omit<FlagActions, 'copy'> {
  /** Puts a text on the clipboard, and formatted text beside it. Rejects where the browser refuses. */
  copy(text: string, html?: string): Promise<void>;
  /** The page as notes name it; null where there can be none on it. */
  pageOf(trace: Trace): NotedPage | null;
  notesOf(url: string): Promise<readonly ReaderNote[]>;
  /** Calls a listener when notes have changed, here or in another window; gives what ends that. */
  onNotes(listener: () => void): () => void;
}

/** What can be done with a trace as a whole: copied with its sources, and noted on. In a private window no note is looked up, and none is kept. */
export function PageTools({ trace, upstream, isPrivate, actions, words }: { trace: Trace; upstream?: Upstream | undefined; isPrivate: boolean; actions: ToolActions; words: Words }) {
  const [notes, setNotes] = useState<readonly ReaderNote[]>([]), page = actions.pageOf(trace), url = page?.url;
  useEffect(() => {
    if (!url || isPrivate) return;
    let isShown = true;
    // What can't be read is told where the library is; here there is nothing to show then.
    const read = (): void => void actions.notesOf(url).then((found) => isShown && setNotes(found), () => undefined);
    read();
    const unlisten = actions.onNotes(read);
    return () => {
      isShown = false;
      unlisten();
    };
  }, [url, isPrivate]);
  const hasText = trace.page.kind !== 'index' && trace.page.kind !== 'other';
  return (
    <>
      {hasText ? <ShareMenu trace={trace} upstream={upstream} now={actions.now} copy={actions.copy} words={words} /> : null}
      {page ? <FlagPage page={page} notes={notes} suggested={suggestedSources(trace, upstream)} isPrivate={isPrivate} actions={actions} words={words} /> : null}
    </>
  );
}
