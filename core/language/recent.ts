/** Makes a value for a key when it is first asked for and keeps the `max` that were asked for last: a reader reads a few languages, not all. */
export function recent<K, V>(max: number, make: (key: K) => V): (key: K) => V {
  const kept = new Map<K, V>();
  return (key) => {
    const value = kept.has(key) ? (kept.get(key) as V) : make(key);
    kept.delete(key);
    kept.set(key, value);
    if (kept.size > max) for (const oldest of kept.keys()) {
      kept.delete(oldest);
      break;
    }
    return value;
  };
}
