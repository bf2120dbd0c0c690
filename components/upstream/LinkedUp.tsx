import { readerAddress } from '../../core/sources/reader-address.ts';
import type { LinkedBy } from '../../core/upstream/linked-by.ts';
import { cleanText, safeAddress } from '../clean-text.ts';
import { linkTitle } from '../link-title.ts';
import type { Words } from '../words.ts';

/** What the page left unlinked and a page further up links: who does, and the way there. */
export function LinkedUp({ linked, name, words }: { linked: LinkedBy | null; name: string; words: Words }) {
  const url = linked && safeAddress(readerAddress(linked.link.url));
  if (!linked || !url) return null;
  const by = words('linked_by', `\u2068${cleanText(linked.by)}\u2069`);
  return (
    <p class="told">
      {by} · <a class="act open" href={url} target="_blank" rel="noopener noreferrer" title={linkTitle(url, linked.link.via, words)} aria-label={`${words('open_original')}: ${name}. ${by}`}>{words('open_original')}</a>
    </p>
  );
}
