import feed from './feed.ts';
import gdelt from './gdelt.ts';
import googleNews from './google-news.ts';
import newsSitemap from './news-sitemap.ts';
import type { Provider } from './provider.ts';

/** All that can be asked for a story, in the order in which the reader is offered them: the publisher itself first. */
const providers: readonly Provider[] = [newsSitemap, feed, gdelt, googleNews];
export default providers;
