import { cleanAddress } from '../sources/clean-address.ts';

/** Where addresses say that a page is cut short for telephones (AMP). */
const SHORT = /\/amp(?=\/|$|\?)|\.amp(?=(?:\.html?)?(?:$|\?))/iu;
const SHORT_QUERY = /([?&])(?:amp(?:=[^&]{0,9})?|outputType=amp)(?:&|$)/iu;

/** One text for all spellings of a page's address: http or https, `www.` or none, a slash at the end or none, cut short for telephones or not, what counts readers left away. */
export const sameAddress = (url: string): string =>
  cleanAddress(url).replace(/#.*$/u, '').replace(/^https?:\/\/(?:(?:www|amp|m)\.(?=[^/]+\.))?/iu, '').replace(SHORT, '').replace(SHORT_QUERY, '$1').replace(/[?&]$/u, '').replace(/\/(?=\?|$)/u, '');
