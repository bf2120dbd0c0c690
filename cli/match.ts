import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createMatcher } from '../core/match/create-matcher.ts';
import { scorePool } from '../core/match/match.ts';
import { openNewsWords } from '../core/match/pack-news-words.ts';
import { packedNewsWords } from '../core/match/packed-news-words.ts';
import { PlainError } from './plain-error.ts';

interface Story {
  readonly id: unknown;
  readonly lang?: unknown;
  readonly title?: unknown;
  readonly text?: unknown;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function parseStory(line: string): Story {
  const story: unknown = JSON.parse(line);
  if (typeof story !== 'object' || story === null || typeof (story as Story).title !== 'string') throw new PlainError('This line is not an object with a "title".');
  return story as Story;
}

const told = (error: unknown): string => (error instanceof SyntaxError ? 'This line is not JSON.' : error instanceof PlainError ? error.message : 'This story could not be compared.');

/** The pool of candidates in a file, a line each. Throws {@link PlainError} where it can't be read. */
async function readPool(file: string): Promise<Story[]> {
  let lines: string;
  try {
    lines = await readFile(file, 'utf8');
  } catch {
    throw new PlainError(`There is no file "${file}" that can be read.`);
  }
  return lines.split('\n').filter((line) => line.trim()).map((line, i) => {
    try {
      return parseStory(line);
    } catch (error) {
      throw new PlainError(`Line ${i + 1} of "${file}": ${told(error)}`);
    }
  });
}

/**
 * Ranks a pool of candidates for each story on standard input, a line in, a line out: `{"id", "lang", "title", "text"}` gives
 * `{"id", "ranked": [{"id", "score"}, …]}`, best first. A score is a weighted sum; only its order means something. Gives the exit status.
 */
export async function matchMany(poolFile: string, titlesOnly: boolean): Promise<number> {
  let pool: Story[];
  try {
    pool = await readPool(poolFile);
  } catch (error) {
    process.stderr.write(`${told(error)}\n`);
    return 1;
  }
  const full = !titlesOnly && pool.some((c) => text(c.text) !== '');
  const matcher = createMatcher(pool.map((c) => ({ title: text(c.title), text: full ? text(c.text) : '' })), openNewsWords(packedNewsWords()));
  let failed = false;
  for await (const line of createInterface({ input: createReadStream('', { fd: 0 }), crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    let answer: string, id: unknown = null;
    try {
      const story = parseStory(line);
      id = story.id ?? null;
      const scores = scorePool(matcher, { lang: text(story.lang), title: text(story.title), text: text(story.text) }, full);
      const ranked = pool.map((c, i) => ({ id: c.id ?? null, score: Math.round((scores[i] as number) * 1000) / 1000 })).sort((a, b) => b.score - a.score);
      answer = JSON.stringify({ id, ranked });
    } catch (error) {
      failed = true;
      answer = JSON.stringify({ id, error: told(error) });
    }
    if (!process.stdout.write(`${answer}\n`)) await new Promise((ready) => process.stdout.once('drain', ready));
  }
  return failed ? 1 : 0;
}
