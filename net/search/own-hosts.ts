import type { Search } from './provider.ts';

const MAX_HOSTS = 3;

/** The hosts at which a publisher's own lists are looked for: told to the reader, and none but these and those below them is asked. */
export const ownHosts = ({ domains }: Search): readonly string[] => domains.slice(0, MAX_HOSTS);
