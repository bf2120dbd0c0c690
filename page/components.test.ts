// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { collectBlocks } from './collect-blocks.ts';
import { readPage } from './read-page.ts';
import { worthReading } from './worth-reading.ts';

const STORY = [
  'The harbour authority closed the northern basin on Wednesday after two barges collided in thick fog, and pilots were told to wait outside.',
  'Nobody was hurt, but about forty tonnes of gravel sank in the fairway, which divers will begin to clear as soon as the wind drops below six.',
  'Ferries to the islands will run from the southern quay until further notice, and passengers should arrive half an hour earlier than usual.',
  'The two skippers gave different accounts of the signals that they had heard, and the insurers will meet in the week after Easter.',
];
const read = () => readPage(document, 'https://portal.example/news/ar-AA1', { words: { closing: '', pictures: '' }, sites: [] });

beforeEach(() => {
  document.body.innerHTML = '<app-frame><div>Menu of the day</div></app-frame>';
  const frame = document.querySelector('app-frame') as Element, outside = frame.attachShadow({ mode: 'open' });
  outside.innerHTML = '<main><story-view></story-view></main>';
  const story = outside.querySelector('story-view') as Element;
  story.attachShadow({ mode: 'open' }).innerHTML = `<article><h1>Fog closes the harbour</h1>${STORY.map((p) => `<p>${p}</p>`).join('')}<slot></slot></article>`;
  story.innerHTML = '<p>Source: Island Courier</p>';
});

test('a page made of components is worth reading', () => {
  expect(worthReading(document)).toBe(true);
  document.body.innerHTML = '<app-frame></app-frame><p>Short.</p>';
  expect(worthReading(document)).toBe(false);
});

test("a component's inside is read, and after it what was put into it", () => {
  expect(read().blocks.map((b) => b.text)).toEqual(expect.arrayContaining(STORY));
  const all = collectBlocks(document.body, 'https://portal.example/', true, () => false).blocks.map((b) => b.text);
  expect(all).toEqual(['Fog closes the harbour', ...STORY, 'Source: Island Courier', 'Menu of the day']);
});

test('what stands behind a component is read as well, once', () => {
  document.body.insertAdjacentHTML('beforeend', '<p>Our office is open on weekdays from nine to five, and the newsroom can be reached by telephone at any hour of the day or night.</p>');
  const texts = read().blocks.map((b) => b.text);
  expect(texts.filter((t) => t === STORY[0])).toHaveLength(1);
});
