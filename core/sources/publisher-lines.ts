import type { Publisher } from './publisher.ts';

/** Ids that stand in most lines a second time, as the home's domain: in whole (`asahi-example-jp`), or its first part. */
const HOME = '', LABEL = '=';
const homeId = (home: string): string => home.replaceAll('.', '-');
const labelOf = (home: string): string => home.split('.')[0] as string;

/** A publisher's line without its country, which is packed beside it, and without what most lines share. */
export function shortLine(line: string, { id, kind, domains }: Publisher): string {
  const [, , , name = '', aliases = '', search = '', group = ''] = line.split('|'), [home] = domains;
  const short = home === undefined ? id : id === homeId(home) ? HOME : id === labelOf(home) ? LABEL : id;
  return [short, kind === 'outlet' ? '' : kind, domains.join(' '), name, aliases, search, group].join('|').replace(/\|{1,3}$/u, '');
}

/** The line that {@link shortLine} made short, as `parsePublishers` reads it. */
export function wholeLine(short: string, country: string): string {
  const [id = '', kind = '', domains = '', name = '', aliases = '', search = '', group = ''] = short.split('|'), home = domains.split(' ')[0];
  return [!home ? id : id === HOME ? homeId(home) : id === LABEL ? labelOf(home) : id, kind || 'outlet', domains, name, aliases, search, group, country].join('|');
}
