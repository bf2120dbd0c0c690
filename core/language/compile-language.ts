import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import { byLast } from './by-last.ts';
import { compileSignatures, type Signatures } from './compile-signatures.ts';
import { compileMastheads, type Mastheads } from './compile-mastheads.ts';
import { compileTitles, type Titles } from './compile-titles.ts';
import { newMachine, type PhraseMachine, type PhraseNode, startOf } from './phrase-machine.ts';
import type { Row } from './phrase-shape.ts';
import { recent } from './recent.ts';
import { CUE_ROLES, type CueRole, type LanguageBody, type ReadyLanguage } from './ready-language.ts';

/** A phrase, compiled: one of the ways in which it may stand around a name. */
export interface Cue {
  readonly role: CueRole;
  /** True where words stand right before the name. */
  readonly leads: boolean;
  /** Rows of words that stand earlier in the sentence: "dijo … a *". */
  readonly earlier: readonly CueNode[];
  /** Rows of words after the name, the first right after it: false where that one is empty. */
  readonly after: readonly boolean[];
  /** Written with a comma first: a clause must begin with it and end with the name. */
  readonly clause: boolean;
  /** Only publishers stand in it: see {@link Language.papers}. */
  readonly papers?: true;
}
export type CueNode = PhraseNode<Cue>;

/** A set of words, some of them given by their ends alone. */
export interface Words {
  has(word: string): boolean;
}

/** A language, ready to read with. */
export interface CompiledLanguage {
  readonly id: string;
  /** Rows of words that stand before a name (row -1, phrases without a name too) or follow one. */
  readonly phrases: CueNode;
  readonly sourceLabels: CueNode;
  readonly imageLabels: CueNode;
  readonly fillers: Words;
  readonly kinds: Words;
  /** Those of the kinds that are no platform's: newspaper, agency, magazine. */
  readonly nouns: Words;
  /** The page's own language's most frequent words: they part a verb from a name ("said *that* the newspaper X"). */
  readonly small: Words;
  /** The same nouns whole, for scripts in which a word is more than one token. */
  readonly nounWords: readonly string[];
  readonly and: Words;
  /** Who tells for a publisher: reporter, correspondent. */
  readonly journalists: Words;
  readonly endings: readonly string[];
  /** The same endings by their last character. */
  readonly endingsByLast: ReadonlyMap<string, readonly string[]>;
  readonly prefixes: readonly string[];
  /** True where names change their ends, not only take a possessive or an article behind. */
  readonly inflects: boolean;
  /** True where words are not spaced, so that a character is a word here: Chinese, Japanese, Korean, Thai. */
  readonly unspaced: boolean;
  /** What names nobody in a source line. */
  readonly nobody: CueNode;
  /** Of all languages: names travel with their articles and little words. */
  readonly articles: Words;
  readonly innerWords: Words;
  readonly neighbours: ReadonlySet<string>;
  /** Glued beginnings, and what the name begins with that they swallowed. */
  readonly contractions: readonly (readonly [written: string, name: string])[];
  readonly possessives: Words;
  /** See {@link Language.follow}; in scripts without spaces the characters of one word stand together. */
  readonly follow: readonly (readonly string[])[];
  readonly capitals: 'names' | 'nouns' | 'titles' | 'syllables';
  readonly nounBehind: boolean;
  /** Folded, where words are not parted: see {@link Language.leading} and those below it. */
  readonly leading: readonly string[];
  readonly notLeading: readonly string[];
  readonly breaks: ReadonlySet<string>;
  readonly generic: readonly string[];
  readonly titles: Titles;
  readonly mastheads: Mastheads;
  readonly signatures: Signatures;
  /** True where a character says what others say in more than two: Chinese, Japanese, Korean. */
  readonly dense: boolean;
  /** True where Latin letters are another script's. */
  readonly foreign: boolean;
  /** How far a sentence's verb may stand from the name, in words (characters where words are not spaced). */
  readonly reach: number;
}

/** The words of a language that stand in no phrase. */
type LanguageWords = Omit<LanguageBody, 'phrases' | 'sourceLabels' | 'nobody'>;
/** What one language brings; made when a page is first read with it. */
interface LanguageMachines {
  readonly words: LanguageWords;
  readonly phrases: PhraseMachine<Cue>;
  readonly sourceLabels: PhraseMachine<Cue>;
  readonly nobody: PhraseMachine<Cue>;
}

const roleOf = (role: CueRole): Pick<Cue, 'role' | 'papers'> => (role === 'papers' ? { role: 'basis', papers: true } : { role });

function machinesFor(language: ReadyLanguage): LanguageMachines {
  // The rows are let go once they are in the machine.
  const { phrases: rows, sourceLabels, nobody, ...words } = language.body();
  const phrases = newMachine<Cue>();
  for (const [role, clause, earlier, before, after] of rows) {
    const cue: Cue = { ...roleOf(CUE_ROLES[role] as CueRole), leads: before.length > 0, earlier: earlier.map(rowStart), after: after.map((row) => row.length > 0), clause: clause === 1 };
    phrases.add(before, cue, -1);
    for (const [i, row] of after.entries()) phrases.add(row, cue, i);
  }
  return { words, phrases, sourceLabels: labelMachine(sourceLabels), nobody: labelMachine(nobody) };
}

/** Stands for what is looked for by itself: a label, a row earlier in the sentence. */
const ALONE: Cue = { role: 'origin', leads: false, earlier: [], after: [], clause: false };

function rowStart(row: Row): CueNode {
  const machine = newMachine<Cue>();
  machine.add(row, ALONE, 0);
  return startOf([machine]);
}

function labelMachine(labels: readonly (readonly string[])[]): PhraseMachine<Cue> {
  const machine = newMachine<Cue>();
  for (const words of labels) machine.add(words, ALONE, 0);
  return machine;
}

/** English stands beside every language: it stays. */
const machinesOf = recent(3, machinesFor);

const pictureLabels = new WeakMap<readonly ReadyLanguage[], CueNode>();
/** Picture desks label in whatever language the picture came in. */
function pictureLabelsOf(all: readonly ReadyLanguage[]): CueNode {
  let made = pictureLabels.get(all);
  if (!made) {
    made = startOf(all.map((l) => labelMachine(l.imageLabels)));
    pictureLabels.set(all, made);
  }
  return made;
}

const NO_ENDINGS: ReadonlyMap<string, readonly string[]> = new Map();
/** Words parted by spaces; `~zeitung` is any word that ends so and has two letters more before it; `пошта+` may have one of the language's endings. */
function wordSet(words: string, endings: ReadonlyMap<string, readonly string[]> = NO_ENDINGS): Words {
  const parts = words.split(/\s+/u).filter(Boolean);
  const whole = new Set(parts.filter((w) => !w.startsWith('~')).flatMap((w) => [...tokenise(w).key])), open = new Set(parts.filter((w) => w.endsWith('+')).map((w) => fold(w.slice(0, -1))));
  const isOpen = (word: string): boolean => open.size > 0 && (endings.get(word[word.length - 1] ?? '')?.some((end) => word.endsWith(end) && open.has(word.slice(0, -end.length))) ?? false);
  const ends = byLast(parts.filter((w) => w.startsWith('~')).map((w) => fold(w.slice(1))));
  return { has: (word) => whole.has(word) || isOpen(word) || (ends.get(word[word.length - 1] ?? '')?.some((end) => word.length >= end.length + 2 && word.endsWith(end)) ?? false) };
}

/** Facts of scripts, by their ISO 15924 codes. */
const UNSPACED = /^(?:Hans|Hant|Jpan|Kore|Thai)$/u, DENSE = /^(?:Hans|Hant|Jpan|Kore)$/u;

/** Makes a language (and those it is read beside) ready to read with; what holds for names and pictures anywhere is taken from `all`. */
export function compileLanguage(id: string, languages: readonly ReadyLanguage[], all: readonly ReadyLanguage[] = languages): CompiledLanguage {
  const parts = languages.map(machinesOf);
  const joined = (pick: (l: LanguageWords) => string): string => parts.map(({ words }) => pick(words)).join(' ');
  const glued = (pick: (l: LanguageWords) => string | undefined): string[] => [
    ...new Set(parts.flatMap(({ words }) => (pick(words) ?? '').split(/\s+/u)).map((e) => fold(e.replace(/^['’-]/u, ''))).filter(Boolean)),
  ].sort((a, b) => b.length - a.length);
  const endings = glued((l) => l.endings), endingsByLast = byLast(endings);
  // English stands beside every language; these are the page's own.
  const isOwn = (l: ReadyLanguage): boolean => l.id.split('-')[0] === id.split('-')[0], heads = languages.filter(isOwn);
  const own = languages.flatMap((l, i) => (isOwn(l) ? [(parts[i] as LanguageMachines).words] : []));
  const folded = (lists: readonly (string | undefined)[]): string[] => [...new Set(lists.flatMap((list) => (list ?? '').split(/\s+/u)).map(fold).filter(Boolean))].sort((a, b) => b.length - a.length);
  const unspaced = heads.some((l) => UNSPACED.test(l.script));
  return {
    id, inflects: glued((l) => l.endings).length > 4, unspaced, reach: unspaced ? 120 : 40,
    phrases: startOf(parts.map((p) => p.phrases)),
    sourceLabels: startOf(parts.map((p) => p.sourceLabels)),
    imageLabels: pictureLabelsOf(all),
    fillers: wordSet(joined((l) => l.fillers)),
    kinds: wordSet(joined((l) => `${l.kinds} ${l.platformKinds}`), endingsByLast),
    nouns: wordSet(joined((l) => l.kinds), endingsByLast),
    small: wordSet(heads.map((l) => l.common).join(' ')),
    nounWords: [...new Set(joined((l) => l.kinds).split(/\s+/u).map(fold).filter(Boolean))],
    and: wordSet(joined((l) => l.and)),
    journalists: wordSet(joined((l) => l.journalists ?? '')),
    endings, endingsByLast,
    prefixes: glued((l) => l.prefixes),
    nobody: startOf(parts.map((p) => p.nobody)),
    articles: new Set(folded(all.map((l) => l.articles))),
    innerWords: new Set(folded(all.map((l) => l.innerWords))),
    neighbours: new Set(folded(own.map((l) => l.neighbours))),
    contractions: folded(own.map((l) => l.contractions)).map((c) => [c.split('=')[0] ?? '', c.split('=')[1] ?? ''] as const),
    follow: own.flatMap((l) => (l.follow ?? '').split(/\s+/u).filter(Boolean).map((word) => tokenise(word).key)),
    possessives: new Set(folded(parts.map(({ words }) => words.possessive))),
    capitals: own.find((l) => l.capitals)?.capitals ?? 'names',
    nounBehind: own.some((l) => l.nounBehind),
    leading: folded(own.map((l) => l.leading)),
    notLeading: folded(own.map((l) => l.notLeading)),
    breaks: new Set(folded(own.map((l) => l.breaks))),
    generic: folded(own.map((l) => l.generic)),
    titles: compileTitles(all),
    mastheads: compileMastheads(own.map((words, i) => ({ ...words, titleEnds: heads[i]?.titleEnds, titleBegins: heads[i]?.titleBegins })), endings.length > 4),
    signatures: compileSignatures(own.map((words, i) => ({ ...words, titleTails: heads[i]?.titleTails }))),
    dense: heads.some((l) => DENSE.test(l.script)), foreign: heads.length > 0 && heads.every((l) => l.script !== 'Latn'),
  };
}
