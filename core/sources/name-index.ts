import { tokenise } from '../text/tokens.ts';
import type { Alias, Publisher } from './publisher.ts';

/** One name of one publisher, as the index holds it. */
export interface NameEntry {
  readonly publisher: Publisher;
  readonly alias: Alias;
  /** Capitals of the name's words, to tell Time from time and PA from pa. */
  readonly caps: readonly number[];
  /** True where the script has no languages to tell apart: a Chinese name is Chinese everywhere. */
  readonly ownScript: boolean;
  /** The name without its article, and the words that swallowed it: "du Monde", "al Gazzettino", "del Diario Ejemplo". */
  readonly elided: ReadonlySet<string> | null;
}
export interface NameNode {
  next: Map<string, NameNode> | null;
  entries: NameEntry[] | null;
}

/** All publishers, to be found by name (a tree of folded words) or by domain. */
export interface NameIndex {
  readonly root: NameNode;
  /** The same names by the stems of all their words, for languages that inflect them: "Української правди", "Lidových novin". */
  readonly stems: NameNode;
  /** Publisher of a host: its own domain or the nearest parent that is known. */
  byHost(host: string): Publisher | null;
  /** Publishers known under exactly this name. */
  byName(name: string): readonly NameEntry[];
}

const VOWEL = /[aeiouyаеиіоуыэюяйьαεηιουωიაეოუ]$/u;
/** A word of five letters and more without its last vowels, which languages inflect. */
export const stemOf = (word: string): string => (word.length < 5 ? word : word.replace(VOWEL, '').replace(VOWEL, ''));
/** Scripts and languages that change the ends of names. */
const INFLECTED = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Georgian}]/u;
const INFLECTING = new Set('PL CZ SK SI HR RS BA ME LT LV EE FI HU RO MD'.split(' '));

/** Articles that melt into the word before them. */
const ELIDING = [
  { lang: 'fr', article: /^Les? (?=\p{Lu})/u, single: true, behind: new Set('du au aux des'.split(' ')) },
  { lang: 'it', article: /^Il (?=\p{Lu})/u, single: true, behind: new Set('del al dal sul nel col'.split(' ')) },
  { lang: 'es', article: /^El (?=\p{Lu})/u, single: false, behind: new Set('del al'.split(' ')) },
  { lang: 'pt', article: /^O (?=\p{Lu})/u, single: false, behind: new Set('do ao no pelo'.split(' ')) },
];

/** A publisher's names without the articles that its own language melts away. */
function elide(publisher: Publisher): { alias: Alias; behind: ReadonlySet<string> }[] {
  return ELIDING.flatMap(({ lang, article, single, behind }) =>
    publisher.aliases
      .filter((a) => article.test(a.text) && (a.lang === null || a.lang === lang) && (single || a.text.split(' ').length > 2))
      // French sets its papers apart; elsewhere a word alone may be any word.
      .map((a) => ({ alias: { ...a, text: a.text.replace(article, ''), lang, ambiguous: lang !== 'fr' && (a.ambiguous || a.text.split(' ').length === 2) }, behind })),
  );
}

export function indexNames(publishers: readonly Publisher[]): NameIndex {
  const root: NameNode = { next: null, entries: null }, stems: NameNode = { next: null, entries: null };
  const hosts = new Map<string, Publisher>();
  const step = (node: NameNode, key: string): NameNode => {
    node.next ??= new Map();
    let child = node.next.get(key);
    if (!child) {
      child = { next: null, entries: null };
      node.next.set(key, child);
    }
    return child;
  };
  for (const publisher of publishers) {
    for (const domain of publisher.domains) if (!hosts.has(domain)) hosts.set(domain, publisher);
    for (const { alias, behind } of [...publisher.aliases.map((a) => ({ alias: a, behind: null })), ...elide(publisher)]) {
      const words = tokenise(alias.text);
      // A letter alone is a platform's name or none; four letters and fewer are a word of some language, unless the table says of which.
      const only = words.key.length === 1 ? (words.key[0] as string) : '';
      if (words.key.length === 0 || (only.length === 1 && publisher.kind !== 'platform' && !/\p{Script=Han}/u.test(only))) continue;
      const short = only.length > 0 && only.length <= 4 && (publisher.kind === 'outlet' || publisher.kind === 'stock') && /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(only) && !(only.length > 2 && words.cap[0] === 2);
      const entry: NameEntry = { publisher, alias: short && !alias.ambiguous && alias.ambiguousIn.length === 0 ? { ...alias, ambiguous: true } : alias, caps: words.cap, elided: behind, ownScript: !/[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(alias.text) };
      let node = root;
      for (const key of words.key.slice(0, -1)) node = step(node, key);
      const lastKey = words.key.at(-1) as string;
      const leaf = step(node, lastKey);
      leaf.entries ??= [];
      leaf.entries.push(entry);
      if (INFLECTED.test(lastKey) || INFLECTING.has(publisher.country)) {
        let stem = stems;
        for (const key of words.key) stem = step(stem, stemOf(key));
        stem.entries ??= [];
        stem.entries.push(entry);
      }
    }
  }
  return {
    root,
    stems,
    byHost(host) {
      for (let h = host.toLowerCase(); h.includes('.'); h = h.slice(h.indexOf('.') + 1)) {
        const found = hosts.get(h);
        if (found) return found;
      }
      return null;
    },
    byName(name) {
      let node: NameNode | undefined = root;
      for (const key of tokenise(name).key) node = node?.next?.get(key);
      return node?.entries ?? [];
    },
  };
}
