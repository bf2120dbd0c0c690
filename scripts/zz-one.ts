import { tracePage } from '../core/trace.ts';
const [, , lang, ...rest] = process.argv;
for (const text of rest) { const t = tracePage({ url: 'https://news.example/a-story-about-something-2026', title: '', siteName: 'Example', htmlLang: lang, published: null, blocks: [{ place: 'body', text, links: [] }], embeds: [], meta: [], linkedData: [], types: ['article'], headlines: [], shape: { articleChars: 900, textChars: 900, headlineLinks: 0, linkChars: 0, paragraphs: 3, partial: false, titled: true, told: 1, led: 0 }, site: null } as never);
console.log(t.page.lang, '|', text.slice(0, 70), '|', t.credits.map((c) => `${c.role} ${c.source.name} ${c.confidence}`).join('; ')); }
