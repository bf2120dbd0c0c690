import type { KeptCredit, KeptPage, ReaderNote } from '../library/kept-page.ts';
import { cleanText, safeAddress } from '../text/clean-text.ts';
import { markdownLink, plainMarkdown } from '../text/markdown.ts';
import type { Says } from '../text/says.ts';
import type { Flag } from '../types.ts';
import { type Carried, writeJson } from './library-file.ts';

/** What begins the comment at the end of the file, in which the same library stands as JSON. */
export const MARKDOWN_DATA = '<!-- selon-library';

const ROLES = ['origin', 'basis', 'venue', 'image'] as const;
const quoted = (text: string): string => `> ${plainMarkdown(cleanText(text, 2_000))}`;
const nameOf = (name: string, domain: string | null): string => `${cleanText(name)}${domain && domain !== name ? ` (${cleanText(domain)})` : ''}`;

const sourceLine = ({ source, link, text }: KeptCredit): string =>
  `  - ${markdownLink(nameOf(source.name, source.domain), link ? safeAddress(link.url) : null)}${text ? ` — “${plainMarkdown(cleanText(text, 300))}”` : ''}`;

function flagLine(flag: Flag, page: KeptPage, says: Says): string {
  const whom = page.credits.find(({ source }) => source.id === flag.about || source.name === flag.about)?.source.name ?? flag.about ?? '';
  return `- ${plainMarkdown(flag.kind === 'unlinked' ? says('cite_unlinked', cleanText(whom)) : says(`flag_${flag.kind}`, cleanText(whom), cleanText(flag.text)))}`;
}

function noteLines(note: ReaderNote, says: Says): string[] {
  const words = plainMarkdown(cleanText(note.note.replace(/\s+/gu, ' '), 10_000)), what = note.what === '' ? '' : says(`note_${note.kind}_${note.what}`);
  return [
    `- **${plainMarkdown(says(`note_${note.kind}`))}** (${plainMarkdown(says.date(note.at))})${what ? `: ${plainMarkdown(what)}` : ''}`,
    ...(note.source ? [`  - ${plainMarkdown(says('note_believed', cleanText(note.source, 2_048)))}`] : []),
    ...(note.quote ? [`  ${quoted(note.quote.exact)}`, ''] : []),
    ...(words ? [`  ${words}`] : []),
  ];
}

/** A page's heading and its publisher. */
const head = ({ url, title, publisher, lang }: KeptPage | ReaderNote, says: Says, more: string[]): string[] => [
  `## ${markdownLink(cleanText(title) || url, safeAddress(url))}`, '',
  `- ${[nameOf(publisher.name, publisher.domain), ...more, lang ? says.language(lang) : ''].filter(Boolean).map(plainMarkdown).join(' · ')}`,
];

/**
 * The library to be read by people, in the interface's words, and below, in a comment that no reader shows, as JSON, so that all of it comes back.
 * No text of a page is markup in it.
 */
export function writeMarkdown(carried: Carried, made: string, says: Says): string {
  const notes = Map.groupBy(carried.notes, (note) => note.url), seen = new Set(carried.pages.map((page) => page.url));
  const lines = [`# ${plainMarkdown(says('cite_library'))}`, '', plainMarkdown(says('cite_made', says.date(made))), ''];
  for (const page of carried.pages) {
    lines.push(...head(page, says, [page.published ? says.date(page.published) : '', page.translatedFrom ? says('translated', says.language(page.translatedFrom)) : '', says('cite_traced', says.date(page.last))]));
    for (const role of ROLES) {
      const credits = page.credits.filter((credit) => credit.role === role);
      if (credits.length > 0) lines.push(`- ${plainMarkdown(says(`role_${role}`))}`, ...credits.map(sourceLine));
    }
    lines.push(...page.flags.map((flag) => flagLine(flag, page, says)), ...(notes.get(page.url) ?? []).flatMap((note) => noteLines(note, says)), '');
  }
  for (const [url, mine] of notes) if (!seen.has(url)) lines.push(...head(mine[0] as ReaderNote, says, []), ...mine.flatMap((note) => noteLines(note, says)), '');
  // A comment ends at "-->" and may hold no "--" in older readers; within JSON's texts a hyphen can be written otherwise.
  return `${lines.join('\n')}\n${MARKDOWN_DATA}\n${writeJson(carried, made).replace(/--|>/gu, (found) => (found === '>' ? '\\u003e' : '\\u002d\\u002d'))}-->\n`;
}
