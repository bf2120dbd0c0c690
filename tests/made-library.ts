import type { KeptCredit, KeptPage, ReaderNote } from '../core/library/kept-page.ts';
import type { Flag, Role, Source } from '../core/types.ts';

/** A source that no table knows, at a domain of its name. */
export const madeSource = (name: string, more: Partial<Source> = {}): Source => ({ id: null, name, domain: `${name.toLowerCase().replace(/[^a-z]+/gu, '') || 'house'}.example`, kind: 'outlet', ...more });

export const madeCredit = (role: Role, source: Source, target: 'article' | 'home' | null = null, text = `according to ${source.name}`): KeptCredit => ({ role, source, link: target && { url: `https://${source.domain}/${target}`, how: 'cited', target }, text });

/** A page that was read at noon of a day. */
export function madePage(path: string, credits: readonly KeptCredit[], more: Partial<KeptPage> = {}): KeptPage {
  const site = more.publisher?.domain ?? 'relais.example', at = more.first ?? '2026-11-02T12:00:00.000Z';
  return { version: 1, url: `https://${site}/${path}`, title: `Story ${path}`, kind: 'article', lang: 'en', publisher: { id: null, name: 'Relais', domain: 'relais.example' }, published: null, translatedFrom: null, first: at, last: at, days: 1, credits, flags: [], ...more };
}

/** A UUID of its own for each text. */
const madeId = (text: string): string => `${[...text].reduce((sum, char) => (Math.imul(sum, 31) + (char.codePointAt(0) ?? 0)) >>> 0, 7).toString(16).padStart(8, '0')}-0000-4000-8000-000000000000`;

export const madeNote = (url: string, more: Partial<ReaderNote> = {}): ReaderNote => ({ version: 1, id: madeId(url), url, title: 'A story', lang: 'en', publisher: { id: null, name: 'Relais', domain: 'relais.example' }, at: '2026-11-03T09:00:00.000Z', kind: 'leaves-out', what: 'source', source: '', note: '', quote: null, ...more });

/** Numbers from 0 to 1 that are the same each time. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const PLACES = ['harbour', 'lighthouse', 'ferry', 'salt works', 'île', 'Straße', 'estuary', 'archipelago', 'dyke', 'market', 'library', 'côte', 'station', 'Brücke', 'orchard', 'valley'];
const DOINGS = ['closes after storm', 'reopens with a new crew', 'asks for more time', 'wins a prize', 'à l’arrêt depuis lundi', 'will be rebuilt', 'gets a second pier', 'verliert das Licht', 'counts its visitors', 'is sold', '港口今天重新开放', 'เปิดอีกครั้ง', 'تعود إلى العمل'];
const FLAGS: readonly Flag['kind'][] = ['unlinked', 'unlinked', 'home-page-only', 'vague', 'missing', 'mismatch'];

/** A library as a reader of many papers has it: few sites and sources that come again and again, many that come once. The latest is of `until`. */
export function madeLibrary(count: number, until = new Date('2026-11-27T18:00:00Z')): KeptPage[] {
  const next = dice(7), pick = <One>(all: readonly One[]): One => all[Math.floor(next() * all.length)] as One;
  /** Small numbers far more often than large ones. */
  const rank = (of: number): number => Math.floor(of ** next() - 1);
  const house = (kind: string, n: number): Source => madeSource(`${kind} ${pick(PLACES)} ${n}`, { domain: `${kind.toLowerCase()}${n}.example`, kind: kind === 'Agency' ? 'agency' : 'outlet' });
  const sites = Array.from({ length: 240 }, (_, n) => house('Paper', n)), sources = [...Array.from({ length: 8 }, (_, n) => house('Agency', n)), ...Array.from({ length: 600 }, (_, n) => house('Herald', n))];
  return Array.from({ length: count }, (_, n): KeptPage => {
    const site = sites[rank(sites.length)] as Source, at = new Date(until.getTime() - n * 47 * 60_000).toISOString(), republished = next() < 0.3;
    const credits = Array.from({ length: next() < 0.25 ? 0 : 1 + rank(5) }, (_unused, i) => {
      const source = sources[rank(sources.length)] as Source, role: Role = i === 0 && republished ? 'origin' : pick(['basis', 'basis', 'venue', 'image']);
      return madeCredit(role, source, pick(['article', 'home', null]), `The ${pick(PLACES)} ${pick(DOINGS)}, ${source.name} reported on day ${n}`);
    });
    return {
      ...madePage(`${n}-${Math.floor(next() * 1e6)}`, credits, { publisher: { id: null, name: site.name, domain: site.domain ?? '' }, first: at }),
      title: `The ${pick(PLACES)} of ${pick(PLACES)} ${pick(DOINGS)} (${n})`,
      kind: republished ? 'republished' : 'article',
      flags: next() < 0.3 ? [{ kind: pick(FLAGS), about: credits[0]?.source.name ?? null, text: credits[0]?.text ?? '' }] : [],
    };
  });
}
