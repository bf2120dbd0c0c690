/** What became of showing words in the page: they are marked, the `at`th of `of` credits that can be; or the page is another than the one that was read; or it can't be reached. */
export type Marked = { readonly state: 'marked'; readonly at: number; readonly of: number } | { readonly state: 'changed' } | { readonly state: 'unreachable' };

/** Shows a credit's words in the page: `credit` and `evidence` are places in the open page's trace. */
export type MarkWords = (credit: number, evidence: number) => Promise<Marked>;
