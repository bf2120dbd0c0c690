import { fold } from '../text/fold.ts';
import { stemOf as stem } from '../text/stem-of.ts';

/** Words of which a language makes the names of its own news media, compared without their last vowels where names have cases. */
export interface Mastheads {
  closes(word: string): boolean;
  opens(word: string): boolean;
  /** True for words that close a name also where they are written small. */
  closesSmall(word: string): boolean;
  /** The same for words that do so without quotation marks, where no capitals show a name. */
  closesAlone(word: string): boolean;
  opensAlone(word: string): boolean;
  /** True for words that open a name only behind an article with a capital: "El *Norte* de Almena". */
  opensBehindArticle(word: string): boolean;
}

type Titled = Partial<Record<'titleEnds' | 'titleBegins' | 'ownTitleEnds' | 'ownTitleBegins', string | undefined>>;

/** `inflects`: the language's names have cases. */
export function compileMastheads(languages: readonly Titled[], inflects: boolean): Mastheads {
  const stemOf = inflects ? stem : (word: string): string => word;
  const words = (pick: (l: Titled) => string | undefined): string[] => languages.flatMap((l) => (pick(l) ?? '').split(/\s+/u)).filter(Boolean).map(fold);
  const oneOf = (list: readonly string[]): ((word: string) => boolean) => {
    const stems = new Set(list.map(stemOf));
    return (word) => stems.has(stemOf(word));
  };
  const bare = (sign: string, list: readonly string[]): string[] => list.flatMap((word) => (word.startsWith(sign) ? [word.slice(1)] : []));
  const plain = (list: readonly string[]): string[] => list.filter((word) => !/^[+*^]/u.test(word));
  const begins = words((l) => `${l.titleBegins ?? ''} ${l.ownTitleBegins ?? ''}`), ends = words((l) => `${l.titleEnds ?? ''} ${l.ownTitleEnds ?? ''}`);
  return {
    closes: oneOf([...plain(ends), ...bare('*', ends), ...bare('^', ends)]), closesSmall: oneOf(plain(ends)), opens: oneOf([...plain(begins), ...bare('*', begins)]),
    closesAlone: oneOf(bare('*', ends)), opensAlone: oneOf(bare('*', begins)),
    opensBehindArticle: oneOf(bare('+', begins)),
  };
}
