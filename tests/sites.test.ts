import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { traceHtml } from '../cli/trace-html.ts';
import type { Site, SiteExample } from '../core/sites/site.ts';
import { openPublishers } from '../core/sources/name-index.ts';
import { packPublishers } from '../core/sources/pack-publishers.ts';
import type { Trace } from '../core/types.ts';
import tables from '../rules/publishers/index.ts';
import sites from '../rules/sites/index.ts';

const FOLDER = join(import.meta.dirname, '..', 'rules', 'sites');
const files = readdirSync(FOLDER).filter((f) => f !== 'index.ts');

/** What an example says must be found, in its words: see `SiteExample`. */
function said(trace: Trace, rule: Site, roles: readonly string[]): string {
  if (trace.page.kind === 'index') return `index ${trace.items.length} ${trace.items.map((i) => i.source?.name ?? '?').join('; ')}`;
  const origins = trace.credits.filter((c) => roles.includes(c.role) && c.confidence >= 0.9);
  return [trace.page.kind, ...origins.map((c) => `${c.role} ${c.source.name}${c.link?.how === 'cited' ? ` ${c.link.url}` : ''}`), ...(rule.translates && trace.page.translatedFrom ? [`from ${trace.page.translatedFrom}`] : [])].join(' ');
}

test('every site file is registered, once', async () => {
  const rules = await Promise.all(files.map(async (f) => ((await import(join(FOLDER, f))) as { default: Site }).default));
  expect(sites).toHaveLength(files.length);
  expect(new Set(sites)).toEqual(new Set(rules));
});

test('no host belongs to two rules, and hosts are bare', () => {
  const hosts = sites.flatMap((s) => s.hosts.split(' '));
  expect(hosts.filter((h, i) => hosts.indexOf(h) !== i)).toEqual([]);
  expect(hosts.filter((h) => !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u.test(h) || h.startsWith('www.'))).toEqual([]);
});

test('what a path tells is a name that the table of publishers knows', () => {
  const told = sites.flatMap((s) => s.origin?.map((o) => o.says) ?? []).filter((n) => n !== undefined);
  const index = openPublishers(packPublishers(tables));
  expect(told.filter((name) => index.byName(name).length === 0)).toEqual([]);
});

describe.each(files)('%s', async (file) => {
  const { default: rule, examples } = (await import(join(FOLDER, file))) as { default: Site; examples: readonly SiteExample[] };
  test('has an example that must match and one that must not', () => {
    expect(examples.some(([, , found]) => found !== '')).toBe(true);
    expect(examples.some(([, , found]) => found === '')).toBe(true);
  });
  test.each(examples.map(([url, html, found]) => ({ url, html, found })))('$url: $found', ({ url, html, found }) => {
    const trace = traceHtml(new TextEncoder().encode(html), url);
    const shown = said(trace, rule, found.includes(' basis ') ? ['origin', 'basis'] : ['origin']);
    expect(found === '' ? shown.replace(/^(?:article|other)$/u, '') : shown).toBe(found);
  });
});
