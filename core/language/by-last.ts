/** Ends of words by their last character, so that a word is held against few. */
export function byLast(ends: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const end of ends) {
    const last = end[end.length - 1] ?? '', alike = map.get(last);
    if (alike) alike.push(end);
    else map.set(last, [end]);
  }
  return map;
}
