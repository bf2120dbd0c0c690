/** What is this small is there for screen readers alone. */
const DOT = 1;

/** True where a range's words are drawn: neither their elements nor those around are hidden or a dot in size. */
export function isInSight(range: Range): boolean {
  const element = range.startContainer.parentElement;
  if (!element?.checkVisibility({ visibilityProperty: true })) return false;
  for (let around: Element | null = element, up = 0; around && up < 3; around = around.parentElement, up += 1) {
    const { width, height, x } = around.getBoundingClientRect();
    if ((width > 0 || height > 0) && width <= DOT && height <= DOT) return false;
    // "position: absolute; left: -9999px"
    if (x + width < -5_000) return false;
  }
  return range.getClientRects().length > 0;
}
