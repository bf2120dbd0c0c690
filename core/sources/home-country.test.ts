import { expect, test } from 'vitest';
import { homeCountry } from './home-country.ts';

test.each([
  ['www.diario.com.pe', '', 'PE'], ['news.example.co.uk', 'en-US', 'GB'], ['periodico.com.co', 'es', 'CO'], ['blatt.at', 'de-DE', 'AT'],
  ['diario.com', 'es-PE', 'PE'], ['jornal.com', 'pt_BR', 'BR'], ['paper.com', 'zh-Hant-TW', 'TW'],
  ['diario.com', 'es-ES', ''], ['paper.com', 'en-GB', ''], ['paper.com', 'en-IN', ''], ['startup.io', '', ''], ['sender.tv', 'de', ''], ['app.co', '', ''], ['paper.com', 'es', ''], ['', '', ''],
])('%s, %s: %s', (host, lang, country) => {
  expect(homeCountry(host, lang)).toBe(country);
});
