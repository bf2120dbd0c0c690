import { fold } from '../text/fold.ts';
import type { Flag, Role } from '../types.ts';
import type { KeptPage } from './kept-page.ts';
import { siteKey, sourceKey } from './key-of.ts';

/** What pages are looked for by: all of it must fit. Keys are those of `key-of.ts`; '' where anything will do. */
export interface PageQuery {
  /** As typed: each word begins a word of the page, whatever its accents and capitals; in scripts that write words together it stands anywhere. */
  readonly words: string;
  readonly site: string;
  readonly source: string;
  readonly role: Role | '';
  readonly flag: Flag['kind'] | '';
}

export const ANY_PAGE: PageQuery = { words: '', site: '', source: '', role: '', flag: '' };

export interface PageSearch {
  /** Reads ahead: so many pages that were not read before. Gives how many of all are read now, the first ones. A thousand take some forty milliseconds. */
  prepare(count: number): number;
  /** The pages that fit, in their order, among the first `most`. */
  find(query: PageQuery, most?: number): readonly KeptPage[];
}

/** Letters, figures and their marks are words; all else parts them, apostrophes too: "l'équipe" is found by "equipe". */
const BETWEEN = /[^\p{L}\p{N}\p{M}]+/u;
/** Scripts that put no spaces between words, or write articles onto them. */
const JOINED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Words folded before: texts of one language say the same ones over and over. */
const folded = new Map<string, string>();
function foldWord(word: string): string {
  let known = folded.get(word);
  if (known === undefined) {
    known = fold(word);
    if (folded.size < 50_000) folded.set(word, known);
  }
  return known;
}
const wordsOf = (text: string): string[] => text.split(BETWEEN).filter(Boolean).map(foldWord);

/** What was read of a page stays as long as the page: where one of thousands is removed, the others are not read again. */
const read = new WeakMap<KeptPage, string>();

/** Everything of a page that is looked through, a blank before each word. */
function soughtIn(page: KeptPage): string {
  const known = read.get(page), { title, publisher, credits } = page;
  if (known !== undefined) return known;
  const texts = new Set([title, publisher.name, publisher.domain]);
  for (const { source, text } of credits) texts.add(source.name).add(source.domain ?? '').add(text);
  const sought = ` ${wordsOf([...texts].join(' ')).join(' ')} `;
  read.set(page, sought);
  return sought;
}

/** What a typed word looks like in {@link soughtIn}. */
const needles = (typed: string): string[] => [...new Set(wordsOf(typed.slice(0, 200)))].map((word) => (JOINED.test(word) ? word : ` ${word}`));

/** True where a text holds every typed word. */
export function holds(text: string, typed: string): boolean {
  const sought = ` ${wordsOf(text).join(' ')} `;
  return needles(typed).every((needle) => sought.includes(needle));
}

/** Looks through pages by words, site, source, role and flag. */
export function createSearch(pages: readonly KeptPage[]): PageSearch {
  let ready = 0, last: { readonly wanted: readonly string[]; readonly filters: string; readonly most: number; readonly found: readonly KeptPage[] } | null = null;
  return {
    prepare(count) {
      for (let left = count; ready < pages.length; ready += 1) {
        const page = pages[ready] as KeptPage;
        if (read.has(page)) continue;
        if (left === 0) break;
        left -= 1;
        soughtIn(page);
      }
      return ready;
    },
    find({ words, site, source, role, flag }, most = pages.length) {
      const wanted = needles(words);
      // One letter more can only leave fewer of what was found: the others need not be looked through again.
      const filters = [site, source, role, flag].join('\n'), before = last?.filters === filters && last.most === most && last.wanted.every((old) => wanted.some((needle) => needle.includes(old))) ? last.found : pages.slice(0, most);
      const found = before.filter((page) => {
        if (site !== '' && siteKey(page) !== site) return false;
        if (flag !== '' && !page.flags.some(({ kind }) => kind === flag)) return false;
        if ((source !== '' || role !== '') && !page.credits.some((c) => (role === '' || c.role === role) && (source === '' || sourceKey(c.source) === source))) return false;
        if (wanted.length === 0) return true;
        const text = soughtIn(page);
        return wanted.every((needle) => text.includes(needle));
      });
      last = { wanted, filters, most, found };
      return found;
    },
  };
}
