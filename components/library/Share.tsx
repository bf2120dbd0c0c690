import type { Words } from '../words.ts';

/** A share of a number of pages, as a percentage and as a bar that says the same; how many they are, on pointing. */
export function Share({ part, of, words }: { part: number; of: number; words: Words }) {
  if (of === 0) return <span class="few">–</span>;
  return (
    <span class="share" title={words('lib_of', words.number(part), words.number(of))}>
      <svg class="bar" width="48" height="10" aria-hidden="true"><rect class="track" x="0.5" y="0.5" width="47" height="9" /><rect class="fill" width={(48 * part) / of} height="10" /></svg>
      <span class="percent">{words.percent(part / of)}</span>
    </span>
  );
}
