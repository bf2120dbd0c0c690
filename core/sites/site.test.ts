import { expect, test } from 'vitest';
import { pathFits, type Site, siteFor } from './site.ts';

test.each([
  ['/article/001/0012345', '/article/#/#', true],
  ['/article/001/opinion', '/article/#/#', false],
  ['/old-lighthouse-5-c50000001.epi', '/*-c#.epi', true],
  ['/society.epi', '/*-c#.epi', false],
  ['/kbaseball/article/1/2', '/**/article/#/#', true],
  ['/article/1/2/', '/**/article/#/#', true],
  ['/c/2026-05-03/doc-iabc.shtml', '/**/doc-*', true],
  ['/', '/a /', true],
  ['/panorama/harbour-2-lamps-dpa.urn-newsml-dpa-com-20090101-260503-99-154458', '/**/*-dpa.urn-newsml-dpa-com-#-#-#-#', true],
  // Nobody waits for all the ways in which so many parts may be left out.
  ['/a/b/c/d', '/**/**/**/**/d', false],
])('%s against %s', (path, patterns, fits) => expect(pathFits(path, patterns)).toBe(fits));

test('the longest host wins, and no other domain that ends so', () => {
  const site = (hosts: string): Site => ({ hosts, what: 'mixed', verified: false });
  const yahoo = site('yahoo.com'), taiwan = site('tw.news.yahoo.com');
  expect(siteFor([], [yahoo, taiwan], 'https://tw.news.yahoo.com/a.html')).toBe(taiwan);
  expect(siteFor([], [taiwan, yahoo], 'https://www.yahoo.com/')).toBe(yahoo);
  expect(siteFor([], [yahoo], 'https://notyahoo.com/')).toBeNull();
});
