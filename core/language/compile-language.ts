import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import type { Language } from './language.ts';
import { newMachine, type PhraseMachine, type PhraseNode, startOf } from './phrase-machine.ts';
import { type Row, shapesOf, wordsOf } from './phrase-shape.ts';

export type CueRole = 'basis' | 'origin' | 'venue' | 'byline' | 'never' | 'vague' | 'translated';

/** A phrase, compiled: one of the ways in which it may stand around a name. */
export interface Cue {
  readonly role: CueRole;
  readonly phrase: string;
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
  readonly prefixes: readonly string[];
  /** True where names change their ends, not only take a possessive or an article behind. */
  readonly inflects: boolean;
  /** True where words are not spaced, so that a character is a word here: Chinese, Japanese, Korean, Thai. */
  readonly unspaced: boolean;
  /** How far a sentence's verb may stand from the name, in words (characters where words are not spaced). */
  readonly reach: number;
}

/** What one language file brings, as machines; made when it is first read with, and kept. */
interface LanguageMachines {
  readonly phrases: PhraseMachine<Cue>;
  readonly sourceLabels: PhraseMachine<Cue>;
}
const ROLES = ['basis', 'origin', 'venue', 'byline', 'never', 'vague', 'translated'] as const;

function machinesFor(language: Language): LanguageMachines {
  const phrases = newMachine<Cue>();
  for (const role of ROLES)
    for (const phrase of language[role])
      for (const { earlier, before, after } of shapesOf(phrase)) {
        const cue: Cue = { role, phrase, leads: before.length > 0, earlier: earlier.map(rowStart), after: after.map((row) => row.length > 0), clause: phrase.startsWith(',') };
        phrases.add(before, cue, -1);
        for (const [i, row] of after.entries()) phrases.add(row, cue, i);
      }
  return { phrases, sourceLabels: labelMachine(language.sourceLabels) };
}

function rowStart(row: Row): CueNode {
  const machine = newMachine<Cue>();
  machine.add(row, EARLIER, 0);
  return startOf([machine]);
}

const cueOf = (role: CueRole, phrase: string): Cue => ({ role, phrase, leads: false, earlier: [], after: [], clause: false });
/** Stands for a row that is looked for by itself. */
const EARLIER = cueOf('basis', '…');

function labelMachine(labels: readonly string[]): PhraseMachine<Cue> {
  const machine = newMachine<Cue>();
  for (const text of labels) machine.add(wordsOf(text), cueOf('origin', text), 0);
  return machine;
}

const machines = new WeakMap<Language, LanguageMachines>();
function machinesOf(language: Language): LanguageMachines {
  let made = machines.get(language);
  if (!made) {
    made = machinesFor(language);
    machines.set(language, made);
  }
  return made;
}

const pictureLabels = new WeakMap<readonly Language[], CueNode>();
/** Picture desks label in whatever language the picture came in. */
function pictureLabelsOf(all: readonly Language[]): CueNode {
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
  const ends = parts.filter((w) => w.startsWith('~')).map((w) => fold(w.slice(1)));
  return { has: (word) => whole.has(word) || ends.some((end) => word.length >= end.length + 2 && word.endsWith(end)) };
}

/** Makes a language (and those it is read beside) ready to read with; labels of pictures are taken from `all`. */
export function compileLanguage(id: string, languages: readonly Language[], all: readonly Language[] = languages): CompiledLanguage {
  const parts = languages.map(machinesOf);
  const joined = (pick: (l: Language) => string): string => languages.map(pick).join(' ');
  const glued = (pick: (l: Language) => string | undefined): string[] => [
    ...new Set(languages.flatMap((l) => (pick(l) ?? '').split(/\s+/u)).map((e) => fold(e.replace(/^['’-]/u, ''))).filter(Boolean)),
  ].sort((a, b) => b.length - a.length);
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
    endings: glued((l) => l.endings),
    prefixes: glued((l) => l.prefixes),
  };
}
