import { cleanText } from '../clean-text.ts';
import type { Words } from '../words.ts';

/** A search service's own name, or what is asked for at the publisher's. */
export const providerName = (provider: string, words: Words): string => words(`provider_${provider}`) || cleanText(provider);
