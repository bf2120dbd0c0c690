/** White space that is no single space between words. */
const LOOSE = /[^\S ]| {2}/u;

/** A text with one space for each run of white space and none at its ends; most are so already, and then nothing is written anew. */
export const squeeze = (text: string): string => (LOOSE.test(text) ? text.replace(/\s+/gu, ' ') : text).trim();
