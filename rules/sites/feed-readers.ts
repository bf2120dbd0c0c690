import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Readers of feeds, in which every story has its feed's name beside it. */
const feedReaders: Site = {
  hosts: 'inoreader.com theoldreader.com newsblur.com feedly.com bazqux.com feedbin.com',
  what: 'lists',
  items: { each: '.ar, .post, .NB-feed-story, .NB-story-title, article.entry, div.entry[data-entryid]', title: '.article_title_link | .post-title | h3 a | .NB-feed-story-title | .storytitle | a.entry__title | .EntryTitleLink', publisher: '.article_feed_title | .feed-title | .NB-feed-story-feed | .feed_title | a.entry__source | .EntryMetadataSource' },
  verified: false,
};
export default feedReaders;

export const examples: readonly SiteExample[] = [
  ['https://www.inoreader.com/all_articles', '<html lang="en"><body><div id="reader_pane"><div class="ar"><div class="article_header"><a class="article_title_link" href="https://www.reuters.com/world/ferries-return-2026-05-03/">Ferries return to the islands</a> <span class="article_feed_title">Reuters: World</span></div></div><div class="ar"><div class="article_header"><a class="article_title_link" href="https://lamp.example/2026/05/harbour-towns">Three towns disagree</a> <span class="article_feed_title">The Harbour Lamp</span></div></div></div></body></html>', 'index 2 Reuters; The Harbour Lamp'],
  ['https://feedly.com/i/welcome', '<html lang="en"><body><p>Sign in to see your feeds.</p></body></html>', ''],
];
