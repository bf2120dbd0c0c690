/** Why the library can't do what it was asked; the interface says `store_` and this: no room in the browser, a store that can't be opened or written, one that a later version of Selon has written, one that the browser has thrown away. */
export type LibraryTrouble = 'full' | 'broken' | 'newer' | 'lost';

/** What a store's error means to a reader. Browsers name them in IndexedDB's own terms. */
export function troubleOf(error: unknown): Exclude<LibraryTrouble, 'lost'> {
  const name = typeof error === 'object' && error !== null ? (error as { name?: unknown }).name : '';
  return name === 'QuotaExceededError' ? 'full' : name === 'VersionError' ? 'newer' : 'broken';
}
