import type { Alias, Publisher } from './publisher.ts';
import type { NamesTold } from './tell-names.ts';

/** Ids that stand in most lines a second time, as the home's domain: in whole (`asahi-example-jp`), or its first part. */
const HOME = '', LABEL = '=';
/** First parts of domains that the name spells: with all its letters and digits (`dailyexample.com|Daily Example`), without its first word (`example.org|The Example`), or with that alone (`example.org|Example News`). */
export const SPELLED = '~', SPELLED_AFTER_FIRST = '<', SPELLED_FIRST = '>';
/** What follows such a sign where no dot does. */
export const USUAL_END = '.com';
/** How many fields of a short line stand before the name, which stands before the domains. */
export const BEFORE_NAME = 2;

const homeId = (home: string): string => home.replaceAll('.', '-');
const labelOf = (home: string): string => home.split('.')[0] as string;
const spelled = (name: string): string => name.replace(/[^A-Za-z0-9]+/gu, '').toLowerCase();
const afterFirst = (name: string): string => name.slice(name.indexOf(' ') + 1);
const firstOf = (name: string): string => name.split(' ')[0] as string;

/** The first part of the home's domain as its name spells it, where it does. */
function shortDomains(domains: string, name: string): string {
  const label = labelOf(domains);
  const sign = label === spelled(name) ? SPELLED : label === spelled(afterFirst(name)) ? SPELLED_AFTER_FIRST : label === spelled(firstOf(name)) ? SPELLED_FIRST : '';
  const end = domains.slice(label.length);
  return label === '' || sign === '' ? domains : sign + (end === USUAL_END || end.startsWith(`${USUAL_END} `) ? end.slice(USUAL_END.length) : end);
}
function wholeDomains(short: string, name: string): string {
  const sign = short.charAt(0), told = sign === SPELLED ? name : sign === SPELLED_AFTER_FIRST ? afterFirst(name) : sign === SPELLED_FIRST ? firstOf(name) : null;
  return told === null ? short : spelled(told) + (short.charAt(1) === '.' ? '' : USUAL_END) + short.slice(1);
}

/** Stands for the publisher's name in its other names: "= daily". */
const NAME = '=';
const LEAST_NAME = 4;
const bareName = (name: string): string => name.replace(/^\?(?:\([a-z,]+\))?!?/u, '');
const shortAlias = (alias: string, name: string): string => (name.length < LEAST_NAME ? alias : alias.replace(name, NAME));
const wholeAlias = (short: string, name: string): string => short.replace(NAME, () => name);

/** Stand for the beginnings of most search addresses: the home's, with `www.` and without. */
const AT_WWW = '^', AT_HOME = '_';
/** Where the words go in a search address, which has no space. */
const QUERY = '{q}', QUERY_SIGN = ' ';
const beginningOf = (home: string): [string, string][] => (home === '' ? [] : [[AT_WWW, `https://www.${home}/`], [AT_HOME, `https://${home}/`]]);
const shortSearch = (search: string, home: string): string => beginningOf(home).reduce((at, [sign, whole]) => (at.startsWith(whole) ? sign + at.slice(whole.length) : at), search).replace(QUERY, QUERY_SIGN);
const wholeSearch = (short: string, home: string): string => beginningOf(home).reduce((at, [sign, whole]) => (at.startsWith(sign) ? whole + at.slice(1) : at), short).replace(QUERY_SIGN, QUERY);

/** A publisher's line without its country, which is packed beside it, and without what most lines share or say twice. */
export function shortLine(line: string, { id, kind, domains, aliases }: Publisher, { isDouble, isOfAnyLanguage }: NamesTold): string {
  const [, , , name = '', others = '', search = '', group = ''] = line.split('|'), [home] = domains;
  const short = home === undefined ? id : id === homeId(home) ? HOME : id === labelOf(home) ? LABEL : id;
  const needed = others.split('; ').filter(Boolean).flatMap((written, i) => {
    const alias = aliases[i + 1] as Alias;
    return isDouble(alias, aliases.slice(0, i + 1)) ? [] : [shortAlias(isOfAnyLanguage(alias) ? alias.text : written, bareName(name))];
  });
  return [short, kind === 'outlet' ? '' : kind, name, shortDomains(domains.join(' '), name), needed.join(';'), shortSearch(search, home ?? ''), group].join('|').replace(/\|{1,3}$/u, '');
}

/** The line that {@link shortLine} made short, as `parsePublishers` reads it. */
export function wholeLine(short: string, country: string): string {
  const [id = '', kind = '', name = '', some = '', others = '', search = '', group = ''] = short.split('|'), domains = wholeDomains(some, name), home = domains.split(' ')[0];
  const aliases = others.split(';').map((alias) => wholeAlias(alias, bareName(name))).join('; ');
  return [!home ? id : id === HOME ? homeId(home) : id === LABEL ? labelOf(home) : id, kind || 'outlet', domains, name, aliases, wholeSearch(search, home ?? ''), group, country].join('|');
}
