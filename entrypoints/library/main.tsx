import { render } from 'preact';
import { browser } from 'wxt/browser';
import type { ExportFormat } from '../../components/library/Keeping.tsx';
import { type LibraryActions, type LibraryContents, type LibraryState, LibraryView } from '../../components/library/LibraryView.tsx';
import { NoteEdit } from '../../components/library/NoteEdit.tsx';
import { placeAddress, readPlace } from '../../components/library/view-address.ts';
import { createWords } from '../../components/words.ts';
import type { KeptPage, ReaderNote } from '../../core/library/kept-page.ts';
import { troubleOf } from '../../core/library/library-trouble.ts';
import { interfaceLanguage, lookUpMessage, nameDocument, readyWords } from '../../platform/interface-language.ts';
import { libraryTrouble } from '../../platform/library-trouble.ts';
import { settings } from '../../platform/settings.ts';
import { openLibrary } from '../../store/library.ts';

const root = document.getElementById('library') as HTMLElement;
const library = openLibrary({ indexedDB, made: libraryTrouble.made }), makeWords = () => createWords(lookUpMessage, interfaceLanguage());
let words = makeWords();

let state: LibraryState = { state: 'loading' };

const MADE: Readonly<Record<ExportFormat, { readonly ending: string; readonly type: string }>> = {
  json: { ending: 'json', type: 'application/json' }, csv: { ending: 'csv', type: 'text/csv' },
  markdown: { ending: 'md', type: 'text/markdown' }, annotations: { ending: 'jsonld', type: 'application/ld+json' },
};
/** The library's file in a format; what writes it is loaded when it is asked for. */
async function written(format: ExportFormat, made: string): Promise<string> {
  const carried = { pages: await library.pages(), notes: await library.notes() };
  if (format === 'csv') return (await import('../../core/export/write-csv.ts')).writeCsv(carried);
  if (format === 'annotations') return (await import('../../core/export/write-annotations.ts')).writeAnnotations(carried, made);
  if (format === 'markdown') return (await import('../../core/export/write-markdown.ts')).writeMarkdown(carried, made, words);
  return (await import('../../core/export/library-file.ts')).writeJson(carried, made);
}

const actions: LibraryActions = {
  go: (place) => location.replace(placeAddress(place)),
  removePage: ({ url }) => library.removePage(url),
  removeNote: ({ id }) => library.removeNote(id),
  empty: () => library.empty().then(libraryTrouble.seen),
  seen: () => void libraryTrouble.seen(),
  openSettings: () => void browser.runtime.openOptionsPage(),
  tryAgain: () => void load(),
  async exportAs(format) {
    const made = new Date().toISOString(), { ending, type } = MADE[format], link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([await written(format, made)], { type }));
    link.download = `selon-library-${made.slice(0, 10)}.${ending}`;
    link.click();
    // The browser may take the file a moment later.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
  async importFile(file) {
    const { isImportFault, MOST_IMPORT, readImport } = await import('../../core/export/read-import.ts');
    const read = file.size > MOST_IMPORT ? { fault: 'carried_large' as const } : readImport(await file.text());
    if (isImportFault(read)) return words(read.fault);
    const { added, merged } = await library.importAll(read);
    return words('lib_imported', words.number(added), words.number(merged), words.number(read.skipped));
  },
};

function show(): void {
  const place = readPlace(location.hash);
  nameDocument(`${words(`lib_${place.section}`)} · ${words('lib_title')} · Selon`);
  const form = (note: ReaderNote, done: () => void) => <NoteEdit note={note} save={library.putNote} now={() => new Date().toISOString()} done={done} words={words} />;
  render(<LibraryView library={state} place={place} words={words} actions={actions} form={form} />, root);
}

/** What is said beside the pages and notes themselves. */
async function about(): Promise<Omit<LibraryContents, 'pages' | 'notes' | 'count'>> {
  const [{ bytes, aside }, { limit, keeps }, trouble] = await Promise.all([library.size(), settings.get(), libraryTrouble.get()]);
  return { bytes, aside, limit, keeps, trouble: trouble ? `store_${trouble}` : '' };
}

/** So many pages are shown while all others are read: more than a window has room for. */
const NEWEST = 40;

/** Reads everything; where another read began in the meantime, it is that one's answer that counts. */
let reading = 0, weighing: ReturnType<typeof setTimeout> | undefined;
async function load(): Promise<void> {
  // Firefox 153 opens no store in a private window.
  if (browser.extension.inIncognitoContext) state = { state: 'private' };
  if (state.state === 'private') return show();
  reading += 1;
  const mine = reading;
  const rest = Promise.all([library.notes(), about()]);
  const take = (pages: readonly KeptPage[], count: number, [notes, said]: Awaited<typeof rest>): void => {
    if (mine !== reading) return;
    state = { state: 'open', pages, count, notes, ...said };
    show();
  };
  try {
    // Where this fails, so does what follows, or it knows what to do about it.
    if (state.state === 'loading') await Promise.all([library.newest(NEWEST), library.size(), rest]).then(([newest, { pages }, others]) => newest.length > 0 && take(newest, pages, others), () => undefined);
    const pages = await library.pages();
    take(pages, pages.length, await rest);
  } catch (error) {
    if (mine !== reading) return;
    state = { state: 'failed', trouble: `store_${troubleOf(error)}` };
    show();
  }
}

/** Reads again what was changed: records that were not are the same objects as before, and what was counted and read of them stays. */
async function update(urls: readonly string[]): Promise<void> {
  if (state.state !== 'open' || state.pages.length < state.count) return load();
  reading += 1;
  const mine = reading, changed = new Set(urls);
  const [pages, notes] = await Promise.all([Promise.all(urls.map((url) => library.page(url))), library.notes()]);
  if (mine !== reading) return load();
  const left = state.pages.filter(({ url }) => !changed.has(url)), come = pages.filter((page) => page !== null);
  const now = come.length === 0 ? left : [...come, ...left].sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0));
  state = { ...state, pages: now, count: now.length, notes };
  show();
  // The size may take a look at all records: after what the reader asked for.
  clearTimeout(weighing);
  weighing = setTimeout(() => void about().then((rest) => {
    if (state.state === 'open') state = { ...state, ...rest };
    show();
  }).catch(load), 1_000);
}

const takeWords = (): void => {
  words = makeWords();
  show();
};
await readyWords(takeWords);
takeWords();
addEventListener('hashchange', show);
library.onChange(({ urls }) => void (urls ? update(urls).catch(load) : load()));
settings.onChange(() => void load());
libraryTrouble.onChange(() => void load());
await load();
