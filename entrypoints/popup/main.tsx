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
const show = (state: PopupState): void => render(<Popup state={state} words={words} />, root);

async function start(): Promise<void> {
  show({ state: 'reading' });
  // A tab named in the address is shown instead of the active one: the popup opened as a page.
  const asked = Number(new URLSearchParams(location.search).get('tab'));
  const [active] = asked ? [{ id: asked }] : await browser.tabs.query({ active: true, currentWindow: true });
  if (active?.id === undefined) return show({ state: 'unreadable' });
  show(await background.traceTab(active.id));
}

start().catch(() => show({ state: 'error' }));
