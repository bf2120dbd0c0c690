import { postId } from './post-id.ts';

/** The address to open: a player that stands in other pages refuses to play alone, so its video's own page is opened. */
export const readerAddress = (url: string): string =>
  /\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/(?:embed|v)\//u.test(url) && postId(url).startsWith('youtube ') ? `https://www.youtube.com/watch?v=${postId(url).slice('youtube '.length)}` : url;
