import { SIDE } from './element-names.ts';

// What the reader of pages and the finder of its words walk through alike.

const SKIP = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS NAV FOOTER BUTTON SELECT OPTION INPUT TEXTAREA LABEL OBJECT EMBED AUDIO VIDEO MAP DIALOG MENU HEAD LINK META'.split(' '));
const BLOCK = new Set('P DIV LI UL OL DL DT DD TD TR TH TABLE TBODY SECTION ARTICLE MAIN ASIDE HEADER H1 H2 H3 H4 H5 H6 BLOCKQUOTE FIGURE FIGCAPTION PRE ADDRESS CENTER BODY FORM DETAILS SUMMARY HR FIELDSET'.split(' '));

/** True for elements, by their name in capitals, whose text is never an article's. */
export const isSkipped = (tag: string): boolean => SKIP.has(tag);
/** True for elements that a block of text ends at; `names` are the bits of its class and id. */
export const isBlock = (tag: string, names: number): boolean => BLOCK.has(tag) || (tag === 'SPAN' && (names & SIDE.caption) !== 0 && (names & SIDE.credit) !== 0);

/** True for what the page says is not to be seen. */
export function isHidden(element: Element, tag: string, names: number): boolean {
  // Captions are often kept from screen readers, which read the picture's own words, and shown to all others.
  if (element.hasAttribute('hidden') || (element.getAttribute('aria-hidden') === 'true' && tag !== 'FIGCAPTION' && (names & SIDE.said) === 0)) return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style);
}
