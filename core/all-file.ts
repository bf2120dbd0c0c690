import { checkOwnRules, type Fault, isFault, NO_RULES, type OwnRules, writeOwnRules } from './own-rules.ts';
import { checkSettings, type Settings } from './settings.ts';

/** Everything that a reader has set, as one file carries it from one browser to another. */
export interface AllFile {
  readonly settings: Settings;
  /** Ids of the search providers that the reader agreed to ask. */
  readonly consents: readonly string[];
  readonly rules: OwnRules;
  /** The library's own file, as it writes it; null where it was left out. */
  readonly library: unknown;
}

/** Why a file was refused: the key of a sentence, and what it is about. */
export interface AllFault {
  readonly fault: Fault['fault'] | 'all_form' | 'all_later' | 'all_setting' | 'all_library';
  readonly about: string;
}

const VERSION = 1;
const isId = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9][a-z0-9-]{0,39}$/u.test(value);

/** The file, to be read by people as well. */
export const writeAllFile = ({ settings, consents, rules, library }: AllFile): string =>
  `${JSON.stringify({ selon: 'all', version: VERSION, settings, consents, rules: JSON.parse(writeOwnRules(rules)) as unknown, ...(library === null ? {} : { library }) }, null, 2)}\n`;

/**
 * Everything in a file that comes from outside: all of it, or why nothing can be taken. Settings are not mended here as they are
 * where they are read: a file that says what can't be set is refused. `isLibrary` tells whether the library would take its part.
 */
export function checkAllFile(value: unknown, isLibrary: (library: unknown) => boolean): AllFile | AllFault {
  if (typeof value !== 'object' || value === null || (value as { selon?: unknown }).selon !== 'all') return { fault: 'all_form', about: '' };
  const { version, settings: given, consents, rules = JSON.parse(writeOwnRules(NO_RULES)), library = null } = value as Record<string, unknown>;
  if (typeof version === 'number' && version > VERSION) return { fault: 'all_later', about: '' };
  const settings = checkSettings(given);
  if (version !== VERSION || settings === null || !Array.isArray(consents) || consents.length > 50 || !consents.every(isId)) return { fault: 'all_form', about: '' };
  const changed = (Object.keys(settings) as (keyof Settings)[]).find((key) => JSON.stringify(settings[key]) !== JSON.stringify((given as Record<string, unknown>)[key]));
  if (changed) return { fault: 'all_setting', about: changed };
  const checked = checkOwnRules(rules);
  if (isFault(checked)) return checked;
  if (library !== null && !isLibrary(library)) return { fault: 'all_library', about: '' };
  return { settings, consents: [...new Set(consents)], rules: checked, library };
}

export const isAllFault = (value: AllFile | AllFault): value is AllFault => 'fault' in value;
