import { browser } from 'wxt/browser';

// WXT narrows the keys to those of generated types; ours are checked by a test of the locales instead.
const i18n = browser.i18n as unknown as { getMessage(key: string, substitutions?: string[]): string; getUILanguage(): string };

/** A message in the interface's language, '' where there is none. */
export const lookUpMessage = (key: string, substitutions: string[] = []): string => i18n.getMessage(key, substitutions);
/** BCP-47 of the messages that are shown: where the browser's language has none, that is not the browser's. */
export const interfaceLanguage = (): string => lookUpMessage('locale') || i18n.getUILanguage();
