import type { Language } from '../../core/language/language.ts';
import de from './de.ts';
import en from './en.ts';
import es from './es.ts';
import fr from './fr.ts';
import vi from './vi.ts';
import zhHans from './zh-Hans.ts';
import zhHant from './zh-Hant.ts';

/** Every file of this folder stands here; a test holds the two together. */
const languages: readonly Language[] = [en, fr, vi, de, es, zhHans, zhHant];
export default languages;
