// `npm run new -- language|publisher|site|words NAME`: writes the file a contributor fills in, and its line in the index.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const USAGE = `What is new?
  npm run new -- language eu                                  a language, by its code (BCP-47)
  npm run new -- publisher "The Harbour Lamp" harbourlamp.ie ie   a publisher: name, domain, country
  npm run new -- site harbourlamp.ie                          a site that shows others' stories, by its domain
  npm run new -- words eu                                     the words that news is about in a language`;

/** Ends with one plain sentence. */
function refuse(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

const at = (...parts: string[]): string => join(ROOT, 'rules', ...parts);
const told = (path: string): string => relative(process.cwd(), path);
/** "kill-the-newsletter" as a variable: killTheNewsletter. */
const camel = (name: string): string => name.replace(/[^a-z0-9]+(.)?/giu, (_, c: string | undefined) => (c ?? '').toUpperCase()).replace(/^\d/u, (d) => `_${d}`);

/** A name that the language keeps for itself can be no variable: in.com is inSite. */
const variableOf = (name: string): string => (/^(?:as|do|if|in|is|of|for|new|try|var|let|case|else|enum|this|true|null|void|with|break|catch|class|const|false|super|throw|while|yield|await|delete|export|import|public|return|static|switch|typeof|default|package|private)$/u.test(camel(name)) ? `${camel(name)}Site` : camel(name));

/** Adds an import line and an entry to an index file, both at the end of their kind. */
function register(index: string, variable: string, file: string): void {
  const lines = readFileSync(index, 'utf8').split('\n');
  const last = lines.findLastIndex((l) => l.startsWith('import '));
  lines.splice(last + 1, 0, `import ${variable} from './${file}';`);
  const list = lines.findIndex((l) => /^const \w+: readonly \w+\[\] = \[/u.test(l));
  if (list < 0) refuse(`${told(index)} has no list to add to.`);
  const end = lines.findIndex((l, i) => i >= list && l.trimEnd().endsWith('];'));
  lines[end] = (lines[end] as string).replace(/,?\s*\];\s*$/u, `, ${variable}];`);
  writeFileSync(index, lines.join('\n'));
}

function write(path: string, text: string): void {
  if (existsSync(path)) refuse(`${told(path)} is there already.`);
  writeFileSync(path, text);
}

function newLanguage(code: string): void {
  if (!/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?$/u.test(code)) refuse(`"${code}" is no language code: write it like eu or zh-Hant.`);
  const name = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code) ?? code, script = new Intl.Locale(code).maximize().script ?? 'Latn';
  const variable = camel(new Intl.DisplayNames(['en'], { type: 'language' }).of(code)?.toLowerCase() ?? code);
  const path = at('languages', `${code}.ts`);
  write(path, `import type { Example, Language } from '../../core/language/language.ts';

// Each field is told, with an example, in core/language/language.ts. Phrases, never regular expressions: * is the name.
const ${variable}: Language = {
  id: '${code}',
  name: '${name}',
  script: '${script}',
  common: '',
  basis: [],
  origin: [],
  venue: [],
  byline: [],
  sourceLabels: [],
  imageLabels: [],
  fillers: '',
  kinds: '',
  platformKinds: '',
  and: '',
  vague: [],
  never: [],
  translated: [],
  closing: [],
  pictureWords: '',
  nobody: [],
};
export default ${variable};

/** Sentences written for the project: at least eight in which something must be found, four in which nothing may be. */
export const examples: readonly Example[] = [
  // ['The harbour is closed, according to Reuters.', 'basis Reuters'],
  // ['Source: AFP', 'origin Agence France-Presse', 'endnote'],
  // ['The agency has its seat by the harbour.', ''],
];
`);
  register(at('languages', 'index.ts'), variable, `${code}.ts`);
  console.log(`${told(path)} is written and registered. Fill it in; \`npm run unit\` says what is missing.`);
}

function newWords(code: string): void {
  if (!/^[a-z]{2,3}$/u.test(code)) refuse(`"${code}" is no language code: write it like eu.`);
  const english = /words: `\n([^`]*)`/u.exec(readFileSync(at('news-words', 'en.ts'), 'utf8'))?.[1] ?? '', path = at('news-words', `${code}.ts`);
  write(path, `import type { NewsWords } from '../../core/match/news-words.ts';

// The English words behind each key show which sense is meant: put the language's own in their place, and leave out what you don't know.
export default {
  lang: '${code}',
  words: \`
${english}\`,
} satisfies NewsWords;

/** Headlines of your own: keys that must be found, and words that only look alike. */
export const examples = {
  found: {},
  not: {},
};
`);
  register(at('news-words', 'index.ts'), variableOf(code), `${code}.ts`);
  console.log(`${told(path)} is written and registered. Put its words in; \`npm run unit\` says what is missing.`);
}

/** The bare domain in what was typed or copied: https://www.HarbourLamp.ie/ is harbourlamp.ie, and an address's own letters stand for others. */
function bareDomain(typed: string | undefined): string {
  const address = typed && (/^https?:\/\//iu.test(typed) ? typed : `https://${typed}`), host = address && URL.canParse(address) ? new URL(address).hostname.replace(/^www\./u, '') : '';
  if (!/^(?:[a-z0-9-]+\.)+[a-z][a-z0-9-]*[a-z0-9]$/u.test(host)) refuse('Say its domain: harbourlamp.ie');
  return host;
}
/** "harbourlamp-ie": what a domain is called where a file or a line needs a name. */
const idOf = (domain: string): string => domain.replace(/\.(?:com|org|net)$/u, '').replace(/\./gu, '-');

function newPublisher(name: string, typed: string | undefined, typedCountry: string | undefined): void {
  const domain = bareDomain(typed), country = typedCountry?.toLowerCase();
  if (!country || !/^[a-z]{2}$/u.test(country)) refuse('Say its country in two letters: ie');
  if (/[|;`\\\n]|\$\{/u.test(name)) refuse('A name has none of | ; ` \\ in it.');
  for (const table of globSync('**/*.ts', { cwd: at('publishers') })) if (new RegExp(`^[^|]+\\|[^|]*\\|(?:[^|]* )?${domain.replace(/\./gu, '\\.')}[ |]`, 'mu').test(readFileSync(at('publishers', table), 'utf8'))) refuse(`rules/publishers/${table} has "${domain}" already.`);
  const path = at('publishers', 'outlets', `${country}.ts`), line = `${idOf(domain)}|outlet|${domain}|${name}|||\n`;
  if (existsSync(path)) writeFileSync(path, readFileSync(path, 'utf8').replace(/\n`;\s*$/u, () => `\n${line}\`;\n`));
  else {
    write(path, `export default \`\n${line}\`;\n`);
    const index = at('publishers', 'index.ts'), text = readFileSync(index, 'utf8');
    writeFileSync(index, text.replace(/\n\nconst /u, () => `\nimport ${country}Outlets from './outlets/${country}.ts';\n\nconst `).replace(/\n\];/u, () => `\n  { country: '${country.toUpperCase()}', text: ${country}Outlets },\n];`));
  }
  console.log(`A line is added to ${told(path)}: other names stand in its fifth field, parted by "; ", and the address of its search, with {q} for the words, in the sixth. \`npm run rules\` checks it.`);
}

function newSite(typed: string): void {
  const domain = bareDomain(typed);
  const file = `${idOf(domain)}.ts`, variable = variableOf(file.slice(0, -3)), path = at('sites', file);
  write(path, `import type { Site, SiteExample } from '../../core/sites/site.ts';

/** What the site shows, and from which pages of which year that is known. */
const ${variable}: Site = {
  hosts: '${domain}',
  what: 'portal',
  stories: '/news/*',
  origin: [{ name: '.source a', link: '.source a@href' }],
  verified: false,
};
export default ${variable};

/** Pages written for the project in the site's markup: at least one where whose story it is must be found, one where nothing may be said. */
const page = (source: string): string => \`<html><head><title>The title of a story</title></head><body><article><h1>The title of a story</h1><p>A first paragraph of your own.</p>\${source}</article></body></html>\`;

export const examples: readonly SiteExample[] = [
  ['https://${domain}/news/1234', page('<p class="source"><a href="https://www.reuters.com/world/a-story-of-the-day-2026-05-03/">Reuters</a></p>'), 'republished origin Reuters https://www.reuters.com/world/a-story-of-the-day-2026-05-03/'],
  ['https://${domain}/about', page(''), ''],
];
`);
  register(at('sites', 'index.ts'), variable, file);
  console.log(`${told(path)} is written and registered. Fill it in; \`npm run unit\` runs its examples.`);
}

const [what, name, ...rest] = process.argv.slice(2);
if (!name) refuse(USAGE);
if (what === 'language') newLanguage(name);
else if (what === 'publisher') newPublisher(name, rest[0], rest[1]);
else if (what === 'site') newSite(name);
else if (what === 'words') newWords(name);
else refuse(USAGE);
