import type { Language } from '../language/language.ts';
import type { Credit, Page } from '../types.ts';

/** BCP-47 of the language the page was translated from, where its address or its origin's shows it; else null. */
export function translatedFrom(page: Page, credits: readonly Credit[], lang: string, languages: readonly Pick<Language, 'id' | 'countries'>[]): string | null {
  const url = URL.canParse(page.url) ? new URL(page.url) : null;
  const declared = url?.hostname.endsWith('.translate.goog') ? url.searchParams.get('_x_tr_sl') : null;
  if (declared && declared !== 'auto') return declared;
  // A copy on a site of another language whose origin is given by address.
  const origins = credits.filter((c) => c.role === 'origin' && c.link?.how === 'cited' && c.source.kind !== 'agency');
  const only = origins.length === 1 ? origins[0] : undefined;
  const suffix = only?.source.domain?.split('.').at(-1) ?? '';
  const from = languages.find((l) => suffix !== '' && ` ${l.countries ?? ''} `.includes(` ${suffix} `))?.id;
  return from && from.split('-')[0] !== lang.split('-')[0] && lang !== 'en' && lang !== 'und' ? from : null;
}
