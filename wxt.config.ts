import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { packedNewsWords } from './core/match/packed-news-words.ts';
import { packedRules, rulesForPages } from './core/trace.ts';
import languages from './rules/languages/index.ts';
import { browserMessages, LOCALES, packedWords, wordKeys } from './scripts/read-locales.ts';

// What security.md's first line asks for: nothing runs, loads or is framed that is not packaged.
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  hooks: {
    // Names and phrases are folded and cut once, here, and not by every reader's browser.
    'build:publicAssets': (wxt, files) => {
      const packed = packedRules(), made = join(wxt.config.wxtDir, 'publishers.bin');
      mkdirSync(wxt.config.wxtDir, { recursive: true });
      writeFileSync(made, packed.publishers);
      for (const locale of LOCALES) files.push({ relativeDest: `_locales/${locale}/messages.json`, contents: browserMessages(locale) }, { relativeDest: `words/${locale}.json`, contents: JSON.stringify(packedWords(locale)) });
      files.push({ relativeDest: 'words/keys.json', contents: JSON.stringify(wordKeys()) });
      files.push({ relativeDest: 'publishers.bin', absoluteSrc: made }, { relativeDest: 'languages.txt', contents: new TextDecoder().decode(packed.languages) }, { relativeDest: 'news-words.txt', contents: new TextDecoder().decode(packedNewsWords()) });
    },
  },
  // The reader that is injected into pages knows a few words of every language and the sites that show others' stories, and none of the other rules.
  vite: () => ({
    // What screens have in common is one file, which stands before what is a screen's own: Vite links it behind that.
    plugins: [{ name: 'styles-in-order', transformIndexHtml: { order: 'post', handler: (html: string) => html.replace(/(\s*<link rel="stylesheet"[^>]*>)(\s*<link rel="stylesheet"[^>]*\/popup-[^>]*>)/u, '$2$1') } }],
    define: { PAGE_RULES: JSON.stringify(rulesForPages()), READ_LANGUAGES: JSON.stringify(languages.map(({ id }) => id)), INTERFACE_LANGUAGES: JSON.stringify(LOCALES) },
    // A long text that is named in three places (the list of public suffixes) would be written out in each of them.
    // What several pages share is one file: a popup that begins with ten waits for each. What begins a page is not: the popup's script
    // is the panel's too, and would run wherever the file is.
    build: { rolldownOptions: { optimization: { inlineConst: false }, output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2, test: /^(?!.*\/entrypoints\/).*\.(?:[cm]?js|tsx?)$/u }] } } } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // None of them is asked of the reader with a warning of its own, so that an update asks for no more than the first version did.
    permissions: ['activeTab', 'scripting', 'storage', 'contextMenus', 'declarativeNetRequestWithHostAccess', ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel'])],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_scripts: [{ matches: ['http://*/*', 'https://*/*'], js: ['watch.js'], run_at: 'document_idle' }],
    action: { default_title: '__MSG_name__' },
    // No letter of Firefox's own menus: with one of those (S opens its history) Firefox 153 on Linux opens the menu, and the key does nothing.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_key_popup__' },
      'next-credit': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_key_next__' },
      'open-strongest': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_key_open__' },
    },
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    content_security_policy: { extension_pages: CSP },
    ...(browser === 'firefox'
      ? { browser_specific_settings: { gecko: { id: 'selon@selon.news', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } } } }
      : {}),
  }),
});
