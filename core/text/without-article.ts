/** A folded name without the article that opens it; one letter alone is as often an initial. */
export function withoutArticle(name: string, articles: { has(word: string): boolean }): string {
  const at = name.indexOf(' ');
  return at > 1 && articles.has(name.slice(0, at)) ? name.slice(at + 1).trimStart() : name;
}
