import type { Language } from '../core/language/language.ts';
import languages from './languages/index.ts';
import publishers from './publishers/index.ts';

/** All rules that come with Selon, as data: languages, and the tables of publishers by country. */
const rules: { readonly languages: readonly Language[]; readonly publishers: readonly { readonly country: string; readonly text: string }[] } = { languages, publishers };
export default rules;
