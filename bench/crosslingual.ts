// What the measurements of matching read: real stories and their human translations, which are kept outside the project.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Story {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}
interface Translation extends Story {
  readonly lang: string;
  readonly answer: string;
}

const FOLDER = process.env['SELON_CROSSLINGUAL'] ?? join(import.meta.dirname, '..', '..', 'shared', 'crosslingual');
const lines = <Line>(name: string): Line[] => readFileSync(join(FOLDER, name), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Line);

/** The stories and their translations; ends the program with a plain sentence where they are not there. */
export function crosslingual(): { candidates: readonly Story[]; pages: readonly Translation[] } {
  if (!existsSync(join(FOLDER, 'pages.ndjson'))) {
    console.log('The translated stories are not part of the project and are not on this machine (SELON_CROSSLINGUAL names their folder): nothing is measured.');
    process.exit(0);
  }
  return { candidates: lines<Story>('candidates.ndjson'), pages: lines<Translation>('pages.ndjson') };
}
