import { latinOf } from './latin.ts';
import { likeness, soundLength, soundOf } from './sound.ts';

/** Fewer consonants than these make too many words alike; and how alike the letters of two spellings of one name are at least. */
const LEAST_SOUNDS = 3, LEAST_ALIKE = 0.6;

/**
 * True where a name in other letters than Latin ("Байкал-Daily", "Φωνή της Ακτής") is the one that Latin letters spell
 * (`baikaldaily`), however its letters are written there. Both small, letters alone.
 */
export function spelledAlike(name: string, latin: string): boolean {
  const spelled = latinOf(name), sound = soundOf(latin, true);
  return spelled !== name && soundLength(sound) >= LEAST_SOUNDS && soundOf(spelled, true) === sound && likeness(spelled, latin) >= LEAST_ALIKE;
}
