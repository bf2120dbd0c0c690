import { render } from 'preact';
import { browser } from 'wxt/browser';
import { Popup, type PopupState } from '../../components/Popup.tsx';
import { createWords } from '../../components/words.ts';
import { interfaceLanguage, lookUpMessage } from '../../platform/interface-language.ts';
import { background } from '../../platform/messages.ts';

const root = document.getElementById('popup') as HTMLElement;
const locale = interfaceLanguage();
const words = createWords(lookUpMessage, locale);
document.documentElement.lang = locale;
document.documentElement.dir = lookUpMessage('@@bidi_dir') || 'ltr';
const openOwnRules = (): void => void browser.runtime.openOptionsPage().then(() => window.close());
const show = (state: PopupState): void => render(<Popup state={state} words={words} openOwnRules={openOwnRules} />, root);

async function start(): Promise<void> {
  show({ state: 'reading' });
  // Opened as a page of its own, it shows the tab that its address names, by number or by address.
  const asked = new URLSearchParams(location.search);
  const id = Number(asked.get('tab')), url = asked.get('url');
  const [active] = id ? [{ id }] : url ? (await browser.tabs.query({})).filter((tab) => tab.url === url) : await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) return show({ state: 'unreadable' });
  show(await background.traceTab(active.id));
}

start().catch(() => show({ state: 'error' }));
