/** Puts a text on the clipboard, and formatted text beside it for programs that take it. To be called in a click; rejects where the browser refuses. */
export async function copy(text: string, html?: string): Promise<void> {
  if (html === undefined) return navigator.clipboard.writeText(text);
  const typed = (type: string, words: string): Record<string, Blob> => ({ [type]: new Blob([words], { type }) });
  await navigator.clipboard.write([new ClipboardItem({ ...typed('text/plain', text), ...typed('text/html', html) })]);
}
