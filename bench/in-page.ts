// What `reading.ts` puts into each page: Readability and Selon in one bundle, so that both are compiled alike.
import { Readability } from '@mozilla/readability';
import { rulesForPages, tracePage } from '../core/trace.ts';
import type { Page } from '../core/types.ts';
import { readPage } from '../page/read-page.ts';

/** Milliseconds of one page: the first call in this realm, and the median of the repeats. */
export interface Timed {
  readonly cold: number;
  readonly warm: number;
}
export interface PageTimes {
  readonly readability: Timed;
  readonly read: Timed;
  readonly trace: Timed;
  /** Copying what was read, as it is sent to the worker. */
  readonly send: Timed;
}
export interface BenchInPage {
  /** `lang` is the page's language, whose tables are made first; `first` says who is called first. */
  measure(url: string, lang: string, first: 'readability' | 'selon'): PageTimes & { readonly page: Page };
  /** Milliseconds of tracing a page that was read elsewhere, as a worker does that has traced pages before; its language is made ready first. */
  traceSent(page: Page, lang: string): number;
}

const ROUNDS = 25, LEAST_ROUNDS = 12, PATIENCE = 500;
const HAN: Record<string, string> = { 'zh-Hans': '的', 'zh-Hant': '這', ja: 'の' };

function timed<T>(run: () => T): [ms: number, result: T] {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;

/** Makes the tables of a language with pages that have nothing to read. */
function makeTables(lang: string): void {
  const empty: Page = {
    url: 'https://news.example/', title: 'a', siteName: '', htmlLang: lang, published: null, blocks: [], embeds: [], meta: [], linkedData: [], types: [], headlines: [],
    shape: { articleChars: 0, textChars: 0, headlineLinks: 0, linkChars: 0, paragraphs: 0, partial: false, titled: true, told: 1, led: 0 },
    site: null,
  };
  tracePage(empty);
  tracePage({ ...empty, title: HAN[lang] ?? '' });
}

const RULES = rulesForPages();
const bench: BenchInPage = {
  measure(url, lang, first) {
    makeTables(lang);
    // The tables' garbage is theirs.
    (globalThis as { gc?: () => void }).gc?.();
    let sentPage: Page | null = null;
    const times: Record<keyof PageTimes, number[]> = { readability: [], read: [], trace: [], send: [] };
    const readability = (): void => {
      const copy = document.cloneNode(true) as Document;
      times.readability.push(timed(() => new Readability(copy).parse())[0]);
    };
    const selon = (): void => {
      const [readMs, page] = timed(() => readPage(document, url, RULES));
      const [sendMs, sent] = timed(() => structuredClone(page));
      sentPage = sent;
      times.read.push(readMs);
      times.send.push(sendMs);
      times.trace.push(timed(() => tracePage(sent))[0]);
    };
    const pair = first === 'readability' ? [readability, selon] : [selon, readability];
    const start = performance.now();
    for (let round = 0; round <= LEAST_ROUNDS || (round <= ROUNDS && performance.now() - start < PATIENCE); round += 1) for (const run of pair) run();
    const both = (values: readonly number[]): Timed => ({ cold: values[0] as number, warm: median(values.slice(1)) });
    return { readability: both(times.readability), read: both(times.read), trace: both(times.trace), send: both(times.send), page: sentPage as unknown as Page };
  },
  traceSent(page, lang) {
    makeTables(lang);
    return timed(() => tracePage(page))[0];
  },
};
(globalThis as unknown as { bench: BenchInPage }).bench = bench;
