import type { Language } from '../core/language/language.ts';
import type { TitleWords } from '../core/sources/title-words.ts';
import languages from './languages/index.ts';
import titleWords from './title-words.ts';

/** The rules that are read as they stand: languages, and the words that names of media are made of. Publishers are packed by the build. */
const rules: { readonly languages: readonly Language[]; readonly titleWords: TitleWords } = { languages, titleWords };
export default rules;
