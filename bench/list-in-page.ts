// What `lists.ts` puts into each page: Readability and the reader of lists in one bundle, so that both are compiled alike.
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { rulesForPages } from '../core/trace.ts';
import { readHeadlines } from '../page/read-headlines.ts';
import { readPage } from '../page/read-page.ts';

export interface ListTimes {
  /** Milliseconds. */
  readonly ms: number;
  readonly stories: number;
}
export type ListTask = 'headlines' | 'page' | 'probe' | 'parse';
export interface ListBench {
  measure(url: string, task: ListTask): ListTimes;
}

const RULES = rulesForPages();
const bench: ListBench = {
  measure(url, task) {
    const copy = task === 'parse' ? (document.cloneNode(true) as Document) : document, start = performance.now();
    const stories =
      task === 'headlines' ? readHeadlines(document.body, url, url, RULES).length
      : task === 'page' ? readPage(document, url, RULES).headlines.length
      : task === 'probe' ? Number(isProbablyReaderable(document))
      : Number(new Readability(copy).parse() !== null);
    return { ms: performance.now() - start, stories };
  },
};
(globalThis as unknown as { bench: ListBench }).bench = bench;
