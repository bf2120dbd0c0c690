import { render } from 'preact';
import { act } from 'preact/test-utils';
import { searchPage } from '../../core/sources/search-pages.ts';
import type { Credit, Link, Trace } from '../../core/types.ts';
import type { Failure, Finding, Hop, Question, Ranked, Upstream } from '../../core/upstream/upstream.ts';
import { TraceView } from '../TraceView.tsx';
import { createWords } from '../words.ts';
import type { Reader } from './reader.ts';

// What the tests of this folder stand on: a page's popup, and what a reader does in it.

export const words = createWords((key, parts) => [key, ...parts].join(' '), 'en');
export const HERE = 'https://copy.example/a', LAMP = 'https://www.lamp.example/harbour-story-2026', RELAY = 'https://relay.example/first-story-2026';
export const cited = (url: string): Link => ({ url, how: 'cited', target: 'article' });
export const SEARCH: Link = { url: 'https://duckduckgo.com/?q=site%3Alamp.example+fog', how: 'search', target: 'section' };
export const credit = (name: string, link: Link | null, role: Credit['role'] = 'origin'): Credit => ({ role, source: { id: name.toLowerCase(), name, domain: `${name.toLowerCase()}.example`, kind: 'outlet' }, link, evidence: [{ where: 'endnote', text: `Source: ${name}`, block: 1, start: 0, end: 10 }], confidence: 0.95 });
export const trace = (url: string, credits: readonly Credit[], title = 'Fog closes the harbour'): Trace => ({ schema: 1, page: { url, kind: 'article', lang: 'en', title, published: null, publisher: { id: null, name: `Paper of ${new URL(url).hostname}`, domain: new URL(url).hostname }, translatedFrom: null }, credits, items: [], flags: [], signals: [] });
export const hop = (more: Partial<Hop>): Hop => ({ from: HERE, url: LAMP, at: '2026-03-04T14:05:00', state: 'read', received: 0, trace: null, failure: null, status: null, archive: null, ...more });
export const story = (n: number, more: Partial<Ranked> = {}): Ranked => ({ url: `https://www.lamp.example/story-${n}`, title: `Story ${n}`, publisher: 'Lamp', published: '2026-03-04T08:00:00', text: '', score: 0.5, ...more });
export const finding = (more: Partial<Finding>): Finding => ({ about: 'lamp', provider: 'gdelt', at: '2026-03-04T14:07:00', state: 'answered', failure: null, ranked: [], sure: false, ...more });
export const GDELT: Question = { provider: 'gdelt', hosts: ['api.gdeltproject.org'], words: 'fog harbour 40', agreed: false };

/** What stands in the page, what was done by clicks, what would be asked, and what makes the archive answer. */
export const stage = { root: document.createElement('div'), done: [] as unknown[][], asked: [] as readonly Question[], answerArchive: (): void => undefined, changed: false };
let archiveAsked: Promise<void>;

/** A new page, on which nothing was done. */
export function clearStage(): void {
  render(null, stage.root);
  document.body.replaceChildren(stage.root);
  Object.assign(stage, { done: [], asked: [GDELT], changed: false });
  archiveAsked = new Promise((answer) => {
    stage.answerArchive = answer;
  });
}

/** Until every promise that is kept by now has been. */
export const settled = (): Promise<void> => new Promise((wake) => setTimeout(wake));
export const note = (name: string) => (...with_: unknown[]): void => void stage.done.push([name, ...with_]);
export async function show(credits: readonly Credit[], found: Partial<Upstream> = {}, more: Partial<Reader> = {}): Promise<void> {
  const reader: Reader = {
    upstream: { hops: [], findings: [], flags: [], ...found }, isPrivate: false,
    actions: { look: note('look'), find: async (about, agree, told) => { note('find')(about, told.provider, agree); return !stage.changed; }, stop: note('stop'), questions: async () => stage.asked, askArchive: (...to) => { note('askArchive')(...to); return archiveAsked; } },
    searchPage: searchPage('kagi'),
    ...more,
  };
  await act(async () => render(<TraceView trace={trace(HERE, credits)} reader={reader} words={words} />, stage.root));
}
/** The button or link of a name: what it is called by whoever hears the page. */
export const named = (name: string): HTMLElement | undefined => [...stage.root.querySelectorAll<HTMLElement>('button, a')].find((e) => (e.getAttribute('aria-label') ?? e.textContent) === name);
export async function click(name: string, detail = 1): Promise<void> {
  const element = named(name);
  if (!element) throw new Error(`nothing is called ${name}`);
  element.focus();
  await act(async () => {
    element.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }));
    await settled();
  });
  await act(settled);
}
export const texts = (selector: string): string[] => [...stage.root.querySelectorAll(selector)].map((e) => e.textContent ?? '');

export const FAILURES: Failure[] = ['unguarded', 'private', 'unreachable', 'timeout', 'redirects', 'refused', 'paywall', 'not-found', 'busy', 'server', 'too-large', 'not-a-page', 'unreadable', 'stopped'];
