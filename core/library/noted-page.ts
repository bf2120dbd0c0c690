import type { Trace } from '../types.ts';
import { isAddress, isHost, isTag, MOST } from './check-kept.ts';
import type { ReaderNote } from './kept-page.ts';

/** What a note says of its page. */
export type NotedPage = Pick<ReaderNote, 'url' | 'title' | 'lang' | 'publisher'>;

/** The page of a trace as notes name it, whatever kind of page it is: under the address that `clean` makes of its own, as the library keeps it. Null where the address can't be kept. */
export function notedPage({ page }: Trace, clean: (url: string) => string): NotedPage | null {
  const url = clean(page.url), { publisher } = page;
  return isAddress(url) ? { url, title: page.title.slice(0, MOST.title).toWellFormed(), lang: isTag(page.lang) ? page.lang : 'und', publisher: { ...publisher, name: publisher.name.slice(0, MOST.name).toWellFormed(), domain: isHost(publisher.domain) ? publisher.domain : '' } } : null;
}
