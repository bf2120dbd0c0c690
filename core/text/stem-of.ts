const VOWEL = /[aeiouyаеиіоуыэюяйьαεηιουωიაეოუ]$/u;
/** A word of five letters and more without its last vowels, which languages inflect. */
export const stemOf = (word: string): string => (word.length < 5 ? word : word.replace(VOWEL, '').replace(VOWEL, ''));
