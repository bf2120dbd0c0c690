import type { Language } from '../language/language.ts';
import { translatedBy } from '../sources/unwrap.ts';
import type { Credit, Page } from '../types.ts';

/** What is asked of the languages. */
type Told = Pick<Language, 'id' | 'countries'>;
const base = (lang: string): string => lang.toLowerCase().split(/[-_]/u)[0] ?? '';

/**
 * BCP-47 of the language the page was translated from by machine, where its address, its site's rule, a notice or a translator's
 * markup says so, or its only origin is a story on a site of another language; else null. `notice`: the words of such a notice.
 */
export function translatedFrom(page: Page, credits: readonly Credit[], lang: string, languages: readonly Told[], notice: string | null): string | null {
  const other = (from: string | null | undefined): string | null => (from && from !== 'auto' && base(from) !== base(lang) ? from : null);
  const told = other(translatedBy(page.url)) ?? other(page.site?.translates) ?? (notice ? other(languageIn(notice, lang, languages)) : null);
  if (told) return told;
  const value = (name: string): string | undefined => page.meta.find((m) => m.name === name)?.value;
  // The page's own words about its language stay as they were when a translator's program rewrites its text.
  const declared = other(value('og:locale')?.replace('_', '-').split('-')[0]) ?? other(value('content-language')?.split(',')[0]?.trim());
  if ((notice || value('translated-by')) && declared) return declared;
  // A copy on a site of another language whose origin is given by address.
  const origins = credits.filter((c) => c.role === 'origin' && c.link?.how === 'cited' && c.source.kind !== 'agency');
  const suffix = (origins.length === 1 ? origins[0] : undefined)?.source.domain?.split('.').at(-1) ?? '';
  const from = suffix === '' ? undefined : languages.find((l) => ` ${l.countries ?? ''} `.includes(` ${suffix} `))?.id;
  return lang !== 'und' && (notice !== null || lang !== 'en') ? other(from) : null;
}

/** Letters by which a language's name is known again with an ending: "aus dem Englischen". */
const STEM = 5;

/** The language that a notice names, by what the page's language and English call it (the browser knows: `Intl.DisplayNames`). */
function languageIn(notice: string, lang: string, languages: readonly Told[]): string | null {
  const said = notice.toLowerCase();
  let found: string | null = null, at = Number.POSITIVE_INFINITY;
  for (const names of namesIn(lang))
    for (const { id } of languages) {
      if (base(id) === base(lang)) continue;
      const name = names.of(id.split('-')[0] as string)?.toLowerCase() ?? '', place = name.length < 2 ? -1 : said.indexOf(name.length > STEM ? name.slice(0, Math.max(STEM, name.length - 2)) : name);
      // "the English text was translated from Vietnamese": the last one named stands behind "from" in most languages.
      if (place >= 0 && (found === null || place > at)) [found, at] = [id, place];
    }
  return found;
}

/** Makers of languages' names; a language that the machine has no names in is passed over. */
function namesIn(lang: string): Intl.DisplayNames[] {
  return [...new Set([lang, 'en'])].flatMap((l) => {
    try {
      return [new Intl.DisplayNames([l], { type: 'language', fallback: 'none' })];
    } catch {
      return [];
    }
  });
}
