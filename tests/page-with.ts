import type { Block, Page } from '../core/types.ts';

/** A page that holds nothing but the sentence, on a site that no table knows. */
export function pageWith(text: string, place: Block['place'], lang: string): Page {
  return {
    url: 'https://news.example/a-story-about-something-2026', title: '', siteName: 'Example', htmlLang: lang, published: null,
    blocks: [{ place, text, links: [] }], embeds: [], meta: [], linkedData: [], types: ['article'], headlines: [],
    shape: { articleChars: 900, textChars: 900, headlineLinks: 0, linkChars: 0, paragraphs: 3, partial: false, titled: true, told: 1, led: 0 }, site: null,
  };
}
