import type { SourceKind } from '../types.ts';
import type { Alias, Publisher } from './publisher.ts';

const ALIAS = /^(?:([a-z]{2,3}):)?(\?(?:\(([a-z,]+)\))?(!)?)?(.+)$/u;

function parseAlias(text: string): Alias {
  const [, lang, mark, only, isDefault, name = text] = ALIAS.exec(text) ?? [];
  return { text: name, lang: lang ?? null, ambiguous: mark !== undefined && only === undefined, ambiguousIn: only ? only.split(',') : [], isDefault: isDefault !== undefined };
}

/**
 * Reads a table of publishers: a line each, `id|kind|domains|Name|aliases|search|group|country`, aliases parted by `; `
 * and written `[lang:][?[(en,de)][!]]name` (`?` ambiguous, `!` the one meant among namesakes).
 */
export function parsePublishers(text: string, country: string): Publisher[] {
  const publishers: Publisher[] = [];
  for (const line of text.split('\n')) {
    if (!line.includes('|')) continue;
    const [id = '', kind = '', domains = '', rawName = '', aliases = '', search = '', group = '', own = ''] = line.split('|');
    const name = parseAlias(rawName);
    publishers.push({
      id: id.trim(), kind: kind as SourceKind, name: name.text, country: own || country,
      domains: domains.split(' ').filter(Boolean),
      aliases: [name, ...aliases.split('; ').filter(Boolean).map(parseAlias)],
      search: search || null, group: group || null,
    });
  }
  return publishers;
}
