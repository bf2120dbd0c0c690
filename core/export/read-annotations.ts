import { CONTEXT } from './annotation.ts';

type Json = Readonly<Record<string, unknown>>;
const asObject = (value: unknown): Json => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {});
/** One or several of something: annotation tools write either. */
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);
const orNull = (value: unknown): unknown => value ?? null;

/** What an annotation says, by what its bodies are for. */
interface Said {
  readonly at: Json;
  readonly url: unknown;
  readonly quote: Json | null;
  readonly tags: readonly unknown[];
  readonly link: Json | null;
  body(purpose: string): Json | null;
}

function saidBy(at: Json): Said {
  const bodies = asList(at['body']).map(asObject), target = asList(at['target'])[0], selector = asList(asObject(target)['selector']).map(asObject).find((one) => one['type'] === 'TextQuoteSelector');
  const body = (purpose: string): Json | null => bodies.find((one) => one['type'] === 'TextualBody' && one['purpose'] === purpose) ?? null;
  return {
    at, url: typeof target === 'string' ? target : (asObject(target)['source'] ?? asObject(target)['id']), quote: selector ?? null, body,
    tags: bodies.filter((one) => one['purpose'] === 'tagging').map((one) => one['value']), link: bodies.find((one) => one['purpose'] === 'linking' && one['type'] === 'SpecificResource') ?? null,
  };
}

/** The words that an annotation rests on: those it marks in the page, or those it tells. */
const wordsOf = ({ quote, body }: Said): unknown => quote?.['exact'] ?? body('describing')?.['value'] ?? '';
const publisherOf = (about: Json): object => {
  const publisher = asObject(about['schema:publisher']);
  return { id: orNull(publisher['schema:identifier']), name: publisher['name'], domain: publisher['schema:url'] };
};

function pageOf(said: Said): Record<string, unknown> & { credits: object[]; flags: object[] } {
  const about = asObject(said.at['schema:about']), title = said.body('describing');
  return {
    version: 1, url: said.url, title: title?.['value'], kind: about['schema:genre'], lang: title?.['language'] ?? '', publisher: publisherOf(about), published: orNull(about['schema:datePublished']),
    translatedFrom: orNull(asObject(about['schema:translationOfWork'])['schema:inLanguage']), first: said.at['created'], last: said.at['modified'], days: about['schema:userInteractionCount'], credits: [], flags: [],
  };
}

function creditOf(said: Said): object {
  const { at, link, tags } = said, source = asObject(at['schema:citation']);
  return {
    role: tags[0], source: { id: orNull(source['schema:identifier']), name: source['name'], domain: orNull(source['schema:url']), kind: source['schema:additionalType'] },
    link: link ? { url: link['source'], how: link['schema:additionalType'], target: link['schema:genre'] } : null, text: wordsOf(said),
  };
}

function noteOf({ at, url, tags, quote, link, body }: Said): object {
  const about = asObject(at['schema:about']), id = typeof at['id'] === 'string' ? at['id'].replace(/^urn:uuid:/u, '') : '';
  return {
    version: 1, id, url, title: about['schema:headline'], lang: about['schema:inLanguage'], publisher: publisherOf(about), at: at['modified'], kind: tags[0], what: tags[1] ?? '',
    source: link?.['source'] ?? body('identifying')?.['value'] ?? '', note: body('commenting')?.['value'] ?? '', quote: quote ? { exact: quote['exact'], prefix: quote['prefix'] ?? '', suffix: quote['suffix'] ?? '' } : null,
  };
}

/** The annotations in a collection, a page, a list, or one alone; null where the value is none of them. */
function annotationsIn(value: unknown): readonly Json[] | null {
  const top = asObject(value), type = top['type'];
  const items = Array.isArray(value) ? value : type === 'AnnotationCollection' ? asList(asObject(top['first'])['items']) : type === 'AnnotationPage' ? asList(top['items']) : type === 'Annotation' ? [top] : null;
  if (items === null || (!asList(top['@context']).includes(CONTEXT) && !(Array.isArray(value) && asObject(items[0])['type'] === 'Annotation'))) return null;
  return items.map(asObject);
}

/**
 * Records that annotations hold, not yet checked; null where the value is no Web Annotations. Annotations that other tools made speak of
 * something else: they are counted, and left.
 */
export function readAnnotations(value: unknown): { readonly pages: readonly object[]; readonly notes: readonly object[]; readonly others: number } | null {
  const annotations = annotationsIn(value);
  if (annotations === null) return null;
  const said = annotations.map(saidBy), is = (kind: string) => ({ at }: Said): boolean => typeof at['id'] === 'string' && at['id'].includes(`:${kind}:`);
  const pages = new Map(said.filter(is('page')).map((one) => [one.url, pageOf(one)])), notes: object[] = [];
  let others = 0;
  for (const one of said) {
    if (is('page')(one)) continue;
    const page = pages.get(one.url);
    if (is('credit')(one) && page) page.credits.push(creditOf(one));
    else if (is('flag')(one) && page) page.flags.push({ kind: one.tags[0], about: orNull(one.body('identifying')?.['value']), text: wordsOf(one) });
    else if (one.at['schema:about'] !== undefined && is('uuid')(one)) notes.push(noteOf(one));
    else others += 1;
  }
  return { pages: [...pages.values()], notes, others };
}
