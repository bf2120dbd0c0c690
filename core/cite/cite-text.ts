import { markdownLink, plainMarkdown } from '../text/markdown.ts';
import type { Says } from '../text/says.ts';
import type { Trace } from '../types.ts';
import type { Upstream } from '../upstream/upstream.ts';
import { citedChain } from './chain.ts';
import { citedLines, type Line, type Piece } from './lines.ts';

/** Makes a text of the chain of a trace: page, origin, basis, with what was found upstream. `at`: ISO 8601, when the page was read. */
export type Cite = (trace: Trace, upstream: Upstream | undefined, at: string, says: Says) => string;

/** Names and titles of any script keep to themselves where lines run the other way: Unicode's first strong isolate. */
const alone = (text: string): string => (/[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u.test(text) ? `\u2068${text}\u2069` : text);
const plain = ({ what, text, url }: Piece): string => (what === 'title' ? `“${alone(text)}”` : what === 'archive' ? `${text}: ${url}` : what === 'name' ? alone(text) : text);

/** What is said of something, parted by commas; its role before it. */
function joined({ pieces }: Line, write: (piece: Piece) => string): string {
  const [first, ...rest] = pieces, role = first?.what === 'role' ? first : null;
  return `${role ? `${write(role)}: ` : ''}${(role ? rest : pieces).map(write).join(', ')}`;
}

/** As plain text, steps set in. */
export const citeText: Cite = (trace, upstream, at, says) => {
  const write = (line: Line, depth: number): string => [`${depth === 0 ? '' : `${'   '.repeat(depth - 1)}↑ `}${joined(line, plain)}`, ...line.below.map((below) => write(below, depth + 1))].join('\n');
  return write(citedLines(citedChain(trace, upstream, at), says), 0);
};

/** As Markdown: nested lists, titles and names linked; an address that is linked already is not written out again. */
export const citeMarkdown: Cite = (trace, upstream, at, says) => {
  const linked = (line: Line): Line => {
    const address = line.pieces.find((one) => one.what === 'address')?.url ?? null, titled = line.pieces.some((one) => one.what === 'title');
    return { ...line, pieces: line.pieces.filter((one) => one.what !== 'address').map((one) => (one.what === 'name' && !titled ? { ...one, url: address } : one)), below: line.below.map(linked) };
  };
  const write = (line: Line, depth: number): string => [`${'  '.repeat(depth)}- ${joined(line, ({ text, url }) => (url ? markdownLink(text, url) : plainMarkdown(text)))}`, ...line.below.map((below) => write(below, depth + 1))].join('\n');
  return `${write(linked(citedLines(citedChain(trace, upstream, at), says)), 0)}\n`;
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (sign) => `&#${sign.charCodeAt(0)};`);
const anchor = (text: string, url: string | null): string => (url ? `<a href="${escapeHtml(url)}">${text}</a>` : text);

/** As HTML to be pasted into a document: nested lists, nothing but text, lists and links. */
export const citeHtml: Cite = (trace, upstream, at, says) => {
  const write = (line: Line): string => {
    const address = line.pieces.find((one) => one.what === 'address')?.url ?? null, titled = line.pieces.some((one) => one.what === 'title');
    const html = joined({ ...line, pieces: line.pieces.filter((one) => one.what !== 'address') }, ({ what, text, url }) => {
      const shown = escapeHtml(text);
      if (what === 'title') return `<cite${line.lang ? ` lang="${escapeHtml(line.lang)}"` : ''}><bdi>${anchor(shown, url)}</bdi></cite>`;
      return what === 'name' ? `<bdi>${anchor(shown, titled ? null : address)}</bdi>` : anchor(shown, url);
    });
    return `<li>${html}${line.below.length > 0 ? `<ul>${line.below.map(write).join('')}</ul>` : ''}</li>`;
  };
  return `<ul>${write(citedLines(citedChain(trace, upstream, at), says))}</ul>`;
};
