import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import type { Language } from './language.ts';

export type CueRole = 'basis' | 'origin' | 'venue' | 'byline' | 'never' | 'vague' | 'translated';

/** A phrase, compiled. The name stands between `before` and `after`. */
export interface Cue {
  readonly role: CueRole;
  readonly phrase: string;
  /** Words right before the name; empty where the phrase begins with it. */
  readonly before: readonly string[];
  /** Rows of words that stand earlier in the sentence: "dijo … a *". */
  readonly earlier: readonly (readonly string[])[];
  /** Rows of words after the name: the first right after it (may be empty), the others later in the sentence. */
  readonly after: readonly (readonly string[])[];
  /** Written with a comma first: a clause must begin with it and end with the name. */
  readonly clause: boolean;
}
export interface CueNode {
  next: Map<string, CueNode> | null;
  /** Edges for `word~`: [beginning, node]. */
  prefixes: [string, CueNode][] | null;
  cues: { readonly cue: Cue; readonly segment: number }[] | null;
}

/** A set of words, some of them given by their ends alone. */
export interface Words {
  has(word: string): boolean;
}

/** A language, ready to read with. */
export interface CompiledLanguage {
  readonly id: string;
  /** Phrases whose words before the name end here; phrases without a name. */
  readonly before: CueNode;
  /** Rows of words that follow a name. */
  readonly after: CueNode;
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

/** All plain forms of a phrase with `(a|b)` and `[a]`; at most 4,000. */
export function expand(phrase: string): string[] {
  const open = /\(([^()[\]]*)\)|\[([^()[\]]*)\]/u.exec(phrase);
  if (!open) return [phrase.replace(/\s+/gu, ' ').trim()];
  const choices = open[1] !== undefined ? open[1].split('|') : [...(open[2] as string).split('|'), ''];
  const head = phrase.slice(0, open.index), tail = phrase.slice(open.index + open[0].length);
  return choices.flatMap((choice) => expand(head + choice + tail)).slice(0, 4_000);
}

const newNode = (): CueNode => ({ next: null, prefixes: null, cues: null });

/** Words of a phrase; `~` stays at the end of a word that stands for all its endings. */
function wordsOf(part: string): string[] {
  return part.split(/\s+/u).flatMap((raw) => {
    if (!raw) return [];
    const keys = [...tokenise(raw).key];
    if (raw.endsWith('~') && keys.length > 0) keys[keys.length - 1] += '~';
    return keys;
  });
}

function plant(root: CueNode, words: readonly string[], cue: Cue, segment: number): void {
  let node = root;
  for (const word of words) {
    let child: CueNode | undefined;
    if (word.endsWith('~')) {
      const stem = word.slice(0, -1);
      node.prefixes ??= [];
      child = node.prefixes.find(([p]) => p === stem)?.[1];
      if (!child) {
        child = newNode();
        node.prefixes.push([stem, child]);
      }
    } else {
      node.next ??= new Map();
      child = node.next.get(word);
      if (!child) {
        child = newNode();
        node.next.set(word, child);
      }
    }
    node = child;
  }
  node.cues ??= [];
  node.cues.push({ cue, segment });
}

/** Words parted by spaces; `~zeitung` is any word that ends so and has two letters more before it. */
function wordSet(words: string): Words {
  const parts = words.split(/\s+/u).filter(Boolean);
  const whole = new Set(parts.filter((w) => !w.startsWith('~')).flatMap((w) => [...tokenise(w).key]));
  const ends = parts.filter((w) => w.startsWith('~')).map((w) => fold(w.slice(1)));
  return { has: (word) => whole.has(word) || ends.some((end) => word.length >= end.length + 2 && word.endsWith(end)) };
}

/** Turns the phrases of a language (and of those it is read beside) into trees of words; labels of pictures are taken from `all`. */
export function compileLanguage(id: string, languages: readonly Language[], all: readonly Language[] = languages): CompiledLanguage {
  const before = newNode(), after = newNode(), sourceLabels = newNode(), imageLabels = newNode();
  const add = (role: CueRole, phrases: readonly string[]): void => {
    for (const phrase of phrases)
      for (const plain of expand(phrase)) {
        const [left = '', right] = plain.split('*');
        const rows = left.split('…').map(wordsOf);
        const beforeWords = rows.pop() ?? [];
        const segments = right === undefined ? [] : right.split('…').map(wordsOf);
        while (segments.length > 0 && segments.at(-1)?.length === 0) segments.pop();
        const cue: Cue = { role, phrase, before: beforeWords, earlier: rows.filter((row) => row.length > 0), after: segments, clause: phrase.startsWith(',') };
        if (beforeWords.length > 0) plant(before, beforeWords, cue, -1);
        segments.forEach((words, i) => {
          if (words.length > 0) plant(after, words, cue, i);
        });
      }
  };
  const label = (root: CueNode, labels: readonly string[]): void => {
    for (const text of labels) plant(root, wordsOf(text), { role: 'origin', phrase: text, before: [], earlier: [], after: [], clause: false }, 0);
  };
  for (const language of languages) {
    add('basis', language.basis);
    add('origin', language.origin);
    add('venue', language.venue);
    add('byline', language.byline);
    add('never', language.never);
    add('vague', language.vague);
    add('translated', language.translated);
    label(sourceLabels, language.sourceLabels);
  }
  // Picture desks label in whatever language the picture came in.
  for (const language of all) label(imageLabels, language.imageLabels);
  const joined = (pick: (l: Language) => string): string => languages.map(pick).join(' ');
  const glued = (pick: (l: Language) => string | undefined): string[] => [
    ...new Set(languages.flatMap((l) => (pick(l) ?? '').split(/\s+/u)).map((e) => fold(e.replace(/^['’-]/u, ''))).filter(Boolean)),
  ].sort((a, b) => b.length - a.length);
  const unspaced = languages.some((l) => (l.id === id || l.id.split('-')[0] === id) && /^(?:Han|Jpan|Kore|Thai)/u.test(l.script));
  return {
    id, before, after, inflects: glued((l) => l.endings).length > 4, unspaced, reach: unspaced ? 120 : 40, sourceLabels, imageLabels,
    fillers: wordSet(joined((l) => l.fillers)),
    kinds: wordSet(joined((l) => `${l.kinds} ${l.platformKinds}`)),
    nouns: wordSet(joined((l) => l.kinds)),
    nounWords: [...new Set(joined((l) => l.kinds).split(/\s+/u).map(fold).filter(Boolean))],
    and: wordSet(joined((l) => l.and)),
    endings: glued((l) => l.endings),
    prefixes: glued((l) => l.prefixes),
  };
}
