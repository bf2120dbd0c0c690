import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { packedNewsWords } from './core/match/packed-news-words.ts';
import { packedRules, rulesForPages } from './core/trace.ts';
import languages from './rules/languages/index.ts';
import { browserMessages, LOCALES, packedWords, wordKeys, wordsEdition } from './scripts/read-locales.ts';

// What security.md's first line asks for: nothing runs, loads or is framed that is not packaged.
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * The polyfill hands on the browser's own object where there is one. Taken as a CommonJS file, each of that object's parts would be asked
 * for and copied, which makes the browser set all of them up, at the start of the worker and of every page: 18 ms, measured.
 */
const POLYFILL_AS_MODULE = {
  name: 'polyfill-as-module',
  transform: (code: string, id: string) =>
    /\/webextension-polyfill\/dist\/browser-polyfill/u.test(id) ? { code: `const module = { exports: {} }, exports = module.exports;\n${code}\nexport default module.exports;`, map: null } : null,
};

/** The builder begins each page with a script of the plugins that a project wrote for it. There are none here, and a page would wait for an empty file. */
const NO_EMPTY_SCRIPT = {
  name: 'no-empty-script',
  enforce: 'post' as const,
  apply: 'build' as const,
  transformIndexHtml: { order: 'pre' as const, handler: (html: string) => html.replace(/<script[^>]*src="virtual:wxt-html-plugins"[^>]*><\/script>/u, '') },
};
/** What a page waits for is asked for first: its styles; what screens have in common before what is a screen's own, which Vite links the other way round. */
const STYLES_FIRST = {
  name: 'styles-first',
  transformIndexHtml: {
    order: 'post' as const,
    handler(html: string): string {
      const style = /\s*<link rel="stylesheet"[^>]*>/gu, styles = html.match(style) ?? [], isShared = (link: string): boolean => link.includes('/popup-');
      return html.replace(style, '').replace('</title>', `</title>${[...styles.filter(isShared), ...styles.filter((link) => !isShared(link))].join('')}`);
    },
  },
};

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
    plugins: [POLYFILL_AS_MODULE, NO_EMPTY_SCRIPT, STYLES_FIRST],
    define: { PAGE_RULES: JSON.stringify(rulesForPages()), READ_LANGUAGES: JSON.stringify(languages.map(({ id }) => id)), INTERFACE_LANGUAGES: JSON.stringify(LOCALES), WORDS_EDITION: JSON.stringify(wordsEdition()) },
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
