import type { Trace } from '../types.ts';

/**
 * The trace from which a link that a reader points at is looked at, as a credit's link is: it stands for a page that says nothing but
 * where that leads. `from` is the address of what stands in the page's place, never one of the web.
 */
export const linkTrace = (from: string, url: string): Trace => ({
  schema: 1,
  page: { url: from, kind: 'other', lang: 'und', title: '', published: null, publisher: { id: null, name: '', domain: '' }, translatedFrom: null },
  credits: [{ role: 'basis', source: { id: null, name: new URL(url).hostname, domain: null, kind: 'site' }, link: { url, how: 'cited', target: 'article' }, evidence: [], confidence: 1 }],
  items: [], flags: [], signals: [],
});
