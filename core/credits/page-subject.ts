import { cutWords } from '../text/cut-words.ts';
import { latinOf } from '../text/latin.ts';
import { heardWords } from '../match/read-words.ts';
import { likeness, type Sound, soundLength, soundOf } from '../text/sound.ts';
import { fold } from '../text/fold.ts';
import { hasScript, isUnspaced, scripts, wordsOf } from '../text/letters.ts';

const LATIN = scripts('Latin');
const YEAR = /^(?:19|20)\d\d$/u;
/** Consonants that a word needs to be known by its sound, and how alike the letters must be beside; less where it has more of them. */
const HEARD = 3, ALIKE = 0.5, HARDLY_ALIKE = 0.25;
/** Makes any name a long word. */
const HEARD_ONLY = '       ';
/** A word without its ending: "Macrona" is Macron from so many letters on. */
const STEM = 5, ENDING = 3;

/** Words as they are shared; of scripts without spaces every two characters. */
function wordsIn(text: string): Set<string> {
  const words = new Set<string>();
  for (const word of wordsOf(fold(text))) {
    if (!isUnspaced(word)) {
      if (word.length > 2 && !YEAR.test(word)) words.add(word);
    } else for (let i = 0; i + 2 <= word.length; i += 1) words.add(word.slice(i, i + 2));
  }
  return words;
}

const inflected = (a: string, b: string): boolean => a.length >= STEM && b.length >= STEM && Math.abs(a.length - b.length) <= ENDING && (a.startsWith(b) || b.startsWith(a));

/**
 * What a page is about, as far as addresses can tell: gives for a text the points of what it shares with the page's headline, two for a
 * long word and one for a short one. Where one of the two is not in Latin letters, names are known again by their sound: "Трамп" and 特朗普 in
 * `trump-visits-tokyo`.
 */
export function pageSubject(title: string): (text: string) => number {
  const said = wordsIn(title), foreign = [...said].some((word) => !hasScript(word, LATIN) && !/^\d+$/u.test(word));
  let heard: Map<Sound, string[]> | null = null;
  const hears = (word: string): boolean => {
    if (!heard) {
      heard = new Map();
      for (const { latin, sounds } of heardWords(cutWords(title), HEARD)) for (const sound of sounds) heard.set(sound, [...(heard.get(sound) ?? []), latin]);
    }
    const latin = latinOf(word);
    if (latin.length < HEARD + 1) return false;
    return [soundOf(latin, true), soundOf(latin, false)].some((sound) => soundLength(sound) >= HEARD && (heard?.get(sound) ?? []).some((other) => likeness(other, latin) >= (soundLength(sound) > HEARD ? HARDLY_ALIKE : ALIKE)));
  };
  /** The headline's word that a word is; a name that was only heard stands for itself. */
  const known = (word: string): string | undefined => {
    if (said.has(word)) return word;
    if (isUnspaced(word)) return undefined;
    return [...said].find((other) => inflected(word, other)) ?? (foreign !== !hasScript(word, LATIN) && hears(word) ? `${word}${HEARD_ONLY}` : undefined);
  };
  return (text) => [...new Set([...wordsIn(text)].map(known))].reduce((sum, word) => sum + (word === undefined ? 0 : word.length > 6 ? 2 : 1), 0);
}
