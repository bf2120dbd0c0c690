/** Scrolls whatever must be scrolled until a range stands in the middle; at once where the reader wants no motion. */
export function scrollToRange(range: Range, window: Window): void {
  const element = range.startContainer.parentElement;
  if (!element) return;
  const behavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const inside = element.getBoundingClientRect(), words = range.getBoundingClientRect();
  if (inside.height < window.innerHeight * 0.8) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
    return;
  }
  // A paragraph that is longer than the window: its own middle is not where the words are.
  element.scrollIntoView({ block: 'start', inline: 'nearest', behavior: 'instant' });
  window.scrollBy({ top: words.top - inside.top - window.innerHeight / 2, behavior: 'instant' });
}
