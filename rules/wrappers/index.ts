import type { Wrapper } from '../../core/sources/wrapper.ts';
import affiliates from './affiliates.ts';
import copies from './copies.ts';
import eastAsian from './east-asian.ts';
import mail from './mail.ts';
import search from './search.ts';
import social from './social.ts';
import translators from './translators.ts';

/** Every file of this folder stands here; a test holds the two together. Of one host's wrappers the first that gives an address counts. */
const wrappers: readonly Wrapper[] = [...search, ...social, ...copies, ...translators, ...eastAsian, ...mail, ...affiliates];
export default wrappers;
