import { parseAddress, partsOf, SECTIONS, targetOf } from '../core/sources/address-target.ts';
import { countUnspaced } from '../core/text/letters.ts';
import { absolute } from './read-meta.ts';

/** What lists nothing: menus, forms, frames. */
export const SKIPPED = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE SVG CANVAS NAV FOOTER BUTTON SELECT OPTION INPUT TEXTAREA LABEL OBJECT EMBED AUDIO VIDEO MAP DIALOG MENU HEAD LINK META IFRAME'.split(' '));
/** True for a text of a headline's length. */
export const isLong = (text: string): boolean => text.length >= 20 || text.split(' ').length >= 4 || countUnspaced(text) >= 8;
/** Parts of addresses under which what readers say is kept. */
const COMMENTS = /comment|disqus|respond|reply|kommentar|comentario|lesermeinung/iu;
const NO_STORY = /(?:^|\s)(?:author|tag|category|help|license|privacy-policy|search|prev|next)(?:\s|$)/iu;

/** The address of a link where it may be a story's; null for what leads to lists, authors, comments and first pages. */
export function storyAddress(element: Element, base: string, own: string | null): string | null {
  const href = element.getAttribute('href');
  const rel = element.getAttribute('rel');
  if (!href || (rel !== null && NO_STORY.test(rel))) return null;
  const url = absolute(href, base), parsed = url ? parseAddress(url) : null;
  if (!url || !parsed || COMMENTS.test(parsed.hash)) return null;
  const bare = parsed.hash === '' ? url : url.slice(0, url.length - parsed.hash.length);
  // It carries another address: the story's, which is opened later.
  if (parsed.search !== '' && /[?&=]https?(?::|%3a)/iu.test(parsed.search)) return bare;
  const target = targetOf(bare), parts = partsOf(parsed.pathname.toLowerCase()), last = parts.at(-1) ?? '';
  if (target === 'home' || last === 'comments') return null;
  // "/es/section/opinion" leads to a section as well.
  if (target === 'article') return SECTIONS.has(parts.at(-2) ?? '') && !/[\d-]/u.test(last) ? null : bare;
  // Short addresses are stories' as well as sections'; elsewhere nobody's sections are listed.
  return parsed.hostname === own ? (parts.some((p) => SECTIONS.has(p)) || parts.length < 2 ? null : bare) : parts.length > 0 && !SECTIONS.has(parts[0] as string) ? bare : null;
}

/** True for what a page does not show. */
export const isHidden = (element: Element): boolean => {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(style);
};
