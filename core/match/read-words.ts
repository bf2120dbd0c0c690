import type { CutWord } from '../text/cut-words.ts';
import { joinSounds, type Sound, soundLength, soundOf } from '../text/sound.ts';

/** A word of the page as it is compared with the words of candidates. */
export interface HeardWord {
  readonly latin: string;
  /** How it may sound, whole and without an ending or a word written onto it. */
  readonly sounds: readonly Sound[];
  /** Of a script of syllables, which have no r at their end: "Bernard" is 伯纳德 and バーナード. */
  readonly dull: boolean;
}

/** Characters that a name takes at most: of Han and kana, and of letters that are written with their vowels and marks. */
const LONGEST_WINDOW = 8, LONGEST_SPELLED = 14, MOST_CLASSES = 6, LEAST_IN_RUN = 3;

/** A sound, and what is left of it without one or two classes at the end or one at the beginning: languages inflect and write articles onto words. At least `least` classes long. */
function withoutEnds(sound: Sound, least: number): Sound[] {
  const sounds: Sound[] = [], length = soundLength(sound);
  for (let cut = 0; cut <= 2; cut += 1) if (length - cut >= least) sounds.push(sound >> (3 * cut));
  if (length >= 4) sounds.push(sound & ((1 << (3 * (length - 1))) - 1));
  return sounds;
}

/** Thai to Burmese: scripts that spell a syllable with several characters. */
const isSpelled = (code: number): boolean => code >= 0x0e00 && code < 0x1800;

/** Kana and Hangul. */
const isSyllabic = (code: number): boolean => (code >= 0x3040 && code < 0x3100) || (code >= 0xac00 && code < 0xd7a4);

/** The words of a page's text; of a run without spaces every stretch of two to eight characters, since names stand anywhere in it. `least` classes of sound are needed. */
export function heardWords(words: readonly CutWord[], least: number): HeardWord[] {
  // Two classes are in every stretch of a text; nothing is told by them.
  const heard: HeardWord[] = [], seen = new Set<string>(), inRun = Math.max(least, LEAST_IN_RUN);
  const add = (latin: string, dull: boolean, sounds: () => readonly Sound[]): void => {
    if (seen.has(latin)) return;
    seen.add(latin);
    heard.push({ latin, sounds: sounds(), dull });
  };
  for (const { run, latins, text } of words) {
    if (!run) for (const latin of latins) add(latin, isSyllabic(text.charCodeAt(0)), () => [...new Set([...withoutEnds(soundOf(latin, true), least), ...withoutEnds(soundOf(latin, false), least)])]);
    else {
      const hard = run.map((l) => soundOf(l, true)), soft = run.map((l) => soundOf(l, false));
      const spelled = isSpelled(text.charCodeAt(0)), longest = spelled ? LONGEST_SPELLED : LONGEST_WINDOW;
      for (let from = 0; from < run.length; from += 1) {
        // No name begins in the middle of a syllable.
        if (spelled && hard[from] === 0 && soft[from] === 0) continue;
        let latin = run[from] as string, a = hard[from] as Sound, b = soft[from] as Sound;
        for (let to = from + 1; to < run.length && to < from + longest && soundLength(a) < MOST_CLASSES; to += 1) {
          latin += run[to];
          a = joinSounds(a, hard[to] as Sound);
          b = joinSounds(b, soft[to] as Sound);
          if (soundLength(a) < inRun) continue;
          const first = a, second = b;
          add(latin, true, () => (first === second || soundLength(second) < inRun ? [first] : [first, second]));
        }
      }
    }
  }
  return heard;
}
