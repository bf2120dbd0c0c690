/** What the popup's keys do. */
export interface Keys {
  openStrongest(): void;
  openAll(): void;
}

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

/** The key as a reader means it: where a keyboard has no Latin letters, its place is what counts. */
const keyOf = ({ key, code }: KeyboardEvent): string => (/^[a-z]$/iu.test(key) ? key.toLowerCase() : code === 'KeyO' && !/^[ -~]$/u.test(key) ? 'o' : key);

/** Listens for the popup's keys. None acts while somebody types, nor together with keys of the browser's. */
export function listenToKeys(document: Document, keys: Keys): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.repeat || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const key = keyOf(event);
    if (key === 'o') (event.shiftKey ? keys.openAll : keys.openStrongest)();
    else if (key === '/') {
      const filter = document.querySelector<HTMLElement>('input[type="search"]');
      if (!filter) return;
      filter.focus();
    } else if (key === '?') {
      const shown = document.querySelector<HTMLDetailsElement>('details.keys');
      if (!shown) return;
      shown.open = !shown.open;
      if (shown.open) shown.querySelector('summary')?.focus();
    } else return;
    event.preventDefault();
  });
}

/** Links that are clicked with the middle button, or with Ctrl or Command, open behind: as the browser opens them, some would close the popup. */
export function listenToLinks(document: Document, openBehind: (url: string) => void): void {
  const linkOf = ({ target }: Event): HTMLAnchorElement | null => (target instanceof Element ? target.closest<HTMLAnchorElement>('a[href][target="_blank"]') : null);
  const listen = (event: MouseEvent): void => {
    const link = linkOf(event);
    if (!link || !(event.type === 'auxclick' ? event.button === 1 : (event.ctrlKey || event.metaKey) && !event.shiftKey)) return;
    event.preventDefault();
    openBehind(link.href);
  };
  document.addEventListener('click', listen);
  document.addEventListener('auxclick', listen);
  // Without it, Windows begins to scroll.
  document.addEventListener('mousedown', (event) => {
    if (event.button === 1 && linkOf(event)) event.preventDefault();
  });
}
