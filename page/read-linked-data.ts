import type { LinkedData } from '../core/types.ts';
import { absolute } from './read-meta.ts';

const MAX_BYTES = 300_000;
const MAX_DEPTH = 40;
const PROPERTIES = ['author', 'creator', 'publisher', 'provider', 'sourceOrganization', 'copyrightHolder', 'isBasedOn', 'mainEntityOfPage', 'contributor'] as const;

/** What the page's JSON-LD says; blocks that are broken, too long or nested too deep are passed over. */
export interface DeclaredData {
  readonly linkedData: LinkedData[];
  readonly types: string[];
  readonly published: string | null;
  readonly headline: string;
  /** The article's text where the page declares it, its tags taken off; at most 40,000 characters. */
  readonly body: string;
}

function countOf(text: string, char: string): number {
  let count = 0;
  for (let at = text.indexOf(char); at >= 0 && count <= MAX_DEPTH; at = text.indexOf(char, at + 1)) count += 1;
  return count;
}

/** Nesting is counted before parsing: a million brackets cost half a second in JSON.parse. */
function tooDeep(json: string): boolean {
  if (countOf(json, '[') + countOf(json, '{') <= MAX_DEPTH) return false;
  let depth = 0;
  for (let i = 0; i < json.length; i += 1) {
    const code = json.charCodeAt(i);
    if (code === 91 || code === 123) {
      depth += 1;
      if (depth > MAX_DEPTH) return true;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return false;
}

const own = (object: object, key: string): unknown => (Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined);
const text = (value: unknown): string => (typeof value === 'string' ? value.trim().slice(0, 300) : '');

export function readLinkedData(document: Document, base: string): DeclaredData {
  const linkedData: LinkedData[] = [], types: string[] = [];
  let published: string | null = null, headline = '', body = '';
  for (const script of [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20)) {
    const json = script.textContent ?? '';
    if (json.length > MAX_BYTES || tooDeep(json)) continue;
    let root: unknown;
    try {
      root = JSON.parse(json.trim().replace(/^<!--|-->$|;$/gu, ''));
    } catch {
      continue;
    }
    const queue: unknown[] = [root];
    for (let i = 0; i < queue.length && i < 2_000; i += 1) {
      const node = queue[i];
      if (Array.isArray(node)) queue.push(...node.slice(0, 100));
      if (typeof node !== 'object' || node === null || Array.isArray(node)) continue;
      const declared = [own(node, '@type')].flat().map(text).filter(Boolean);
      const article = declared.some((t) => /article|posting|report|newsevent/iu.test(t));
      for (const type of declared) if (types.length < 30) types.push(type.toLowerCase());
      const graph = own(node, '@graph');
      if (graph) queue.push(graph);
      if (article) {
        published ??= text(own(node, 'datePublished')) || null;
        headline ||= text(own(node, 'headline'));
        const whole = own(node, 'articleBody');
        if (typeof whole === 'string' && whole.length > body.length) body = whole.slice(0, 40_000);
        for (const property of PROPERTIES)
          for (const value of [own(node, property)].flat().slice(0, 10)) {
            if (typeof value === 'string') linkedData.push({ property, type: '', name: /^https?:/u.test(value) ? '' : text(value), url: absolute(value.startsWith('http') ? value : null, base) ?? '' });
            else if (typeof value === 'object' && value !== null)
              linkedData.push({ property, type: text([own(value, '@type')].flat()[0]), name: text([own(value, 'name')].flat()[0]), url: absolute(text(own(value, 'url')) || text(own(value, '@id')) || null, base) ?? '' });
          }
      } else if (own(node, 'mainEntity')) queue.push(own(node, 'mainEntity'));
    }
  }
  return { linkedData: linkedData.slice(0, 40), types: [...new Set(types)], published, headline, body: plainText(body) };
}

/** The text of HTML, its blocks in lines of their own. */
const plainText = (html: string): string => html && html.replace(/<\/?(?:p|br|div|h\d|li)\b[^<>]*>/giu, '\n').replace(/<[^<>]*>/gu, '').replace(/&nbsp;/gu, ' ').replace(/&amp;/gu, '&').replace(/&quot;/gu, '"').replace(/&#0?39;/gu, "'").trim();
