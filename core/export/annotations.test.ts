import fc from 'fast-check';
import { expect, test } from 'vitest';
import { library } from '../../tests/kept-arbitrary.ts';
import type { KeptPage, ReaderNote } from '../library/kept-page.ts';
import { readImport } from './read-import.ts';
import { annotationCollection, writeAnnotations } from './write-annotations.ts';

const MADE = '2026-11-27T20:00:00.000Z';
type Json = Record<string, unknown>;
/** Motivations that the model names (3.3.5), and those of its words that stand for classes of what is used here. */
const MOTIVATIONS = ['assessing', 'bookmarking', 'classifying', 'commenting', 'describing', 'editing', 'highlighting', 'identifying', 'linking', 'moderating', 'questioning', 'replying', 'reviewing', 'tagging'];
/** Terms that https://www.w3.org/ns/anno.jsonld gives a meaning, of those that stand in what is written. Its prefixes may stand before a colon. */
const TERMS = new Set(['@context', 'id', 'type', 'motivation', 'created', 'modified', 'body', 'target', 'source', 'selector', 'exact', 'prefix', 'suffix', 'purpose', 'value', 'format', 'language', 'label', 'total', 'first', 'startIndex', 'items', 'name']);

const isIri = (value: unknown): boolean => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]+$/iu.test(value);
const isMoment = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u.test(value);
function terms(value: unknown): void {
  if (Array.isArray(value)) for (const one of value) terms(one);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inside] of Object.entries(value)) {
      expect(TERMS.has(key) || /^schema:[A-Za-z]+$/u.test(key), key).toBe(true);
      terms(inside);
    }
  }
}
/** What the model says an annotation must have: 3.1, 3.2.4, 4, 4.2.4. */
function checkAnnotation(at: Json): void {
  expect(at['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  expect(isIri(at['id']), String(at['id'])).toBe(true);
  expect(at['type']).toBe('Annotation');
  expect(MOTIVATIONS).toContain(at['motivation']);
  for (const when of ['created', 'modified']) if (at[when] !== undefined) expect(isMoment(at[when])).toBe(true);
  const target = at['target'] as Json;
  expect(target['type']).toBe('SpecificResource');
  expect(isIri(target['source']) || /^https?:/u.test(String(target['source']))).toBe(true);
  const selector = target['selector'] as Json | undefined;
  if (selector) {
    expect(selector['type']).toBe('TextQuoteSelector');
    expect(selector['exact']).not.toBe('');
    for (const [key, words] of Object.entries(selector)) expect(key === 'type' || (['exact', 'prefix', 'suffix'].includes(key) && typeof words === 'string')).toBe(true);
  }
  for (const body of at['body'] as Json[]) {
    expect([...MOTIVATIONS]).toContain(body['purpose']);
    if (body['type'] === 'TextualBody') expect([typeof body['value'], body['format']]).toEqual(['string', 'text/plain']);
    else expect([body['type'], /^https?:/u.test(String(body['source']))]).toEqual(['SpecificResource', true]);
  }
}

test('what is written keeps to the model', () => {
  fc.assert(fc.property(library, (carried) => {
    const made = JSON.parse(JSON.stringify(annotationCollection(carried, MADE))) as Json, first = made['first'] as Json | undefined, items = (first?.['items'] ?? []) as Json[];
    expect([made['type'], made['label'], made['total']]).toEqual(['AnnotationCollection', 'Selon', items.length]);
    expect(isIri(made['id'])).toBe(true);
    // A page of none is no page (5.2).
    expect(first === undefined).toBe(carried.pages.length + carried.notes.length === 0);
    if (first) expect([first['type'], first['startIndex'], isIri(first['id'])]).toEqual(['AnnotationPage', 0, true]);
    for (const at of items) checkAnnotation(at);
    expect(new Set(items.map((at) => at['id'])).size).toBe(items.length);
    terms(made);
  }), { numRuns: 200 });
});

const publisher = { id: null, name: 'Copy', domain: 'copy.example' };
const note: ReaderNote = { version: 1, id: '0b0f6c1e-3c54-4f0e-9d8b-1d1c7f7f0001', url: 'https://copy.example/a', title: 'A title', lang: 'en', publisher, at: MADE, kind: 'leaves-out', what: 'source', source: 'https://reuters.example/story', note: 'It is word for word the same.', quote: { exact: 'the harbour was closed', prefix: 'On Monday ', suffix: ' for a day' } };
const page: KeptPage = { version: 1, url: 'https://copy.example/a', title: 'A title', kind: 'article', lang: 'en', publisher, published: null, translatedFrom: null, first: MADE, last: MADE, days: 1, credits: [{ role: 'basis', source: { id: 'afp', name: 'AFP', domain: 'afp.com', kind: 'agency' }, link: null, text: 'told AFP' }], flags: [] };

test('a note is what annotation tools show: a comment, a link to the source, on the words of the page', () => {
  expect(annotationCollection({ pages: [], notes: [note] }, MADE).first?.items[0]).toMatchObject({
    id: `urn:uuid:${note.id}`, motivation: 'questioning', target: { source: note.url, selector: { type: 'TextQuoteSelector', ...note.quote } },
    body: [{ type: 'TextualBody', purpose: 'commenting', value: note.note }, { type: 'SpecificResource', purpose: 'linking', source: note.source }, { purpose: 'tagging', value: 'leaves-out' }, { purpose: 'tagging', value: 'source' }],
  });
});
test('a name is no address', () => expect(annotationCollection({ pages: [], notes: [{ ...note, source: 'Reuters' }] }, MADE).first?.items[0]?.body[1]).toMatchObject({ type: 'TextualBody', purpose: 'identifying', value: 'Reuters' }));

/** The file as another tool might hand it on. */
const rewritten = (change: (items: Json[]) => unknown): string => JSON.stringify(change((JSON.parse(writeAnnotations({ pages: [page], notes: [note] }, MADE)) as { first: { items: Json[] } }).first.items));
test.each([
  ['a page of annotations', (items: Json[]) => ({ '@context': ['http://www.w3.org/ns/anno.jsonld', 'https://other.example/context'], id: 'x:y', type: 'AnnotationPage', items })],
  ['a bare list, as Recogito and Annotorious keep it', (items: Json[]) => items],
  ['in another order', (items: Json[]) => items.toReversed()],
  ['with one target and one selector in lists', (items: Json[]) => items.map((at) => { const target = at['target'] as Json; return { ...at, target: [{ ...target, ...(target['selector'] ? { selector: [{ type: 'TextPositionSelector', start: 1, end: 9 }, target['selector']] } : {}) }] }; })],
])('%s comes back', (_, change) => expect(readImport(rewritten(change))).toEqual({ pages: [page], notes: [note], skipped: 0 }));
test('a comment that was changed in another tool is taken as it is now, and what that tool made is left and counted', () => {
  const read = readImport(rewritten((items) => [...items.map((at) => ({ ...at, body: (at['body'] as Json[]).map((body) => (body['purpose'] === 'commenting' ? { ...body, value: 'Changed.' } : body)) })), { '@context': 'http://www.w3.org/ns/anno.jsonld', id: 'https://hypothes.is/a/1', type: 'Annotation', body: [{ type: 'TextualBody', value: 'Nice.' }], target: 'https://copy.example/a' }]));
  expect(read).toEqual({ pages: [page], notes: [{ ...note, note: 'Changed.' }], skipped: 1 });
});
test('one annotation alone', () => expect(readImport(rewritten((items) => items.at(-1)))).toEqual({ pages: [], notes: [note], skipped: 0 }));
