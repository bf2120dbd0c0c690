import type { Site } from '../../core/sites/site.ts';
import sohu from './sohu.ts';

/** Every file of this folder stands here; a test holds the two together. */
const sites: readonly Site[] = [sohu];
export default sites;
