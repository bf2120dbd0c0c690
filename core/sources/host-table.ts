const NEWLINE = 10, BAR = 124, SPACE = 32;
/** How many fields of a line stand before its domains: see `shortLine`. */
const BEFORE_DOMAINS = 2;
const FACTOR = 0x01000193, START = 0x811c9dc5;

/**
 * Publishers by domain, counted out of their lines when the first host is asked for: that takes two or three milliseconds, and
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
    let field = 0, sum = START;
    for (;; at += 1) {
      const byte = lines[at] as number;
      if (field === BEFORE_DOMAINS && (byte === BAR || byte === SPACE || byte === NEWLINE)) {
        if (sum !== START) put(sum, publisher);
        sum = START;
      } else if (field === BEFORE_DOMAINS) sum = Math.imul(sum ^ byte, FACTOR);
      if (byte === BAR) field += 1;
      if (byte === NEWLINE || field > BEFORE_DOMAINS) break;
    }
    at = lines.indexOf(NEWLINE, at) + 1;
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
