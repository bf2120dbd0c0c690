import { browser } from 'wxt/browser';
import { type AllNewsWords, openNewsWords } from '../core/match/pack-news-words.ts';
import type { PackedRules } from '../core/open-tracer.ts';

const read = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch((browser.runtime as unknown as { getURL(path: string): string }).getURL(path))).arrayBuffer());

/** The rules that lie beside the extension's scripts; read when the first page is traced. Rejects where the browser can't read them. */
export async function packedRules(): Promise<PackedRules> {
  const [publishers, languages] = await Promise.all([read('/publishers.bin'), read('/languages.txt')]);
  return { publishers, languages };
}

let words: Promise<AllNewsWords> | null = null;
/** The news words of all languages, read when a story is first looked for; null where the browser can't read them: stories are then compared by names and numbers. */
export function newsWords(): Promise<AllNewsWords | null> {
  words ??= read('/news-words.txt').then(openNewsWords);
  return words.catch(() => {
    words = null;
    return null;
  });
}
