import type { Site } from '../../core/sites/site.ts';
import killTheNewsletter from './kill-the-newsletter.ts';
import noNews from './no-news.ts';
import sohu from './sohu.ts';

/** Every file of this folder stands here; a test holds the two together. */
const sites: readonly Site[] = [killTheNewsletter, noNews, sohu];
export default sites;
