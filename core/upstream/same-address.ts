import { cleanAddress } from '../sources/clean-address.ts';

/** One text for all spellings of a page's address: http or https, `www.` or none, a slash at the end or none, what counts readers left away. */
export const sameAddress = (url: string): string =>
  cleanAddress(url).replace(/#.*$/u, '').replace(/^https?:\/\/(?:www\.)?/iu, '').replace(/\/$/u, '');
