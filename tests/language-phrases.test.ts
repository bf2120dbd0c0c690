import { expect, test } from 'vitest';
import { tracePage } from '../core/trace.ts';
import type { Language } from '../core/language/language.ts';
import languages from '../rules/languages/index.ts';
import { pageWith } from './page-with.ts';

/** Most ways to say one phrase that are tried. */
const WAYS = 6;
/** Ways to say a phrase: one of each `(a|b)`, with and without each `[a]`, spread over all there are. */
function waysOf(phrase: string): string[] {
  let ways = [''];
  for (const [, either, perhaps, words] of phrase.matchAll(/\(([^)]*)\)|\[([^\]]*)\]|([^()[\]]+)/gu)) {
    const next = either !== undefined ? either.split('|') : perhaps !== undefined ? ['', ...perhaps.split('|')] : [words as string];
    ways = ways.flatMap((way) => next.map((one) => way + one)).slice(0, 400);
  }
  const step = Math.max(1, Math.floor(ways.length / WAYS));
  return ways.filter((_, i) => i % step === 0).map((way) => way.replace(/^, |~/gu, '').replace(/\s+/gu, ' ').trim());
}

/** A sentence of it behind the language's most frequent words, which tell the language. */
function sentence({ common, script }: Language, said: string): string {
  // Serbian has its frequent words in two alphabets: the phrase's are what stands before it.
  const latin = /^[\p{Script=Latin}\s*]+$/u.test(said.replace(/Reuters|Facebook/gu, '')), words = common.split(' ').filter((word) => script !== 'Cyrl' || latin === /^\p{Script=Latin}/u.test(word)).slice(0, 60);
  const dense = /^(?:Han[st]|Jpan|Thai)$/u.test(script);
  const full = said.replaceAll('…', dense ? '' : ` ${words[0]} ${words[1]} `).replace(/\s+/gu, ' ').trim();
  return dense ? `${words.join('')}。${full}。` : `${words.join(' ')}. ${full.charAt(0).toUpperCase()}${full.slice(1)}.`;
}

// A phrase that finds nothing in its plainest sentence is shadowed by another one, of a kind that credits nobody: "según él" would be "según el diario" too.
test.each(languages.map((language) => [language.id, language] as const))('%s: every phrase credits a name that stands in it', (id, language) => {
  const silent: string[] = [];
  for (const [phrases, name] of [[language.basis, 'Reuters'], [language.papers ?? [], 'Reuters'], [language.venue, 'Facebook']] as const)
    for (const phrase of phrases)
      if (!waysOf(phrase).some((way) => tracePage(pageWith(sentence(language, way.replace('*', name)), 'body', id)).credits.some(({ source }) => source.name === name))) silent.push(phrase);
  expect(silent).toEqual([]);
});
