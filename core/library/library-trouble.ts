/** Why the library can't do what it was asked; the interface says `store_` and this: no room in the browser, a store that can't be opened or written, one that a later version of Selon has written. */
export type LibraryTrouble = 'full' | 'broken' | 'newer';

/** What a store's error means to a reader. Browsers name them in IndexedDB's own terms. */
export function troubleOf(error: unknown): LibraryTrouble {
  const name = typeof error === 'object' && error !== null ? (error as { name?: unknown }).name : '';
  return name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'newer' : 'broken';
}
