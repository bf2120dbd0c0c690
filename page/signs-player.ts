const PLAYERS = new Set('VIDEO AUDIO OBJECT EMBED IFRAME'.split(' '));
const isPlayer = (node: Node): boolean => node.nodeType === 1 && (PLAYERS.has((node as Element).tagName.toUpperCase()) || ((node as Element).tagName.toUpperCase() === 'SCRIPT' && ((node as Element).getAttribute('src') ?? '').includes('player')));
/** As much as a player and the boxes around it, or a short line, are made of. */
const FEW_NODES = 24;

/** The nodes of a small element in order; null where it has more than a few, which is found out without reading them all. */
function fewNodes(root: Element): Node[] | null {
  const all: Node[] = [root];
  for (let i = 0; i < all.length; i += 1)
    for (let child = (all[i] as Node).firstChild; child; child = child.nextSibling) {
      if (all.length >= FEW_NODES) return null;
      all.push(child);
    }
  return all;
}

const SILENT = new Set('SCRIPT STYLE NOSCRIPT'.split(' '));
const writtenIn = (nodes: readonly Node[]): string => nodes.map((n) => (n.nodeType === 3 && !SILENT.has((n.parentNode as Element).tagName.toUpperCase()) ? n.nodeValue : '')).join('');

/** A short line without links that shares its parent with a player and nothing else says whose film it is, whatever its class. */
export function signsPlayer(element: Element): boolean {
  const before = element.previousElementSibling, behind = before ? null : element.nextElementSibling, other = before ?? behind;
  // Most paragraphs have others beside them.
  if (!other || (before ? before.previousElementSibling ?? element.nextElementSibling : behind?.nextElementSibling)) return false;
  const line = fewNodes(element);
  if (!line || line.some((n) => n.nodeName === 'A' || n.nodeName === 'IMG') || writtenIn(line).length > 60) return false;
  const held = fewNodes(other);
  return held !== null && held.some(isPlayer) && writtenIn(held).trim() === '';
}

/** True where a document has any player: most have none, and then nobody need be asked who signs one. */
export const hasPlayer = (root: Element): boolean => root.querySelector('video, audio, object, embed, iframe, script[src*="player"]') !== null;
