import type { Words } from '../words.ts';

/** Stands where a count will be. */
export const Counting = ({ words }: { words: Words }) => <p class="explained" role="status">{words('lib_counting')}</p>;
