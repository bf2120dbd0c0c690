import type { Flag, Link, Role, SourceKind } from '../types.ts';
import type { KeptCredit, KeptPage, ReaderNote, TextQuote } from './kept-page.ts';

/** The longest that texts of a record may be, in UTF-16 units; lists in entries. What is longer was not written by Selon. */
export const MOST = { address: 2_048, title: 500, name: 300, words: 300, credits: 200, note: 10_000, quote: 2_000, around: 64 } as const;

const KINDS: ReadonlySet<unknown> = new Set<KeptPage['kind']>(['republished', 'article']);
const ROLES: ReadonlySet<unknown> = new Set<Role>(['origin', 'basis', 'venue', 'image']);
const SOURCE_KINDS: ReadonlySet<unknown> = new Set<SourceKind>(['agency', 'outlet', 'journal', 'platform', 'wire', 'stock', 'site', 'institution', 'person']);
const HOW: ReadonlySet<unknown> = new Set<Link['how']>(['cited', 'found', 'search']), TARGETS: ReadonlySet<unknown> = new Set<Link['target']>(['article', 'section', 'home']);
const FLAGS: ReadonlySet<unknown> = new Set<Flag['kind']>(['unlinked', 'home-page-only', 'mismatch', 'vague', 'missing', 'self-source', 'circular', 'gone', 'redated']);
const WHAT: ReadonlySet<unknown> = new Set(['source', 'link', 'date', 'translation', 'picture', 'role', 'kind', 'flag', '']);

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown): Fields | null => (typeof value === 'object' && value !== null ? (value as Fields) : null);
const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most;
/** The tag of a language, BCP-47. */
export const isTag = (value: unknown): value is string => isText(value, 35) && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}$/u.test(value);
/** A bare domain as pages' and sources' records have it; '' where there is none. */
export const isHost = (value: unknown): value is string => isText(value, 253) && !/[\s/\\?#@\u0000-\u001f]/u.test(value);

/** Addresses as nearly all are written, which every parser takes: parsing ten thousand pages' others is most of the time that checking them takes. */
const PLAIN = /^https?:\/\/(?:[a-z0-9][a-z0-9_-]{0,62}\.){1,4}[a-z][a-z0-9-]{0,62}\/[!-~]*$/u;
/** True for an address of the web that may be kept and opened: http or https, nobody's name or password in it. */
export function isAddress(value: unknown): value is string {
  if (!isText(value, MOST.address)) return false;
  if (PLAIN.test(value) && !value.includes('xn--')) return true;
  if (!/^https?:\/\//u.test(value) || !URL.canParse(value)) return false;
  const { username, password } = new URL(value);
  return username === '' && password === '';
}

/** A day that a page declares, ISO 8601 with or without its hour. */
export const isDay = (value: unknown): value is string => isText(value, 40) && /^\d{4}-\d\d-\d\d(?:T|$)/u.test(value) && !Number.isNaN(Date.parse(value));
const UTC = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z$/u;
/** A moment as all records have it, in UTC with its milliseconds, so that they sort as texts; null where it is none. */
export function moment(value: unknown): string | null {
  if (!isText(value, 40)) return null;
  if (UTC.test(value)) return value;
  const at = isDay(value) ? new Date(value) : null;
  return at && at.getUTCFullYear() >= 0 && at.getUTCFullYear() <= 9_999 ? at.toISOString() : null;
}

function publisher(value: unknown): KeptPage['publisher'] | null {
  const told = fields(value);
  if (!told) return null;
  const { id, name, domain } = told;
  return (id === null || isText(id, MOST.name)) && isText(name, MOST.name) && isHost(domain) ? { id, name, domain } : null;
}

function credit(value: unknown): KeptCredit | null {
  const told = fields(value), source = fields(told?.['source']);
  if (!told || !source) return null;
  const { role, text } = told, { id, name, domain, kind } = source, link = told['link'] === null ? null : fields(told['link']);
  if (!ROLES.has(role) || !isText(text, MOST.words) || !SOURCE_KINDS.has(kind) || !isText(name, MOST.name) || !(id === null || isText(id, MOST.name)) || !(domain === null || isHost(domain))) return null;
  if (link === null ? told['link'] !== null : !isAddress(link['url']) || !HOW.has(link['how']) || !TARGETS.has(link['target'])) return null;
  return {
    role: role as Role, source: { id, name, domain, kind: kind as SourceKind },
    link: link && { url: link['url'] as string, how: link['how'] as Link['how'], target: link['target'] as Link['target'] }, text,
  };
}

function flag(value: unknown): Flag | null {
  const told = fields(value);
  if (!told) return null;
  const { kind, about, text } = told;
  return FLAGS.has(kind) && (about === null || isText(about, MOST.name)) && isText(text, MOST.words) ? { kind: kind as Flag['kind'], about, text } : null;
}

/** A list of which every entry can be taken; null otherwise. */
function listOf<Entry>(value: unknown, check: (entry: unknown) => Entry | null): Entry[] | null {
  if (!Array.isArray(value) || value.length > MOST.credits) return null;
  const checked: Entry[] = [];
  for (const entry of value) {
    const taken = check(entry);
    if (taken === null) return null;
    checked.push(taken);
  }
  return checked;
}

/** A page's record as a store or a file holds it: a fresh one of the fields it must have, or null where one of them can't be taken. */
export function checkPage(value: unknown): KeptPage | null {
  const told = fields(value);
  if (!told || told['version'] !== 1 || !isAddress(told['url'])) return null;
  const { url, title, kind, lang, published, translatedFrom, days } = told, first = moment(told['first']), last = moment(told['last']), by = publisher(told['publisher']);
  if (!isText(title, MOST.title) || !KINDS.has(kind) || !isTag(lang) || by === null || first === null || last === null || first > last) return null;
  if (!(published === null || isDay(published)) || !(translatedFrom === null || isTag(translatedFrom)) || !Number.isSafeInteger(days) || (days as number) < 1) return null;
  const credits = listOf(told['credits'], credit), flags = listOf(told['flags'], flag);
  return credits && flags && { version: 1, url, title, kind: kind as KeptPage['kind'], lang, publisher: by, published, translatedFrom, first, last, days: days as number, credits, flags };
}

function quote(value: unknown): TextQuote | null {
  const told = fields(value);
  if (!told) return null;
  const { exact, prefix, suffix } = told;
  return isText(exact, MOST.quote) && isText(prefix, MOST.around) && isText(suffix, MOST.around) ? { exact, prefix, suffix } : null;
}

/** A reader's note as a store or a file holds it, as {@link checkPage} has it. */
export function checkNote(value: unknown): ReaderNote | null {
  const told = fields(value);
  if (!told || told['version'] !== 1 || !isAddress(told['url'])) return null;
  const { id, url, title, lang, kind, what, source, note } = told, at = moment(told['at']), by = publisher(told['publisher']), words = quote(told['quote']);
  if (!isText(id, 36) || !/^[0-9A-Za-z-]{8,36}$/u.test(id) || at === null || by === null || !isTag(lang) || !isText(title, MOST.title) || (words === null && told['quote'] !== null)) return null;
  if ((kind !== 'leaves-out' && kind !== 'wrong') || !WHAT.has(what) || !isText(source, MOST.address) || !isText(note, MOST.note)) return null;
  return { version: 1, id, url, title, lang, publisher: by, at, kind, what: what as string, source, note, quote: words };
}
