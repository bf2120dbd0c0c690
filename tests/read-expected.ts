import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page written for the tests, and what its trace must show. */
export interface ExpectedPage {
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly kind: string;
  readonly lang: string;
  readonly credits: readonly { readonly role: string; readonly domain: string; readonly url?: string }[];
  /** Kinds of flags, each once. */
  readonly flags: readonly string[];
}

const ROOT = join(import.meta.dirname, 'pages');

export const expectedPages: readonly ExpectedPage[] = readdirSync(ROOT).map((name) => ({
  name,
  html: readFileSync(join(ROOT, name, 'page.html'), 'utf8'),
  ...(JSON.parse(readFileSync(join(ROOT, name, 'expected.json'), 'utf8')) as Omit<ExpectedPage, 'name' | 'html'>),
}));
