/**
 * The nouns of W3C's Web Annotation Data Model (Recommendation of 2017-02-23, https://www.w3.org/TR/annotation-model/), as far as they are
 * written here. What the model has no word for stands under `schema:` (schema.org), a prefix that its context defines, so that one context is enough.
 */
export const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Words of a page, or the page. */
export interface Target {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector?: { readonly type: 'TextQuoteSelector'; readonly exact: string; readonly prefix?: string; readonly suffix?: string };
}

export type Purpose = 'tagging' | 'commenting' | 'describing' | 'identifying' | 'linking' | 'questioning' | 'assessing';
export interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: Purpose;
  readonly value: string;
  readonly format: 'text/plain';
  readonly language?: string;
}
export interface LinkedBody {
  readonly type: 'SpecificResource';
  readonly purpose: 'linking';
  readonly source: string;
  readonly 'schema:additionalType'?: string;
  readonly 'schema:genre'?: string;
}

export interface Annotation {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'bookmarking' | 'linking' | 'assessing' | 'questioning';
  readonly created?: string;
  readonly modified?: string;
  readonly body: readonly (TextualBody | LinkedBody)[];
  readonly target: Target;
  readonly 'schema:about'?: object;
  readonly 'schema:citation'?: object;
}

/** All annotations of a library, in one page. */
export interface AnnotationCollection {
  readonly '@context': typeof CONTEXT;
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly created: string;
  readonly total: number;
  /** Left out where the collection is empty. */
  readonly first?: { readonly id: string; readonly type: 'AnnotationPage'; readonly startIndex: 0; readonly items: readonly Annotation[] };
}

/** Names of what has no address: tag URIs (RFC 4151), which lead nowhere and never change. */
export const TAG = 'tag:selon.news,2026:';

export const text = (purpose: Purpose, value: string, language = ''): TextualBody => ({ type: 'TextualBody', purpose, value, format: 'text/plain', ...(language ? { language } : {}) });
