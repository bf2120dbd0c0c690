import { firstLetter, LETTER, letterOf, scriptOf } from '../text/letters.ts';
import { GAP, SOFT, tokenise } from '../text/tokens.ts';

/** How a page uses a word or a number: what tells a name from other words where no dictionary is. */
export interface ToldWord {
  /** As it is written; of several endings the shortest. */
  readonly word: string;
  /** Folded: see `fold`. */
  readonly key: string;
  readonly title: number;
  readonly text: number;
  /** How often it has a capital where no sentence begins; 0 in scripts without capitals. */
  readonly capital: number;
  /** How often it is written small. */
  readonly small: number;
  /** How often it stands right beside another word with a capital, no small word between: as the parts of a name do. */
  readonly paired: number;
  /** How often right behind an article: as nouns do, and names hardly ever. */
  readonly article: number;
  /** How often right behind an opening quotation mark. */
  readonly quoted: number;
  /** All capitals, among words that have small letters: an acronym. */
  readonly acronym: boolean;
  readonly number: boolean;
  /** Of a number, what follows it, two words or characters at most: "3,5 milliards", 300万. */
  readonly next: readonly string[];
  /** Its number in `SCRIPTS`. */
  readonly script: number;
}
type Made = { -readonly [Field in keyof ToldWord]: ToldWord[Field] };

/** Behind these a capital says nothing. */
const BREAK = GAP.sentence | GAP.colon | GAP.quote | GAP.open | GAP.dash;

/** What may stand inside a number, before three figures or more than one. */
const MARKS = '.,٫٬\u00a0\u202f', isFigures = (word: string | undefined): boolean => word !== undefined && (firstLetter(word) & (LETTER.begins | LETTER.letter)) === LETTER.begins && /^\p{Nd}+$/u.test(word);

/** Words of a title and a text that are written in scripts with spaces, and all numbers, by their folded form; `articles` folded. Linear. */
export function toldWords(title: string, text: string, articles: ReadonlySet<string>): Map<string, ToldWord> {
  const all = new Map<string, Made>();
  const count = (whole: string, where: 'title' | 'text'): void => {
    const tokens = tokenise(whole), { start, end, key, cap, gap } = tokens;
    const isCapital = (i: number): boolean => (cap[i] ?? 0) > 0 && (firstLetter(whole.slice(start[i], end[i])) & LETTER.capital) !== 0;
    // A headline whose words all have capitals says as little as one in capitals.
    const capitals = key.filter((_, i) => isCapital(i)).length, loud = where === 'title' && key.length > 2 && capitals > key.length * 0.6;
    for (let i = 0; i < key.length; i += 1) {
      const from = i;
      // "26.750,5" comes in pieces, and so does "26 750".
      if (isFigures(key[i])) while (i + 1 < key.length && isFigures(key[i + 1]) && (start[i + 1] as number) - (end[i] as number) === 1 && (MARKS.includes(whole[end[i] as number] as string) || (whole[end[i] as number] === ' ' && key[i + 1]?.length === 3 && (key[i]?.length ?? 9) <= 3))) i += 1;
      const word = whole.slice(start[from], end[i]), folded = from === i ? (key[i] as string) : word, before = gap[from] as number, bits = letterOf(word.codePointAt(0) as number);
      if ((bits & LETTER.unspaced) !== 0 || (word.length < 2 && (bits & LETTER.letter) !== 0)) continue;
      let made = all.get(folded);
      if (!made) {
        made = { word, key: folded, title: 0, text: 0, capital: 0, small: 0, paired: 0, article: 0, quoted: 0, acronym: false, number: (bits & LETTER.letter) === 0, next: [], script: scriptOf(word.codePointAt(0) as number) };
        all.set(folded, made);
      }
      made[where] += 1;
      if ((before & GAP.quote) !== 0) made.quoted += 1;
      if (made.number && made.next.length === 0) made.next = [i + 1, i + 2].flatMap((at) => (at < key.length && ((gap[at] as number) & ~SOFT) === 0 ? [key[at] as string] : []));
      if (made.number || loud) continue;
      if (!isCapital(i)) {
        if ((bits & LETTER.small) !== 0) made.small += 1;
        continue;
      }
      const paired = (i > 0 && (before & ~SOFT) === 0 && isCapital(i - 1)) || (((gap[i + 1] as number) & ~SOFT) === 0 && i + 1 < key.length && isCapital(i + 1));
      if (i > 0 && (before & BREAK) === 0) made.capital += 1;
      if (paired) made.paired += 1;
      if (i > 0 && articles.has(key[i - 1] as string)) made.article += 1;
      if (cap[i] === 2 && word.length > 1 && where === 'text') made.acronym = true;
    }
  };
  count(title, 'title');
  count(text, 'text');
  return all;
}

/** The same with the endings of a name put together (Orbán, Orbáns, Orbánem): short of four letters words are left alone. */
export function withoutEndings(words: ReadonlyMap<string, ToldWord>): ToldWord[] {
  const joined: Made[] = [];
  for (const word of [...words.values()].sort((a, b) => (a.key < b.key ? -1 : 1))) {
    const last = joined.at(-1);
    if (last && !word.number && !last.number && last.key.length >= 4 && word.key.length - last.key.length <= 3 && word.key.startsWith(last.key) && last.small === 0 && word.small === 0) {
      for (const field of ['title', 'text', 'capital', 'small', 'paired', 'article', 'quoted'] as const) last[field] += word[field];
    } else joined.push({ ...word });
  }
  return joined;
}
