import type { LetterWords } from '../../core/letter/letter-words.ts';
import ar from './ar.ts';
import de from './de.ts';
import en from './en.ts';
import es from './es.ts';
import fr from './fr.ts';
import hi from './hi.ts';
import id from './id.ts';
import it from './it.ts';
import ja from './ja.ts';
import ko from './ko.ts';
import nl from './nl.ts';
import pl from './pl.ts';
import pt from './pt.ts';
import ru from './ru.ts';
import tr from './tr.ts';
import uk from './uk.ts';
import vi from './vi.ts';
import zhHans from './zh-Hans.ts';
import zhHant from './zh-Hant.ts';

/** Letters to newsrooms by language: BCP-47, Chinese by its script. */
export default {
  ar, de, en, es, fr, hi, id, it, ja, ko, nl, pl, pt, ru, tr, uk, vi, 'zh-Hans': zhHans, 'zh-Hant': zhHant,
} satisfies Readonly<Record<string, LetterWords>>;
