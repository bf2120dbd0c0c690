import type { CutWord } from './cut-words.ts';
import { joinSounds, type Sound, soundLength, soundOf } from './sound.ts';

/** A word of the page as it is compared with the words of candidates. */
export interface HeardWord {
  readonly latin: string;
  /** How it may sound, whole and without an ending or a word written onto it. */
  readonly sounds: readonly Sound[];
}

const LONGEST_WINDOW = 8, LEAST_IN_RUN = 3;

/** A sound, and what is left of it without one or two classes at the end or one at the beginning: languages inflect and write articles onto words. At least `least` classes long. */
function withoutEnds(sound: Sound, least: number): Sound[] {
  const sounds: Sound[] = [], length = soundLength(sound);
  for (let cut = 0; cut <= 2; cut += 1) if (length - cut >= least) sounds.push(sound >> (3 * cut));
  if (length >= 4) sounds.push(sound & ((1 << (3 * (length - 1))) - 1));
  return sounds;
}

/** The words of a page's text; of a run without spaces every stretch of two to eight characters, since names stand anywhere in it. `least` classes of sound are needed. */
export function heardWords(words: readonly CutWord[], least: number): HeardWord[] {
  // Two classes are in every stretch of a text; nothing is told by them.
  const heard: HeardWord[] = [], seen = new Set<string>(), inRun = Math.max(least, LEAST_IN_RUN);
  const add = (latin: string, sounds: () => readonly Sound[]): void => {
    if (seen.has(latin)) return;
    seen.add(latin);
    heard.push({ latin, sounds: sounds() });
  };
  for (const { run, latins } of words) {
    if (!run) for (const latin of latins) add(latin, () => [...new Set([...withoutEnds(soundOf(latin, true), least), ...withoutEnds(soundOf(latin, false), least)])]);
    else {
      const hard = run.map((l) => soundOf(l, true)), soft = run.map((l) => soundOf(l, false));
      for (let from = 0; from < run.length; from += 1) {
        let latin = run[from] as string, a = hard[from] as Sound, b = soft[from] as Sound;
        for (let to = from + 1; to < run.length && to < from + LONGEST_WINDOW; to += 1) {
          latin += run[to];
          a = joinSounds(a, hard[to] as Sound);
          b = joinSounds(b, soft[to] as Sound);
          if (soundLength(a) < inRun) continue;
          const first = a, second = b;
          add(latin, () => (first === second || soundLength(second) < inRun ? [first] : [first, second]));
        }
      }
    }
  }
  return heard;
}
