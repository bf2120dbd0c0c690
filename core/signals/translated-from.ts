import type { Credit, Page } from '../types.ts';

/** Countries' domains where one language is written: the origin's domain tells what a copy was translated from. */
const LANGUAGE_OF_DOMAIN: Record<string, string> = { vn: 'vi', cn: 'zh-Hans', tw: 'zh-Hant', jp: 'ja', kr: 'ko', ru: 'ru', fr: 'fr', de: 'de', at: 'de', es: 'es', it: 'it', pl: 'pl', pt: 'pt', br: 'pt', mx: 'es', ar: 'es', nl: 'nl', se: 'sv', no: 'no', dk: 'da', fi: 'fi', gr: 'el', tr: 'tr', cz: 'cs', sk: 'sk', hu: 'hu', ro: 'ro', bg: 'bg', th: 'th', id: 'id', il: 'he', ir: 'fa', ua: 'uk' };

/** BCP-47 of the language the page was translated from, where its address or its origin's shows it; else null. */
export function translatedFrom(page: Page, credits: readonly Credit[], lang: string): string | null {
  const url = URL.canParse(page.url) ? new URL(page.url) : null;
  const declared = url?.hostname.endsWith('.translate.goog') ? url.searchParams.get('_x_tr_sl') : null;
  if (declared && declared !== 'auto') return declared;
  // A copy on a site of another language whose origin is given by address.
  const origins = credits.filter((c) => c.role === 'origin' && c.link?.how === 'cited' && c.source.kind !== 'agency');
  const only = origins.length === 1 ? origins[0] : undefined;
  const suffix = only?.source.domain?.split('.').at(-1) ?? '';
  const from = LANGUAGE_OF_DOMAIN[suffix];
  return from && from.split('-')[0] !== lang.split('-')[0] && lang !== 'en' && lang !== 'und' ? from : null;
}
