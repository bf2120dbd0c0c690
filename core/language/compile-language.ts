import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import { newMachine, type PhraseMachine, type PhraseNode, startOf } from './phrase-machine.ts';
import type { Row } from './phrase-shape.ts';
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
}
export type CueNode = PhraseNode<Cue>;

/** Ends of words by their last character, so that a word is held against few. */
export function byLast(ends: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const end of ends) {
    const last = end[end.length - 1] ?? '', alike = map.get(last);
    if (alike) alike.push(end);
    else map.set(last, [end]);
  }
  return map;
}

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
  /** The same nouns whole, for scripts in which a word is more than one token. */
  readonly nounWords: readonly string[];
  readonly and: Words;
  readonly endings: readonly string[];
  /** The same endings by their last character. */
  readonly endingsByLast: ReadonlyMap<string, readonly string[]>;
  readonly prefixes: readonly string[];
  /** True where names change their ends, not only take a possessive or an article behind. */
  readonly inflects: boolean;
  /** True where words are not spaced, so that a character is a word here: Chinese, Japanese, Korean, Thai. */
  readonly unspaced: boolean;
  /** How far a sentence's verb may stand from the name, in words (characters where words are not spaced). */
  readonly reach: number;
}

/** The words of a language that stand in no phrase. */
type LanguageWords = Omit<LanguageBody, 'phrases' | 'sourceLabels'>;
/** What one language brings; made when a page is first read with it, and kept. */
interface LanguageMachines {
  readonly words: LanguageWords;
  readonly phrases: PhraseMachine<Cue>;
  readonly sourceLabels: PhraseMachine<Cue>;
}

function machinesFor(language: ReadyLanguage): LanguageMachines {
  // The rows are let go once they are in the machine.
  const { phrases: rows, sourceLabels, ...words } = language.body();
  const phrases = newMachine<Cue>();
  for (const [role, clause, earlier, before, after] of rows) {
    const cue: Cue = { role: CUE_ROLES[role] as CueRole, leads: before.length > 0, earlier: earlier.map(rowStart), after: after.map((row) => row.length > 0), clause: clause === 1 };
    phrases.add(before, cue, -1);
    for (const [i, row] of after.entries()) phrases.add(row, cue, i);
  }
  return { words, phrases, sourceLabels: labelMachine(sourceLabels) };
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

const machines = new WeakMap<ReadyLanguage, LanguageMachines>();
function machinesOf(language: ReadyLanguage): LanguageMachines {
  let made = machines.get(language);
  if (!made) {
    made = machinesFor(language);
    machines.set(language, made);
  }
  return made;
}

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

/** Words parted by spaces; `~zeitung` is any word that ends so and has two letters more before it. */
function wordSet(words: string): Words {
  const parts = words.split(/\s+/u).filter(Boolean);
  const whole = new Set(parts.filter((w) => !w.startsWith('~')).flatMap((w) => [...tokenise(w).key]));
  const ends = byLast(parts.filter((w) => w.startsWith('~')).map((w) => fold(w.slice(1))));
  return { has: (word) => whole.has(word) || (ends.get(word[word.length - 1] ?? '')?.some((end) => word.length >= end.length + 2 && word.endsWith(end)) ?? false) };
}

/** Makes a language (and those it is read beside) ready to read with; labels of pictures are taken from `all`. */
export function compileLanguage(id: string, languages: readonly ReadyLanguage[], all: readonly ReadyLanguage[] = languages): CompiledLanguage {
  const parts = languages.map(machinesOf);
  const joined = (pick: (l: LanguageWords) => string): string => parts.map(({ words }) => pick(words)).join(' ');
  const glued = (pick: (l: LanguageWords) => string | undefined): string[] => [
    ...new Set(parts.flatMap(({ words }) => (pick(words) ?? '').split(/\s+/u)).map((e) => fold(e.replace(/^['’-]/u, ''))).filter(Boolean)),
  ].sort((a, b) => b.length - a.length);
  const endings = glued((l) => l.endings);
  const unspaced = languages.some((l) => (l.id === id || l.id.split('-')[0] === id) && /^(?:Han|Jpan|Kore|Thai)/u.test(l.script));
  return {
    id, inflects: glued((l) => l.endings).length > 4, unspaced, reach: unspaced ? 120 : 40,
    phrases: startOf(parts.map((p) => p.phrases)),
    sourceLabels: startOf(parts.map((p) => p.sourceLabels)),
    imageLabels: pictureLabelsOf(all),
    fillers: wordSet(joined((l) => l.fillers)),
    kinds: wordSet(joined((l) => `${l.kinds} ${l.platformKinds}`)),
    nouns: wordSet(joined((l) => l.kinds)),
    nounWords: [...new Set(joined((l) => l.kinds).split(/\s+/u).map(fold).filter(Boolean))],
    and: wordSet(joined((l) => l.and)),
    endings, endingsByLast: byLast(endings),
    prefixes: glued((l) => l.prefixes),
  };
}
