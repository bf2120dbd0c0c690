import { BEFORE_NAME, SPELLED, SPELLED_AFTER_FIRST, SPELLED_FIRST, USUAL_END } from './publisher-lines.ts';

const NEWLINE = 10, BAR = 124, SPACE = 32, DOT = 46;
const END = [...USUAL_END].map((char) => char.charCodeAt(0));
const WHOLE = SPELLED.charCodeAt(0), AFTER_FIRST = SPELLED_AFTER_FIRST.charCodeAt(0), FIRST = SPELLED_FIRST.charCodeAt(0);
const FACTOR = 0x01000193, START = 0x811c9dc5;
const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;
const isLetter = (small: number): boolean => small >= 97 && small <= 122;

/**
 * Publishers by domain, counted out of their lines when the first host is asked for: that takes three milliseconds, and
 * keeps 18 KB out of the package. `lines` are those of all publishers in their order, each with a newline. Gives the numbers of
 * the publishers that may have a domain, in their order; of those that have not, few are among them: whoever asks compares.
 */
export function hostTable(lines: Uint8Array, publishers: number): (host: string) => number[] {
  let size = 256;
  while (size < publishers * 3) size *= 2;
  /** A publisher's number from one, and high bits of its domain's sum, by which it is known in its slot. */
  const owners = new Uint16Array(size), checks = new Uint8Array(size);
  const put = (sum: number, publisher: number): void => {
    let slot = sum & (size - 1);
    while (owners[slot] !== 0) slot = (slot + 1) & (size - 1);
    owners[slot] = publisher + 1;
    checks[slot] = sum >>> 24;
  };
  for (let at = 0, publisher = 0; publisher < publishers; publisher += 1) {
    for (let bars = 0; bars < BEFORE_NAME; at += 1) if (lines[at] === BAR) bars += 1;
    // The sums of a domain's first part as the name spells it.
    let whole = START, first = START, afterFirst = START, words = 0;
    for (; lines[at] !== BAR; at += 1) {
      const byte = lines[at] as number, small = byte | 32;
      if (byte === SPACE) words += 1;
      const letter = isDigit(byte) ? byte : isLetter(small) ? small : 0;
      if (letter === 0) continue;
      whole = Math.imul(whole ^ letter, FACTOR);
      if (words > 0) afterFirst = Math.imul(afterFirst ^ letter, FACTOR);
      else first = whole;
    }
    let sum = START, ended = false;
    for (at += 1; !ended; at += 1) {
      const byte = lines[at] as number;
      ended = byte === BAR || byte === NEWLINE;
      const told = byte === WHOLE ? whole : byte === AFTER_FIRST ? afterFirst : byte === FIRST ? first : 0;
      if (told !== 0) sum = lines[at + 1] === DOT ? told : END.reduce((before, char) => Math.imul(before ^ char, FACTOR), told);
      else if (!ended && byte !== SPACE) sum = Math.imul(sum ^ byte, FACTOR);
      else {
        if (sum !== START) put(sum, publisher);
        sum = START;
      }
    }
    at = lines.indexOf(NEWLINE, at - 1) + 1;
  }
  const utf8 = new TextEncoder();
  return (host) => {
    let sum = START;
    for (const byte of utf8.encode(host)) sum = Math.imul(sum ^ byte, FACTOR);
    const found: number[] = [];
    for (let slot = sum & (size - 1); owners[slot] !== 0; slot = (slot + 1) & (size - 1)) if (checks[slot] === sum >>> 24) found.push((owners[slot] as number) - 1);
    return found;
  };
}
