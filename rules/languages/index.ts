import type { Language } from '../../core/language/language.ts';
import en from './en.ts';

const languages: readonly Language[] = [en];
export default languages;
