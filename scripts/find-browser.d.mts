/** Path of a browser that loads unpacked extensions, null where there is none. */
export function findBrowser(name: 'chromium' | 'firefox'): string | null;
