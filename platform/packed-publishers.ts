import { browser } from 'wxt/browser';

/** The table of publishers that lies beside the extension's scripts; read when the first page is traced. Rejects where the browser can't read it. */
export async function packedPublishers(): Promise<Uint8Array> {
  const address = (browser.runtime as unknown as { getURL(path: string): string }).getURL('/publishers.txt');
  return new Uint8Array(await (await fetch(address)).arrayBuffer());
}
