/** What of the interface's words a text needs that is made outside the interface: a message by its key with its places filled, and days and languages as readers say them. */
export interface Says {
  (key: string, ...substitutions: string[]): string;
  date(at: string): string;
  language(tag: string): string;
}
