import type { TextQuote } from '../core/library/kept-page.ts';

/**
 * The words that the reader has selected in the page, with up to 32 characters on both sides of the same block, white space collapsed; null where
 * none are. It is injected as it stands and can name nothing outside itself.
 */
export function readSelection(): TextQuote | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0), flat = (text: string): string => text.replace(/\s+/gu, ' ');
  const exact = flat(selection.toString()).trim().slice(0, 2_000);
  if (exact === '') return null;
  const blockOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement)?.closest('p, li, dd, dt, td, th, h1, h2, h3, h4, h5, h6, figcaption, blockquote, div, article, section, main, body') ?? null;
  const before = document.createRange(), after = document.createRange(), first = blockOf(range.startContainer), last = blockOf(range.endContainer);
  if (first) before.setStart(first, 0);
  before.setEnd(range.startContainer, range.startOffset);
  after.setStart(range.endContainer, range.endOffset);
  if (last) after.setEnd(last, last.childNodes.length);
  return { exact, prefix: first ? flat(before.toString()).slice(-32) : '', suffix: last ? flat(after.toString()).slice(0, 32) : '' };
}
