import { expect, test } from 'vitest';
import { absolute } from './read-meta.ts';

test('whole links of a page that came without an address', () => {
  expect(absolute('https://www.lantern.example/world/fog#top', '')).toBe('https://www.lantern.example/world/fog#top');
  expect(absolute('/world/fog', '')).toBeNull();
  expect(absolute('/world/fog', 'https://www.lantern.example/')).toBe('https://www.lantern.example/world/fog');
  expect(absolute('javascript:alert(1)', '')).toBeNull();
});
