import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Menéame. */
const meneame: Site = {
  hosts: 'meneame.net',
  what: 'threads',
  stories: '/story/** /user/** /notame/** /m/*/*',
  lists: '/ /queue /popular /top_visited /m/* /articles',
  items: { each: '.news-summary', title: '.center-content h2 a | h2 a', publisher: '.showmytitle' },
  verified: false,
};
export default meneame;

export const examples: readonly SiteExample[] = [
  ['https://www.meneame.net/', '<html lang="es"><body><div class="news-summary"><div class="news-body"><div class="center-content"><h2><a href="https://www.reuters.com/world/ferries-return-2026-05-03/" class="l:1">Los transbordadores vuelven a las islas</a></h2><div class="news-submitted">por jdoe a <span class="showmytitle" title="https://www.reuters.com/">reuters.com</span></div></div></div></div><div class="news-summary"><div class="news-body"><div class="center-content"><h2><a href="https://farol.example/2026/05/puerto">Tres pueblos discuten por un puerto</a></h2></div></div></div></body></html>', 'index 2 Reuters; farol.example'],
  ['https://www.meneame.net/story/transbordadores-vuelven-islas', '<html lang="es"><body><div class="comment-text">La niebla fue la más larga en cuarenta años, dice la BBC, y nadie en el puerto recuerda otra igual.</div></body></html>', ''],
];
