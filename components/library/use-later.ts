import { useEffect, useMemo, useState } from 'preact/hooks';

/** So many pages are counted at once: more would hold up the click that asks for it. */
const AT_ONCE = 500;

/** What is counted over so many pages: at once where they are few, else after what the reader clicked was drawn, and null until then. `make` is called anew when `of` changes. */
export function useLater<Made>(make: () => Made, pages: number, of: readonly unknown[]): Made | null {
  const isFew = pages <= AT_ONCE, now = useMemo(() => (isFew ? make() : null), [isFew, ...of]), [later, setLater] = useState<{ readonly of: readonly unknown[]; readonly made: Made } | null>(null);
  useEffect(() => {
    if (isFew) return;
    const timer = setTimeout(() => setLater({ of, made: make() }), 20);
    return () => clearTimeout(timer);
  }, [isFew, ...of]);
  // What was counted of other pages stays until it is counted anew: nothing jumps where one of thousands is removed.
  return now ?? later?.made ?? null;
}
