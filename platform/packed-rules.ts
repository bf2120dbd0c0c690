import { browser } from 'wxt/browser';
import type { PackedRules } from '../core/open-tracer.ts';

const read = (path: string): Promise<Response> => fetch((browser.runtime as unknown as { getURL(path: string): string }).getURL(path));

/** The rules that lie beside the extension's scripts; read when the first page is traced. Rejects where the browser can't read them. */
export async function packedRules(): Promise<PackedRules> {
  const [publishers, languages] = await Promise.all([
    read('/publishers.bin').then((r) => r.arrayBuffer()),
    read('/languages.txt').then((r) => r.text()),
  ]);
  return { publishers: new Uint8Array(publishers), languages };
}
