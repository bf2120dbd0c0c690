import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readOwnStories } from './read-own-stories.ts';

const TITLE = 'Ferries return to the islands after a month of fog, part';
const card = (i: number, more = ''): string => `<article><a href="/2026/05/03/story-${i}"><img src="x.jpg"><h3>${TITLE} ${i}</h3><p>The first boat left at dawn.</p></a>${more}</article>`;
const cards = (count: number, more?: (i: number) => string): string => Array.from({ length: count }, (_, i) => card(i, more?.(i))).join('');
function stories(html: string): ReturnType<typeof readOwnStories> {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  return readOwnStories(document.body as unknown as Element, 'https://paper.example/', 'paper.example');
}

test("a paper's own front page is read by its links: each story once, by its heading, menus and comments left out", () => {
  const found = stories(`<nav>${cards(3)}</nav><main>${cards(40, (i) => `<a href="/2026/05/03/story-${i}#comments">Read all of the twelve comments</a>`)}</main><footer><a href="/about-us-and-our-newsroom">All about us and our newsroom here</a></footer>`);
  expect(found).toHaveLength(40);
  expect(found?.[7]).toEqual({ title: `${TITLE} 7`, url: 'https://paper.example/2026/05/03/story-7', label: '' });
});

test.each([
  ['few stories', cards(12)],
  ['stories elsewhere, whose labels must be read', cards(40).replaceAll('href="/', 'href="https://other.example/')],
  ['links of several parts without headings', cards(40).replaceAll('h3>', 'span>')],
])('%s: not read so', (_, html) => {
  expect(stories(html)).toBeNull();
});
