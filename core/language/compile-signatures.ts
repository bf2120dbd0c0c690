import { fold } from '../text/fold.ts';
import { lettersOnly } from '../text/letters.ts';
import type { Language } from './language.ts';

/** How a language's pages sign their texts beyond what marks say; null where its file says nothing of it. Tried on text as it is written. */
export interface Signatures {
  /** On what follows a name that opens a text: "…北京1月1日电". */
  readonly dateline: RegExp | null;
  /** On what follows a name in a line that signs: "…首席记者 某某". */
  readonly reporters: RegExp | null;
  /** On what stands before it: "采写：". */
  isWritten(before: string): boolean;
  /** On a closing line or bracket that says where the text was taken from; the words with the name are its group. */
  readonly taken: RegExp | null;
  /** On a closing bracket that names who translated. */
  readonly translated: RegExp | null;
  /** Where a byline's buttons begin. */
  readonly buttons: RegExp | null;
  /** True for folded words that name a section of a site, or nobody: "体育新闻". */
  isSection(name: string): boolean;
  /** Folded ends of names, the short ones with them, for places where little else stands: beside a byline's date. */
  readonly tails: readonly string[];
  /** The short ones alone, folded: a tail that ends so makes a name with one character before it ("信报"). */
  readonly shortTails: readonly string[];
}

/** What a language's file says of how its pages sign; brackets of datelines and reporters written out. */
export interface SignatureWords extends Pick<Language, 'datelines' | 'reporters' | 'writtenBy' | 'takenFrom' | 'translators' | 'buttons' | 'sections' | 'generic' | 'shortTails'> {
  readonly titleTails: string | undefined;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');
/** Marks after which a dateline is over. */
const OVER = '(?=[\\s　（(【）)】：:／/，,。\\d]|$)';

/** "*…电" as a pattern for what follows the name: `…` is at most 14 characters without a comma, `~` lets the text go on. */
const behind = (phrase: string): string =>
  `${phrase.replace(/^\*/u, '').replace(/~$/u, '').split('…').map(literal).join('[^，。、,：:；]{0,14}')}${phrase.endsWith('~') ? '' : OVER}`;

export function compileSignatures(own: readonly SignatureWords[]): Signatures {
  const words = (pick: (l: SignatureWords) => string | undefined): string[] => [...new Set(own.flatMap((l) => (pick(l) ?? '').split(/\s+/u)).filter(Boolean))].sort((a, b) => b.length - a.length);
  const either = (list: readonly string[]): string => list.map(literal).join('|');
  const phrases = (pick: (l: SignatureWords) => readonly string[] | undefined): string[] => [...new Set(own.flatMap((l) => pick(l) ?? []))];
  const dateline = phrases((l) => l.datelines).map(behind), reporters = phrases((l) => l.reporters).map((p) => p.split('…').map(literal).join('[^\\s\\d，。、：:（()）《》]{2,4}'));
  const writtenBy = new Set(words((l) => l.writtenBy).map(lettersOnly)), taken = words((l) => l.takenFrom), translators = words((l) => l.translators), buttons = words((l) => l.buttons);
  const sections = words((l) => `${l.sections ?? ''} ${l.generic ?? ''}`).map(fold);
  return {
    dateline: dateline.length > 0 ? new RegExp(`^[)）】]?(?:${dateline.join('|')})`, 'u') : null,
    // A short bracket may stand behind the name: "某报（微博）记者".
    reporters: reporters.length > 0 ? new RegExp(`^\\s*(?:[(（][^()（）]{1,4}[)）])?(?:${reporters.join('|')})`, 'u') : null,
    isWritten: (before) => {
      const words = lettersOnly(before);
      return words === '' || writtenBy.has(words);
    },
    taken: taken.length > 0 ? new RegExp(`(?:^|[（(【])\\s*((?:${either(taken)})[^（()）【】，,。；]{2,50})[)）】]?[\\s\\d。]*$`, 'u') : null,
    translated: translators.length > 0 ? new RegExp(`[（(【]\\s*(?:${either(translators)})\\s*[:：／/][^（()）【】]{2,30}[)）】]?[\\s\\d。]*$`, 'u') : null,
    buttons: buttons.length > 0 ? new RegExp(`(?:${either(buttons)}).*$`, 'u') : null,
    isSection: (name) => sections.some((word) => name.startsWith(word)),
    shortTails: words((l) => l.shortTails).map(fold),
    tails: words((l) => `${l.titleTails ?? ''} ${l.shortTails ?? ''}`).map(fold),
  };
}
