import { isSiteEnding } from './site-endings.ts';

/** Countries' ends that the whole world takes for their sound; Colombia's is told by its `com.co`. */
const TAKEN = /\.(?:ac|ag|ai|am|cc|cd|co|dj|eu|fm|gg|io|is|la|ly|me|nu|pw|sc|sh|sr|st|su|to|tv|vc|ws)$/u;

/**
 * The country that a site is at home in, ISO 3166-1 alpha-2 in upper case: by the end of its host, else by the region of the page's
 * language tag (`es-PE`). '' where neither tells: "es-ES", "fr-FR" and all of English stand in pages of every country, as software puts them there.
 */
export function homeCountry(host: string, htmlLang: string): string {
  const end = /\.([a-z]{2})$/u.exec(host)?.[1];
  if (end && isSiteEnding(end) && (!TAKEN.test(host) || host.endsWith('.com.co'))) return end === 'uk' ? 'GB' : end.toUpperCase();
  const [, lang, region] = /^([a-z]{2})[-_](?:[a-z]{4}[-_])?([a-z]{2})$/iu.exec(htmlLang) ?? [];
  return lang && region && lang.toLowerCase() !== 'en' && lang.toLowerCase() !== region.toLowerCase() ? region.toUpperCase() : '';
}
