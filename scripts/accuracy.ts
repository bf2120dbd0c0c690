// `npm run accuracy [-- --keep]`: traces the labelled pages, prints how right Selon is by role, language, evidence and
// confidence, and fails where a figure is lower than the kept one. `--keep` writes the figures for the next time.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageOf } from '../cli/trace-html.ts';
import type { CreditDraft } from '../core/credits/credit-draft.ts';
import { TRUST } from '../core/credits/credit-draft.ts';
import { openTracer } from '../core/open-tracer.ts';
import { openPublishers } from '../core/sources/name-index.ts';
import { packedRules } from '../core/trace.ts';
import { type Count, type Gold, judge, newJudgement } from './judge-traces.ts';

const ROOT = join(import.meta.dirname, '..');
const CORPUS = process.env['SELON_CORPUS'] ?? join(ROOT, '..', 'shared', 'corpus');
const KEPT = join(ROOT, 'docs', 'accuracy.json');
/** A figure may fall by this much, in hundredths, before it counts as lower: one page of a small language. */
const SLACK = 0.05;

if (!existsSync(join(CORPUS, 'gold.ndjson'))) {
  console.log('The labelled pages are not part of the project and are not on this machine; set SELON_CORPUS to their folder. Nothing was measured.');
  process.exit(0);
}
const lines = <T>(file: string): T[] => readFileSync(join(CORPUS, file), 'utf8').split('\n').filter((l) => l.trim()).map((l) => JSON.parse(l) as T);
const files = new Map(lines<{ id: string; url: string; file: string }>('pages.ndjson').map((p) => [p.id, p]));
const packed = packedRules(), index = openPublishers(packed.publishers);
let drafts: readonly CreditDraft[] = [];
const trace = openTracer(packed, (found) => {
  drafts = found;
});
const sum = newJudgement();
for (const gold of lines<Gold>('gold.ndjson')) {
  const page = files.get(gold.id);
  if (page) judge(sum, gold, trace(pageOf(readFileSync(join(CORPUS, page.file)), page.url)), drafts, index);
}

const percent = (part: number, all: number): number | null => (all > 0 ? Math.round((1_000 * part) / all) / 10 : null);
const precision = (c: Count): number | null => percent(c.right, c.right + c.false);
const recall = (c: Count): number | null => percent(c.right, c.right + c.missed);
const show = (value: number | null): string => (value === null ? '–' : value.toFixed(1)).padStart(6);
const row = (name: string, c: Count, more = ''): void => console.log(`  ${name.padEnd(22)} precision ${show(precision(c))}  recall ${show(recall(c))}   (${c.right} right, ${c.false} false, ${c.missed} missed)${more}`);

console.log(`${sum.pages} labelled pages`);
for (const [name, c] of sum.groups) row(name, c);
console.log('by role:');
for (const [name, c] of sum.roles) row(name, c);
console.log(`role right ${show(percent(...sum.role))}   kind right ${show(percent(sum.kind, sum.pages))}   silent on clean pages ${show(percent(...sum.silent))}   address ${sum.address[0]} of ${sum.address[2]}, ${sum.address[1]} wrong   vague ${sum.vague[0]} of ${sum.vague[1]}`);
console.log('by language (five pages and more):');
for (const [name, c] of [...sum.languages].sort()) if (c.pages >= 5) row(name, c, `  ${c.pages} pages`);

const table = <K>(key: (s: (typeof sum.said)[number]) => K | null): [K, [number, number]][] => {
  const cells = new Map<K, [number, number]>();
  for (const said of sum.said) {
    const k = key(said);
    if (k === null) continue;
    const cell = cells.get(k) ?? [0, 0];
    cell[said.right ? 0 : 1] += 1;
    cells.set(k, cell);
  }
  return [...cells].sort();
};
console.log('credits that rest on one kind of evidence, and how often they are right:');
for (const [kind, [right, wrong]] of table((s) => (s.kinds.length === 1 ? (s.kinds[0] as string) : null)))
  console.log(`  ${kind.padEnd(22)} ${show(percent(right, right + wrong))} of ${String(right + wrong).padStart(3)}   trusted ${(100 * TRUST[kind as keyof typeof TRUST]).toFixed(0)}`);
console.log('what is said with a confidence of, and how often it is right:');
const LEVELS = [0.95, 0.9, 0.8, 0.7, 0];
for (const [level, [right, wrong]] of table((s) => LEVELS.find((l) => s.confidence >= l) ?? 0)) console.log(`  ${String(level).padEnd(5)} and more        ${show(percent(right, right + wrong))} of ${right + wrong}`);

const figures: Record<string, number | null> = {
  ...Object.fromEntries([...sum.groups].flatMap(([name, c]) => [[`${name} precision`, precision(c)], [`${name} recall`, recall(c)]])),
  'role right': percent(...sum.role),
  'kind right': percent(sum.kind, sum.pages),
  'silent on clean pages': percent(...sum.silent),
  'address right': percent(sum.address[0], sum.address[2]),
  'vague flagged': percent(...sum.vague),
  ...Object.fromEntries([...sum.languages].filter(([, c]) => c.pages >= 5).sort().flatMap(([name, c]) => [[`${name} precision`, precision(c)], [`${name} recall`, recall(c)]])),
};
const kept: Record<string, number | null> = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, number | null>) : {};
const lower = Object.entries(kept).filter(([name, value]) => value !== null && (figures[name] ?? 0) < value - SLACK);
if (process.argv.includes('--keep')) writeFileSync(KEPT, `${JSON.stringify(figures, null, 2)}\n`);
for (const [name, value] of lower) console.log(`LOWER: ${name} was ${value}, is ${figures[name] ?? 'nothing'}`);
if (lower.length > 0 && !process.argv.includes('--keep')) process.exitCode = 1;
