import { browser } from 'wxt/browser';
import type { PackedRules } from '../core/open-tracer.ts';

const read = async (path: string): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch((browser.runtime as unknown as { getURL(path: string): string }).getURL(path))).arrayBuffer());

/** The rules that lie beside the extension's scripts; read when the first page is traced. Rejects where the browser can't read them. */
export async function packedRules(): Promise<PackedRules> {
  const [publishers, languages] = await Promise.all([read('/publishers.bin'), read('/languages.txt')]);
  return { publishers, languages };
}
