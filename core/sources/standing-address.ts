import { parseAddress, partsOf } from './address-target.ts';

/** The last part of the addresses under which papers and blogs keep what is no news: who they are, their terms, how to write to them. */
const STANDING = new Set(`about about-us aboutus who-we-are our-story our-team contact contact-us contacts privacy privacy-policy privacy-notice privacy-statement cookie-policy cookies cookie-notice terms terms-of-use terms-of-service terms-and-conditions
  legal legal-notice disclaimer accessibility imprint impressum datenschutz datenschutzerklaerung agb nutzungsbedingungen kontakt ueber-uns uber-uns mentions-legales politique-de-confidentialite qui-sommes-nous conditions-generales nous-contacter aviso-legal
  politica-de-privacidad politica-de-privacidade politica-de-cookies quienes-somos quem-somos contacto contato sobre sobre-nosotros sobre-nos acerca-de termos-de-uso chi-siamo contatti note-legali informativa-privacy over-ons privacyverklaring om-oss om-os
  integritetspolicy o-nas polityka-prywatnosci regulamin ochrana-osobnich-udaju adatvedelem impresszum rolunk despre-noi gizlilik-politikasi hakkimizda iletisim kunye tentang-kami kebijakan-privasi pedoman-media-siber redaksi gioi-thieu lien-he`.split(/\s+/u));
/** What forums' programs call the page of one discussion. */
const THREADS = new Set(['viewtopic.php', 'showthread.php']);

/** True for an address of what is no news on any site: its imprint, its terms, a forum's thread. */
export function isStandingAddress(url: string): boolean {
  const parsed = parseAddress(url);
  if (!parsed) return false;
  const parts = partsOf(parsed.pathname.toLowerCase()), last = parts.at(-1) ?? '';
  return THREADS.has(last) || (parts.length > 0 && parts.length <= 3 && STANDING.has(last.replace(/\.(?:html?|php|aspx?)$/u, '')));
}
