import newsWords from '../../rules/news-words/index.ts';
import { packNewsWords } from './pack-news-words.ts';

/** The words that news is about in all languages, packed: what the build puts beside the extension's scripts for comparing stories. */
export const packedNewsWords = (): Uint8Array => packNewsWords(newsWords);
