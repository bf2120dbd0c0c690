import type { Language } from '../../core/language/language.ts';
import ar from './ar.ts';
import da from './da.ts';
import de from './de.ts';
import en from './en.ts';
import es from './es.ts';
import fr from './fr.ts';
import it from './it.ts';
import ja from './ja.ts';
import nl from './nl.ts';
import no from './no.ts';
import pl from './pl.ts';
import pt from './pt.ts';
import ru from './ru.ts';
import sv from './sv.ts';
import vi from './vi.ts';
import zhHans from './zh-Hans.ts';
import zhHant from './zh-Hant.ts';

/** Every file of this folder stands here; a test holds the two together. */
const languages: readonly Language[] = [en, fr, vi, de, es, zhHans, zhHant, pt, it, nl, ru, ja, ar, pl, sv, no, da];
export default languages;
