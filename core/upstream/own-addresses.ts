import type { Page } from '../types.ts';
import { hostOf } from '../sources/address-target.ts';

const OWN = new Set(['canonical', 'og:url', 'amphtml']);

/** The addresses that a page has at its own publisher's, `domain`: what it says of itself elsewhere may be its original. */
export const ownAddresses = ({ url, meta }: Pick<Page, 'url' | 'meta'>, domain: string): string[] => [
  url,
  ...meta.filter(({ name, value }) => OWN.has(name) && `.${hostOf(value) ?? ''}`.endsWith(`.${domain}`)).map(({ value }) => value),
];
