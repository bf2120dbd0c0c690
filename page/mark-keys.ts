/** What keys do while marks are shown. */
export interface MarkKeys {
  step(by: 1 | -1): void;
  clear(): void;
}

/** Fields take letters for themselves. */
const FIELDS = 'input,textarea,select,[contenteditable]:not([contenteditable="false"]),[role="textbox"],[role="searchbox"],[role="combobox"],[role="spinbutton"]';

function isTyping(event: KeyboardEvent, document: Document): boolean {
  const [target] = event.composedPath();
  return event.isComposing || document.designMode === 'on' || ((target as Partial<Element> | undefined)?.nodeType === 1 && ((target as HTMLElement).isContentEditable || (target as Element).closest(FIELDS) !== null));
}

/** What a key means: by its letter, and where a keyboard writes other letters than Latin ones by its place. */
function meaning(event: KeyboardEvent): 'next' | 'previous' | 'clear' | null {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return null;
  if (event.key === 'Escape') return 'clear';
  const letter = /^[a-z]$/iu.test(event.key) ? event.key.toLowerCase() : event.key.length === 1 && event.key > '\u007f' ? event.code.replace('Key', '').toLowerCase() : '';
  return letter === 'n' ? 'next' : letter === 'p' ? 'previous' : null;
}

/** `n` and `p` step from mark to mark, Escape takes them away; the page does not hear of these keys, and while something is typed they are its own. Gives what ends that. */
export function listenForKeys(window: Window, keys: MarkKeys): () => void {
  /** Keys whose release the page must not hear either. */
  const held = new Set<string>();
  const swallow = (event: Event): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const pressed = (event: KeyboardEvent): void => {
    // Only the reader's own keys: a page could make others.
    const what = event.isTrusted && !isTyping(event, window.document) ? meaning(event) : null;
    if (what === null) return;
    swallow(event);
    held.add(event.code);
    if (what === 'clear') keys.clear();
    else keys.step(what === 'next' ? 1 : -1);
  };
  const released = (event: KeyboardEvent): void => {
    if (held.delete(event.code)) swallow(event);
    if (ended && held.size === 0) window.removeEventListener('keyup', released, true);
  };
  let ended = false;
  window.addEventListener('keydown', pressed, true);
  window.addEventListener('keyup', released, true);
  return () => {
    ended = true;
    window.removeEventListener('keydown', pressed, true);
    if (held.size === 0) window.removeEventListener('keyup', released, true);
  };
}
