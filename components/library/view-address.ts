import type { Flag, Role } from '../../core/types.ts';

export const SECTIONS = ['pages', 'sites', 'sources', 'notes'] as const;
export const ROLES: readonly Role[] = ['origin', 'basis', 'venue', 'image'];
export const FLAGS: readonly Flag['kind'][] = ['unlinked', 'home-page-only', 'mismatch', 'vague', 'missing', 'self-source', 'circular', 'gone', 'redated'];

/** What the library's screen shows: it stands in the address's fragment, so that the browser's own keys lead back. */
export interface LibraryPlace {
  readonly section: (typeof SECTIONS)[number];
  /** Keys of `core/library/key-of.ts`; '' where all are shown. */
  readonly site: string;
  readonly source: string;
  readonly role: Role | '';
  readonly flag: Flag['kind'] | '';
}
export const ALL_PAGES: LibraryPlace = { section: 'pages', site: '', source: '', role: '', flag: '' };

/** What a fragment (`#pages?site=id:scmp`) shows; what can't be read is all pages. */
export function readPlace(hash: string): LibraryPlace {
  const [name = '', search = ''] = hash.replace(/^#/u, '').split('?'), asked = new URLSearchParams(search);
  const one = <Name extends string>(of: readonly Name[], value: string | null): Name | '' => of.find((known) => known === value) ?? '';
  return { section: one(SECTIONS, name) || 'pages', site: asked.get('site') ?? '', source: asked.get('source') ?? '', role: one(ROLES, asked.get('role')), flag: one(FLAGS, asked.get('flag')) };
}

/** The fragment of a place. */
export function placeAddress({ section, ...filters }: LibraryPlace): string {
  const asked = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== '')).toString();
  return `#${section}${asked ? `?${asked}` : ''}`;
}

/** Where pages of a site, of a source, in a role or with a flag are listed. */
export const pagesOf = (filters: Partial<LibraryPlace>): string => placeAddress({ ...ALL_PAGES, ...filters });
