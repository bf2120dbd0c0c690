/** Whole round numbers from 0 to `most` or the next one above it, three or four steps: what an axis says. */
export function roundSteps(most: number): readonly number[] {
  const rough = Math.max(1, most) / 3, ten = 10 ** Math.floor(Math.log10(rough)), step = Math.max(1, ten * ([1, 2, 5].find((times) => times * ten >= rough) ?? 10));
  return Array.from({ length: Math.ceil(Math.max(1, most) / step) + 1 }, (_, i) => i * step);
}
