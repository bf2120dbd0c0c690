import type { Language } from '../core/language/language.ts';
import languages from './languages/index.ts';
import type { TitleWords } from '../core/sources/title-words.ts';
import publishers from './publishers/index.ts';
import titleWords from './title-words.ts';

/** All rules that come with Selon, as data: languages, the tables of publishers by country, the words that names of media are made of. */
const rules: { readonly languages: readonly Language[]; readonly publishers: readonly { readonly country: string; readonly text: string }[]; readonly titleWords: TitleWords } = { languages, publishers, titleWords };
export default rules;
