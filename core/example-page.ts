import type { Block, Page, Place } from './types.ts';

/** What the example's lines are called among the interface's words, in their order, and where each stands in the page. */
const LINES: readonly (readonly [key: string, place: Place])[] = [['example_title', 'title'], ['example_lead', 'lead'], ['example_caption', 'caption'], ['example_post', 'body'], ['example_body', 'body'], ['example_end', 'endnote']];
/** The paper of the last line and the story that it stands for: invented, and so is the page's own. */
const ORIGINAL = 'https://www.harbourlamp.example/2026/03/ferries-sail-again-to-the-islands.html', PAGE = 'https://www.quaygazette.example/2026/03/ferries-sail-again.html';

/** The invented page of the welcome screen, in the interface's words: what the engine says of it is what the popup would say. `say` gives the words of a key. */
export function examplePage(say: (key: string) => string, language: string): Page {
  const linked = say('example_original');
  const blocks = LINES.map(([key, place]): Block => {
    const text = say(key), start = place === 'endnote' ? text.indexOf(linked) : -1;
    return { place, text, links: start < 0 || linked === '' ? [] : [{ start, end: start + linked.length, url: ORIGINAL }] };
  });
  const running = blocks.filter(({ place }) => place === 'lead' || place === 'body'), chars = running.reduce((sum, { text }) => sum + text.length, 0);
  return {
    url: PAGE, title: say('example_title'), siteName: say('example_site'), htmlLang: language, published: null, blocks, embeds: [], meta: [], linkedData: [], types: ['newsarticle'], headlines: [], site: null,
    shape: { articleChars: chars, textChars: chars, headlineLinks: 0, linkChars: linked.length, paragraphs: running.length, partial: false, titled: true, told: 0, led: 0 },
  };
}
