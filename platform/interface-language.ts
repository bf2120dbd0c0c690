import { browser } from 'wxt/browser';
import { settings } from './settings.ts';

// WXT narrows the keys to those of generated types; ours are checked by a test of the locales instead.
const i18n = browser.i18n as unknown as { getMessage(key: string, substitutions?: string[]): string; getUILanguage(): string };
const address = (path: string): string => (browser.runtime as unknown as { getURL(path: string): string }).getURL(path);

/** Written from right to left; all other languages of the interface are not. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);
/** What the extension's pages know of the choice before they have asked for the settings: that takes them no time. */
const REMEMBERED = 'language';
/** The words that were read last, at hand there as well: reading files takes a popup that has just begun 50 ms and more. */
const KEPT = 'words', KEEP_AFTER = 1_000;
/** Names all words of the package, whatever their language: what was kept of another edition is not shown. */
declare const WORDS_EDITION: string;
/** Where there is one: a worker has none. */
const memory = (): Storage | null => ('localStorage' in globalThis ? localStorage : null);

/** The language that the reader chose, a folder of `_locales`; '' where it is the browser's own. */
let chosen = '';
type Table = Readonly<Record<string, string>>;
/** Words by key; null until they are read. */
let table: Table | null = null;

const read = async (path: string): Promise<unknown> => (await fetch(address(path))).json();
let keys: Promise<readonly string[]> | null = null;

/** A language's words from the package. Rejects where it has none of that language. */
async function readTable(folder: string): Promise<Table> {
  keys ??= read('/words/keys.json') as Promise<readonly string[]>;
  const [names, messages] = await Promise.all([keys, read(`/words/${folder}.json`) as Promise<readonly (string | Record<string, string>)[]>]);
  return Object.fromEntries(names.flatMap((key, i) => {
    const message = messages[i] ?? '';
    return typeof message === 'string' ? [[key, message]] : Object.entries(message).map(([form, one]) => [`${key}_${form}`, one]);
  }));
}
/** A language's words as they were kept; null where none, others or those of another edition were. */
function keptTable(folder: string): Table | null {
  try {
    const kept = JSON.parse(memory()?.getItem(KEPT) ?? 'null') as { edition: string; folder: string; table: Table } | null;
    return kept?.edition === WORDS_EDITION && kept.folder === folder ? kept.table : null;
  } catch {
    return null;
  }
}
async function tableOf(folder: string): Promise<Table> {
  const kept = keptTable(folder);
  if (kept) return kept;
  const made = await readTable(folder);
  // Not before what they are needed for is drawn.
  if (memory()) setTimeout(() => memory()?.setItem(KEPT, JSON.stringify({ edition: WORDS_EDITION, folder, table: made })), KEEP_AFTER);
  return made;
}
/**
 * Takes a language's words: the browser's own way of doing it knows one language only, and would have every key again in each. Where
 * there are none, those of the browser's language stay.
 */
async function take(language: string): Promise<void> {
  const browsers = i18n.getMessage('locale').replace('-', '_');
  // A language that a later version had, or that was taken out.
  table = await tableOf(language || browsers).catch(() => tableOf(browsers));
  chosen = language;
}

/** A message in the interface's language, '' where there is none. */
export function lookUpMessage(key: string, substitutions: string[] = []): string {
  if (key === '@@bidi_dir' && chosen !== '') return RIGHT_TO_LEFT.has(chosen.split('_')[0] ?? '') ? 'rtl' : 'ltr';
  if (key === 'locale' && chosen !== '') return chosen.replace('_', '-');
  const message = table !== null && Object.hasOwn(table, key) ? table[key] : undefined;
  return message === undefined ? i18n.getMessage(key, substitutions) : message.replace(/\$([1-9])/gu, (_, place: string) => substitutions[Number(place) - 1] ?? '');
}

/** BCP-47 of the messages that are shown: where the browser's language has none, that is not the browser's. */
export const interfaceLanguage = (): string => lookUpMessage('locale') || i18n.getUILanguage();

/**
 * To be awaited before the first word is shown: has the words of the language that the reader chose at hand, or
 * of the browser's. `changed` is called whenever the words are others from now on.
 */
export async function readyWords(changed: () => void): Promise<void> {
  const follow = async (): Promise<void> => {
    const { language } = await settings.get();
    memory()?.setItem(REMEMBERED, language);
    if (language === chosen) return;
    await take(language);
    changed();
  };
  settings.onChange(() => void follow());
  const remembered = memory()?.getItem(REMEMBERED) ?? '';
  await take(remembered);
  // What is remembered may be of yesterday, or of another machine of the reader's. A worker has words only once it has asked.
  const followed = follow();
  if (memory() === null) await followed;
}

/** Says in the document which language it is in, which way that is written, and the title that its tab has. */
export function nameDocument(title: string): void {
  const { documentElement } = document;
  documentElement.lang = interfaceLanguage();
  documentElement.dir = lookUpMessage('@@bidi_dir') || 'ltr';
  document.title = title;
}
