/** An address without its fragment: a trace belongs to a tab and to this. */
export const bare = (url: string): string => url.replace(/#.*$/u, '');
