import { render } from 'preact';
import { browser } from 'wxt/browser';
import { type Example, WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { createWords } from '../../components/words.ts';
import { examplePage } from '../../core/example-page.ts';
import { interfaceLanguage, lookUpMessage, nameDocument, readyWords } from '../../platform/interface-language.ts';
import { background } from '../../platform/messages.ts';
import { settings } from '../../platform/settings.ts';

const root = document.getElementById('welcome') as HTMLElement;
const makeWords = () => createWords(lookUpMessage, interfaceLanguage());
let words = makeWords(), example: Example;

async function show(): Promise<void> {
  const [command] = (await browser.commands.getAll()).filter(({ name }) => name === '_execute_action');
  render(<WelcomeView example={example} settings={await settings.get()} shortcut={command?.shortcut ?? ''} words={words} change={(some) => settings.change(some).then(show)} />, root);
}

/** In the words that are chosen now; the background reads the example in the same. */
async function start(): Promise<void> {
  words = makeWords();
  nameDocument(words('title_welcome'));
  example = { page: examplePage(lookUpMessage, interfaceLanguage()), trace: null };
  await show();
  const { page } = example;
  example = { page, trace: await background.example().catch(() => 'failed' as const) };
  await show();
}

await readyWords(() => void start());
await start();
settings.onChange(() => void show());
