import type { HeardWord } from './read-words.ts';
import { likeness, type Sound, soundLength, soundOf } from '../text/sound.ts';

/** How well a word of a candidate was found on the page, the better the higher. */
export const LEVELS = ['none', 'sound2', 'sound3-low', 'sound3', 'sound3-high', 'sound4-low', 'sound4', 'sound4-high', 'sound5-low', 'sound5', 'sound5-high', 'begins', 'same'] as const;
const BEGINS = 11, SAME = 12;

/** The words of all candidates, each once, to be found by how they are written and how they sound. */
export interface WordPool {
  readonly size: number;
  /** The number of a word, entered where it is new. */
  enter(latin: string): number;
  /** For each word of the pool the best {@link LEVELS} at which the page's words say it. `least` classes of sound are needed; of two only very like words count. */
  levels(heard: readonly HeardWord[]): Uint8Array;
}

export function createWordPool(): WordPool {
  const latins: string[] = [], ids = new Map<string, number>(), byStart = new Map<string, number[]>(), bySound = new Map<Sound, number[]>(), byDull = new Map<Sound, number[]>();
  const put = <Key>(map: Map<Key, number[]>, key: Key, id: number): void => {
    const list = map.get(key);
    if (list) list.push(id);
    else map.set(key, [id]);
  };
  return {
    get size() {
      return latins.length;
    },
    enter(latin) {
      let id = ids.get(latin);
      if (id === undefined) {
        id = latins.length;
        ids.set(latin, id);
        latins.push(latin);
        if (latin.length >= 4) put(byStart, latin.slice(0, 4), id);
        const hard = soundOf(latin, true), soft = soundOf(latin, false);
        if (soundLength(hard) >= 2) put(bySound, hard, id);
        if (soft !== hard && soundLength(soft) >= 2) put(bySound, soft, id);
        const bare = latin.replace(/(?<=[aeiou])r(?![aeiouyhr])/gu, '');
        if (bare !== latin) {
          const dull = soundOf(bare, true);
          if (dull !== hard && soundLength(dull) >= 3) put(byDull, dull, id);
        }
      }
      return id;
    },
    levels(heard) {
      const levels = new Uint8Array(latins.length);
      const see = (id: number, level: number): void => {
        if (level > (levels[id] as number)) levels[id] = level;
      };
      for (const { latin, sounds, dull } of heard) {
        const same = latin.length >= 2 ? ids.get(latin) : undefined;
        if (same !== undefined) see(same, SAME);
        if (latin.length >= 4)
          for (const id of byStart.get(latin.slice(0, 4)) ?? []) {
            const other = latins[id] as string, least = Math.min(latin.length, other.length);
            let common = 4;
            while (common < least && latin.charCodeAt(common) === other.charCodeAt(common)) common += 1;
            if (common >= least * 0.75) see(id, BEGINS);
          }
        const hear = (sound: Sound, alike: readonly number[]): void => {
          const length = Math.min(5, soundLength(sound));
          for (const id of alike) {
            if ((levels[id] as number) >= 2 + (length - 3) * 3 + 2) continue;
            const like = likeness(latins[id] as string, latin);
            if (length === 2) {
              if (like >= 0.7) see(id, 1);
            } else see(id, 2 + (length - 3) * 3 + (like >= 0.8 ? 2 : like >= 0.65 ? 1 : 0));
          }
        };
        for (const sound of sounds) {
          const alike = bySound.get(sound), also = dull ? byDull.get(sound) : undefined;
          if (alike) hear(sound, alike);
          if (also) hear(sound, also);
        }
      }
      return levels;
    },
  };
}
