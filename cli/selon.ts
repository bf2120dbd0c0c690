import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CALLED_FROM } from './called-from.ts';

const USAGE = `usage:
  selon trace FILE|URL [--url ADDRESS] [--json] [--follow N]
  selon trace --ndjson [--base DIR] < PAGES
  selon match --ndjson --candidates POOL [--titles-only] < PAGES
`;
const MAX_HOPS = 20;
const OPTIONS = { url: { type: 'string' }, json: { type: 'boolean' }, ndjson: { type: 'boolean' }, base: { type: 'string' }, follow: { type: 'string' }, candidates: { type: 'string' }, 'titles-only': { type: 'boolean' }, help: { type: 'boolean' }} as const;
type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

/** What was asked for, or null where it is no such question. */
function readArguments(): { values: Values; positionals: string[] } | null {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch {
    // An option that does not exist: the usage says what does.
    return null;
  }
}

async function main(): Promise<number> {
  const asked = readArguments();
  if (asked) {
    const { values, positionals } = asked;
    if (values.help) {
      process.stdout.write(USAGE);
      return 0;
    }
    const [command, target, ...more] = positionals;
    if (command === 'trace' && values.ndjson && !target && values.follow === undefined) return (await import('./trace.ts')).traceMany(resolve(CALLED_FROM, values.base ?? '.'));
    const hops = values.follow === undefined ? 0 : /^\d{1,2}$/u.test(values.follow) ? Number(values.follow) : -1;
    if (command === 'trace' && target && more.length === 0 && !values.ndjson && hops >= 0 && hops <= MAX_HOPS) return (await import('./trace.ts')).traceOne(target, values.url, values.json ?? false, hops);
    if (command === 'match' && !target && values.ndjson && values.candidates) return (await import('./match.ts')).matchMany(resolve(CALLED_FROM, values.candidates), values['titles-only'] ?? false);
  }
  process.stderr.write(USAGE);
  return 2;
}

process.stdout.on('error', () => process.exit(0));
process.exitCode = await main();
