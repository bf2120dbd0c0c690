import type { Cite } from './cite-text.ts';
import { citedChain, citedWorks } from './chain.ts';
import { creditSentences } from './lines.ts';
import { dateParts, workKeys } from './work-key.ts';

/**
 * Signs that TeX takes for its own. Braces are named and not escaped: BibTeX counts them before TeX sees the backslash, and one without its
 * fellow would swallow the rest of the file.
 */
const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  '$': '\\$', '&': '\\&', '#': '\\#', '_': '\\_', '%': '\\%', '<': '\\textless{}', '>': '\\textgreater{}', '|': '\\textbar{}',
};
const escapeTex = (text: string): string => text.replace(/[\\{}~^$&#_%<>|]/gu, (sign) => SIGNS[sign] as string);
/** An address as the url field has it, verbatim: only what would end the field is written in percent. */
const address = (url: string): string => url.replace(/[{}\\]/gu, encodeURIComponent);
const day = (at: string | null): string => {
  const parts = dateParts(at);
  return parts.length === 3 ? parts.map((part) => String(part).padStart(2, '0')).join('-') : '';
};

/** As BibTeX, an `@online` entry (BibLaTeX 3.20, 2.1.1) for each page of the chain that has an address, the open page first; sources without one stand in its note. */
export const citeBibtex: Cite = (trace, upstream, at, says) => {
  const works = citedWorks(citedChain(trace, upstream, at));
  const keys = workKeys(works.map((work) => ({ url: work.url, published: 'title' in work ? work.published : null })));
  return works.map((work, i) => {
    const note = 'title' in work ? [work.translatedFrom ? `${says('translated', says.language(work.translatedFrom))}.` : '', creditSentences(work.sources, says)].filter(Boolean).join(' ') : '';
    const fields: [string, string][] = 'title' in work
      ? [['title', `{${escapeTex(work.title)}}`], ['organization', `{${escapeTex(work.publisher)}}`], ['date', day(work.published)], ['url', address(work.url)], ['urldate', day(work.accessed)], ['note', escapeTex(note)]]
      : [['title', `{${escapeTex(work.name)}}`], ['organization', `{${escapeTex(work.name)}}`], ['url', address(work.url)], ['urldate', day(at)]];
    if (work.archive) fields.push(['addendum', `${escapeTex(says('cite_archived'))}: \\url{${address(work.archive)}}`]);
    return `@online{${keys[i]},\n${fields.filter(([, value]) => value !== '' && value !== '{}').map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
  }).join('\n');
};
