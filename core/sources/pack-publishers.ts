import { parsePublishers } from './parse-publishers.ts';
import { namesOf } from './publisher-names.ts';

/** A table of publishers and the country that they belong to, '' where each line says it itself. */
export interface PublisherTable {
  readonly country: string;
  readonly text: string;
}

/**
 * All tables as one text, so that a worker need not fold and cut twenty thousand names before it reads its first page.
 *
 * UTF-8. First line: how many keys and how many names it holds (to size the tables of {@link openPublishers}). Then two
 * lines a publisher: its line of the table, country filled in; its names, folded, parted by tabs, words by spaces. Behind
 * `=` stand a name's stems where languages inflect it, nothing where they are its words.
 */
export function packPublishers(tables: readonly PublisherTable[]): Uint8Array {
  const lines: string[] = [];
  const keys = new Set<string>();
  let names = 0;
  const enter = (root: string, words: readonly string[]): void => {
    for (let i = 0; i <= words.length; i += 1) keys.add(root + words.slice(0, i).join(' '));
    names += 1;
  };
  for (const { country, text } of tables)
    for (const line of text.split('\n')) {
      const [publisher] = parsePublishers(line, country);
      if (!publisher) continue;
      const fields = line.split('|');
      while (fields.length < 7) fields.push('');
      lines.push([publisher.id, ...fields.slice(1, 7), publisher.country].join('|'));
      keys.add(`id ${publisher.id}`);
      for (const domain of publisher.domains) keys.add(`host ${domain}`);
      const row: string[] = [];
      for (const { words, stems } of namesOf(publisher)) {
        enter('name ', words);
        if (stems) enter('stem ', stems);
        const name = words.join(' '), stem = stems?.join(' ');
        row.push(stem === undefined ? name : `${name}=${stem === name ? '' : stem}`);
      }
      lines.push(row.join('\t'));
    }
  return new TextEncoder().encode(`${keys.size} ${names}\n${lines.join('\n')}\n`);
}
