/**
 * A cheap look at a page: is there an article or a list of stories worth reading? Runs on every page, so it
 * asks the document few questions and stops at the first answer.
 */
export function worthReading(document: Document): boolean {
  const find = (selector: string): Element | null => Document.prototype.querySelector.call(document, selector);
  if (find('meta[property="og:type"][content*="article"],[itemprop="articleBody"],[itemtype*="NewsArticle"],meta[property="article:published_time"],meta[name="syndication-source"],meta[name="original-source"],link[rel="syndication-source"],link[rel="original-source"]')) return true;
  const scripts: NodeListOf<Element> = Document.prototype.querySelectorAll.call(document, 'script[type="application/ld+json"]');
  for (let i = 0; i < scripts.length && i < 5; i += 1) if (/"(?:News|Reportage|LiveBlog|Blog)\w*(?:Article|Posting)"/u.test((scripts[i]?.textContent ?? '').slice(0, 20_000))) return true;
  const paragraphs: NodeListOf<Element> = Document.prototype.querySelectorAll.call(document, 'article p, main p, p');
  let long = 0;
  for (let i = 0; i < paragraphs.length && i < 60; i += 1) {
    const length = (paragraphs[i]?.textContent ?? '').length;
    if (length > 80) long += 1;
    if (long >= 4 || (long >= 2 && find('article') !== null)) return true;
  }
  return longInside(document.body);
}

/** Pages made of components (MSN) have their paragraphs in the components' insides: those near the top are looked into. */
function longInside(body: Element | null): boolean {
  const all: Element[] = body?.tagName === 'BODY' ? [body] : [];
  for (let i = 0; i < all.length && i < 300; i += 1) {
    const element = all[i] as Element, inside = element.tagName.includes('-') ? element.shadowRoot : null;
    let long = 0;
    for (const paragraph of inside?.querySelectorAll('p') ?? []) if ((paragraph.textContent ?? '').length > 80) long += 1;
    if (long >= 3) return true;
    for (const part of [element, inside]) for (let child = part?.firstElementChild; child && all.length < 300; child = child.nextElementSibling) all.push(child);
  }
  return false;
}
