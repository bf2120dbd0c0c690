/**
 * How a word sounds, coarsely, as one number: its consonants in six classes (lips, teeth, throat, hisses, nose, tongue), three
 * bits each, the first in the highest; neighbours of one class once, vowels and h left out, at most ten. "Kavanaugh", "Каванo" and
 * 卡瓦诺 (`kawanuo`) are alike in it. 0 where a word has none.
 */
export type Sound = number;

const CLASSES: Record<string, number> = { b: 1, p: 1, f: 1, v: 1, t: 2, d: 2, k: 3, g: 3, q: 3, c: 3, s: 4, z: 4, j: 4, m: 5, n: 5, l: 6, r: 6 };
const CLASS_OF = Uint8Array.from({ length: 128 }, (_, code) => CLASSES[String.fromCharCode(code)] ?? 0);
const MOST_CLASSES = 10, MOST = 1 << 27;

/** Adds a class behind a sound. */
const joined = (sound: Sound, next: number): Sound => (next === 0 || (sound & 7) === next || sound >= MOST ? sound : (sound << 3) | next);

/**
 * The sound of a word in Latin letters. `lips`: w is one (Polish, German, pinyin); without, it is a vowel (English, Arabic).
 * English spellings ("ph", "tch", "-augh", soft c) are heard as they are spoken.
 */
export function soundOf(latin: string, lips: boolean): Sound {
  let sound = 0;
  const is = (at: number, letters: string): boolean => letters.includes(latin.charAt(at)) && at < latin.length;
  for (let i = 0; i < latin.length; i += 1) {
    const letter = latin.charAt(i), after = latin.charAt(i + 1);
    let next = CLASS_OF[latin.charCodeAt(i)] ?? 0;
    if (letter === 'w') next = lips ? 1 : 0;
    else if (letter === 'x') {
      sound = joined(sound, 3);
      next = 4;
    } else if (letter === 'c' && (is(i + 1, 'eiyh') || (after === 'z' && is(i + 1, 'z')))) next = 4;
    else if (letter === 'p' && after === 'h') i += 1;
    else if ((letter === 't' && (after === 's' || after === 'z' || (after === 'c' && latin.charAt(i + 2) === 'h'))) || (letter === 'd' && (after === 'j' || after === 'z'))) next = 0;
    else if (letter === 'g' && after === 'h' && is(i - 1, 'u')) next = 0;
    else if (letter === 'g' && is(i - 1, 'n')) next = 0;
    sound = joined(sound, next);
  }
  return sound;
}

/** The sound of one behind the other. */
export function joinSounds(first: Sound, second: Sound): Sound {
  if (first === 0 || second === 0) return first | second;
  const length = soundLength(second), head = second >> (3 * (length - 1));
  const more = (first & 7) === head ? length - 1 : length, room = Math.min(more, MOST_CLASSES - soundLength(first));
  return (first << (3 * room)) | ((second & ((1 << (3 * more)) - 1)) >> (3 * (more - room)));
}

/** Number of classes in a sound. */
export const soundLength = (sound: Sound): number => Math.ceil((32 - Math.clz32(sound)) / 3);

const places = new Int32Array(128);
/**
 * How alike two words in Latin letters are, 0 to 1: twice their longest common subsequence by their lengths together. Counted in the
 * bits of one number (Hyyrö 2004), so `a` is compared by its first 30 letters.
 */
export function likeness(a: string, b: string): number {
  const length = Math.min(a.length, 30);
  for (let i = 0; i < length; i += 1) places[a.charCodeAt(i)] = (places[a.charCodeAt(i)] as number) | (1 << i);
  let row = -1;
  for (let i = 0; i < b.length; i += 1) {
    const same = row & (places[b.charCodeAt(i)] as number);
    row = (row + same) | (row - same);
  }
  for (let i = 0; i < length; i += 1) places[a.charCodeAt(i)] = 0;
  let common = 0;
  for (let bits = ~row & ((1 << length) - 1); bits !== 0; bits &= bits - 1) common += 1;
  return (2 * common) / (length + b.length);
}
