import type { Cite } from './cite-text.ts';
import { citedChain, citedWorks } from './chain.ts';
import { creditSentences } from './lines.ts';
import { dateParts, workKeys } from './work-key.ts';

/** An item of CSL-JSON (https://github.com/citation-style-language/schema, csl-data.json 1.0), with the fields that are used here. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage';
  readonly title: string;
  readonly 'container-title'?: string;
  readonly language?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly accessed?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
  readonly archive?: string;
  readonly archive_location?: string;
  readonly note?: string;
}

const dated = (at: string | null): { readonly 'date-parts': number[][] } | undefined => {
  const parts = dateParts(at);
  return parts.length > 0 ? { 'date-parts': [parts] } : undefined;
};
/** Without the fields that nothing is known for. */
const filled = <Item extends object>(item: { readonly [Key in keyof Item]: Item[Key] | undefined }): Item => Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined && value !== '')) as Item;

/** As CSL-JSON, an item for each page of the chain that has an address, the open page first; Zotero and pandoc read it. */
export const citeCsl: Cite = (trace, upstream, at, says) => {
  const works = citedWorks(citedChain(trace, upstream, at));
  const keys = workKeys(works.map((work) => ({ url: work.url, published: 'title' in work ? work.published : null })));
  const items = works.map((work, i): CslItem => filled<CslItem>({
    id: keys[i] as string, type: 'title' in work && work.kind !== 'index' && work.kind !== 'other' ? 'article-newspaper' : 'webpage',
    title: 'title' in work ? work.title : work.name, 'container-title': 'title' in work ? work.publisher : work.name, language: 'title' in work ? work.lang : undefined,
    issued: dated('title' in work ? work.published : null), accessed: dated('title' in work ? work.accessed : at), URL: work.url,
    archive: work.archive ? new URL(work.archive).hostname : undefined, archive_location: work.archive ?? undefined,
    note: 'title' in work ? [work.translatedFrom ? `${says('translated', says.language(work.translatedFrom))}.` : '', creditSentences(work.sources, says)].filter(Boolean).join(' ') : undefined,
  }));
  return `${JSON.stringify(items, null, 2)}\n`;
};
