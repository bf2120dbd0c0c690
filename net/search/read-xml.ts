/** An element as it was written; prefixes stay before its name. */
export interface XmlElement {
  /** In lower case, with its prefix: `content:encoded`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Its own text and CDATA, entities read. */
  readonly text: string;
}
interface Open {
  name: string;
  attributes: Map<string, string>;
  children: XmlElement[];
  text: string;
}

const MAX_CHARS = 2_097_152, MAX_DEPTH = 40, MAX_ELEMENTS = 40_000;
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Reads the five entities of XML and numbers of characters, and no others: none that a document declares. */
export const readEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#[xX]([\da-fA-F]{1,6}));/gu, (whole, name: string | undefined, decimal: string | undefined, hex: string | undefined) => {
        if (name !== undefined) return NAMED[name] as string;
        const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
        return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
      })
    : text;

/** Where a declaration of the document's type ends, its own declarations in brackets left out. */
function endOfDoctype(xml: string, from: number): number {
  const end = xml.indexOf('>', from), bracket = xml.slice(from, end).indexOf('[');
  if (end < 0 || bracket < 0) return end;
  const close = xml.indexOf(']', from + bracket);
  return close < 0 ? -1 : xml.indexOf('>', close);
}

/** Attributes of a tag, read from left to right; the first of a name counts. */
function readAttributes(tag: string, from: number): Map<string, string> {
  const found = new Map<string, string>();
  for (let at = from; at < tag.length && found.size < 20; ) {
    const equals = tag.indexOf('=', at);
    if (equals < 0) break;
    const name = tag.slice(at, equals).trim().toLowerCase();
    let open = equals + 1;
    while (open < tag.length && tag.charCodeAt(open) <= 32) open += 1;
    const mark = tag[open], close = mark === '"' || mark === "'" ? tag.indexOf(mark, open + 1) : -1;
    if (close < 0) break;
    if (!found.has(name)) found.set(name, readEntities(tag.slice(open + 1, close)));
    at = close + 1;
  }
  return found;
}

/** Where a tag ends: a `>` inside quotation marks is none. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length && at - from < 20_000; at += 1) {
    const char = xml[at];
    if (char === '>') return at;
    if (char === '"' || char === "'") {
      const close = xml.indexOf(char, at + 1);
      if (close < 0) return -1;
      at = close;
    }
  }
  return -1;
}

/**
 * The elements of an XML text as far as it can be read: a worker has no DOM. Made for feeds and sitemaps: bounded in size, nesting and
 * number of elements, linear, declares and expands no entities. What was cut short gives what came before; null where there is no element.
 */
export function readXml(whole: string): XmlElement | null {
  const xml = whole.length > MAX_CHARS ? whole.slice(0, MAX_CHARS) : whole;
  const root: Open = { name: '', attributes: new Map(), children: [], text: '' }, open: Open[] = [root];
  let count = 0, at = 0;
  const say = (text: string): void => {
    const last = open.at(-1) as Open;
    if (text !== '') last.text += text;
  };
  while (at < xml.length && count < MAX_ELEMENTS) {
    const tag = xml.indexOf('<', at);
    if (tag < 0) say(readEntities(xml.slice(at)));
    if (tag < 0) break;
    if (tag > at) say(readEntities(xml.slice(at, tag)));
    let end: number;
    if (xml.startsWith('<![CDATA[', tag)) {
      end = xml.indexOf(']]>', tag);
      say(xml.slice(tag + 9, end < 0 ? xml.length : end));
      at = end < 0 ? xml.length : end + 3;
      continue;
    }
    if (xml.startsWith('<!--', tag)) end = xml.indexOf('-->', tag + 4) + 2;
    else if (xml.startsWith('<?', tag)) end = xml.indexOf('?>', tag) + 1;
    else if (xml.startsWith('<!', tag)) end = endOfDoctype(xml, tag);
    else end = endOfTag(xml, tag + 1);
    if (end < tag + 1) break;
    at = end + 1;
    const next = xml[tag + 1] as string;
    if (next === '!' || next === '?') continue;
    if (next === '/') {
      const name = xml.slice(tag + 2, end).trim().toLowerCase();
      // What was left open inside is closed with it; an end without a beginning closes nothing.
      let depth = open.length - 1;
      while (depth > 0 && (open[depth] as Open).name !== name) depth -= 1;
      if (depth > 0) open.length = depth;
      continue;
    }
    const empty = xml[end - 1] === '/', inside = xml.slice(tag + 1, empty ? end - 1 : end), cut = inside.search(/[\s/]/u);
    const name = (cut < 0 ? inside : inside.slice(0, cut)).toLowerCase();
    if (name === '') continue;
    const made: Open = { name, attributes: cut < 0 ? new Map() : readAttributes(inside, cut), children: [], text: '' };
    count += 1;
    (open.at(-1) as Open).children.push(made);
    // Below the deepest level elements stand beside one another.
    if (!empty && open.length < MAX_DEPTH) open.push(made);
  }
  return root.children[0] ?? null;
}

/** An element's children of a name: with any prefix where `name` has none, but those without come first. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  const exact = element.children.filter((child) => child.name === name);
  return exact.length > 0 || name.includes(':') ? exact : element.children.filter((child) => child.name.endsWith(`:${name}`));
}
/** Text of the first child of a name, white space collapsed; '' where there is none. */
export const textOf = (element: XmlElement, name: string): string => (childrenOf(element, name)[0]?.text ?? '').replace(/\s+/gu, ' ').trim();
