import type { Source } from '../types.ts';
import { fold } from '../text/fold.ts';
import type { KeptPage } from './kept-page.ts';

/** Whoever is named, by the surest there is: the publisher's id, else the domain, else the name as it is compared. */
const keyOf = (id: string | null, domain: string | null, name: string): string => (id ? `id:${id}` : domain ? `at:${domain}` : `as:${fold(name.trim())}`);

/** A site as it is counted: brands that the rules hold to be one publisher are one, whatever their names and domains. */
export const siteKey = ({ publisher: { id, domain, name } }: Pick<KeptPage, 'publisher'>): string => keyOf(id, domain, name);

/** A source as it is counted. People are told apart by name: their domain is where they spoke. */
export const sourceKey = ({ id, domain, name, kind }: Source): string => keyOf(id, kind === 'person' ? null : domain, name);
