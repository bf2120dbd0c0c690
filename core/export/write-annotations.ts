import type { KeptCredit, KeptPage, ReaderNote } from '../library/kept-page.ts';
import { safeAddress } from '../text/clean-text.ts';
import type { Flag } from '../types.ts';
import { type Annotation, type AnnotationCollection, CONTEXT, TAG, type Target, text } from './annotation.ts';
import type { Carried } from './library-file.ts';

/** True of words that stand in the page and not in its head: evidence of metadata is written `meta name=value`. */
const stands = (words: string): boolean => words !== '' && !words.startsWith('meta ');
const at = (url: string, exact = ''): Target => ({ type: 'SpecificResource', source: url, ...(stands(exact) ? { selector: { type: 'TextQuoteSelector', exact } as const } : {}) });
/** Evidence that can't be found in the page is told instead. */
const told = (words: string): ReturnType<typeof text>[] => (words === '' || stands(words) ? [] : [text('describing', words)]);
const named = (id: string | null, name: string, domain: string | null): object => ({ type: 'Organization', name, ...(domain === null ? {} : { 'schema:url': domain }), ...(id === null ? {} : { 'schema:identifier': id }) });

function pageAnnotation(page: KeptPage): Annotation {
  return {
    '@context': CONTEXT, id: `${TAG}page:${encodeURIComponent(page.url)}`, type: 'Annotation', motivation: 'bookmarking', created: page.first, modified: page.last,
    body: [text('describing', page.title, page.lang)], target: at(page.url),
    'schema:about': {
      'schema:genre': page.kind, 'schema:publisher': named(page.publisher.id, page.publisher.name, page.publisher.domain), 'schema:userInteractionCount': page.days,
      ...(page.published === null ? {} : { 'schema:datePublished': page.published }), ...(page.translatedFrom === null ? {} : { 'schema:translationOfWork': { 'schema:inLanguage': page.translatedFrom } }),
    },
  };
}

function creditAnnotation(page: KeptPage, { role, source, link, text: words }: KeptCredit, place: number): Annotation {
  return {
    '@context': CONTEXT, id: `${TAG}credit:${place}:${encodeURIComponent(page.url)}`, type: 'Annotation', motivation: 'linking', created: page.last,
    body: [
      ...(link ? [{ type: 'SpecificResource', purpose: 'linking', source: link.url, 'schema:additionalType': link.how, 'schema:genre': link.target } as const] : []),
      text('identifying', source.name), text('tagging', role), ...told(words),
    ],
    target: at(page.url, words), 'schema:citation': { ...named(source.id, source.name, source.domain), 'schema:additionalType': source.kind },
  };
}

const flagAnnotation = (page: KeptPage, flag: Flag, place: number): Annotation => ({
  '@context': CONTEXT, id: `${TAG}flag:${place}:${encodeURIComponent(page.url)}`, type: 'Annotation', motivation: 'assessing', created: page.last,
  body: [text('tagging', flag.kind), ...(flag.about === null ? [] : [text('identifying', flag.about)]), ...told(flag.text)], target: at(page.url, flag.text),
});

/** What a page leaves out is asked, what Selon says wrongly is judged. The source that the reader believes it is, is linked where they gave an address, else named. */
function noteAnnotation(note: ReaderNote): Annotation {
  const purpose = note.kind === 'leaves-out' ? 'questioning' : 'assessing', address = safeAddress(note.source) === note.source ? note.source : null;
  return {
    '@context': CONTEXT, id: `urn:uuid:${note.id}`, type: 'Annotation', motivation: purpose, modified: note.at,
    body: [
      ...(note.note === '' ? [] : [text('commenting', note.note)]),
      ...(address !== null ? [{ type: 'SpecificResource', purpose: 'linking', source: address } as const] : note.source === '' ? [] : [text('identifying', note.source)]),
      text('tagging', note.kind), ...(note.what === '' ? [] : [text('tagging', note.what)]),
    ],
    target: note.quote ? { type: 'SpecificResource', source: note.url, selector: { type: 'TextQuoteSelector', ...note.quote } } : at(note.url),
    'schema:about': { 'schema:headline': note.title, 'schema:inLanguage': note.lang, 'schema:publisher': named(note.publisher.id, note.publisher.name, note.publisher.domain) },
  };
}

/** The library as annotations of the pages: each page a bookmark, each credit a link from its words to the source, each flag and note what it is. */
export function annotationCollection({ pages, notes }: Carried, made: string): AnnotationCollection {
  const items = [
    ...pages.flatMap((page) => [pageAnnotation(page), ...page.credits.map((credit, place) => creditAnnotation(page, credit, place)), ...page.flags.map((flag, place) => flagAnnotation(page, flag, place))]),
    ...notes.map(noteAnnotation),
  ];
  return {
    '@context': CONTEXT, id: `${TAG}library`, type: 'AnnotationCollection', label: 'Selon', created: made, total: items.length,
    ...(items.length > 0 ? { first: { id: `${TAG}library:1`, type: 'AnnotationPage', startIndex: 0, items } } : {}),
  };
}

export const writeAnnotations = (carried: Carried, made: string): string => `${JSON.stringify(annotationCollection(carried, made), null, 1)}\n`;
