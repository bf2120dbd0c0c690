/**
 * Words of which the names of news media are made, folded; how a name that no table knows is told from a person's or a
 * firm's.
 */
export interface TitleWords {
  /** Closes a name: "Harbour News", "Harbour Express". */
  readonly last: ReadonlySet<string>;
  /** Opens a name: "Radio Maryja", "Diario de Cuyo". */
  readonly first: ReadonlySet<string>;
  /** Ends a grown-together word: "Landeszeitung". */
  readonly tail: readonly string[];
  /** Ends a name in a script without spaces, folded: "新快报". */
  readonly unspaced: readonly string[];
  /** Says that a name is a body's or a firm's and no medium's: ministry, police, university; `~` for any ending. */
  readonly institutions: readonly string[];
}
