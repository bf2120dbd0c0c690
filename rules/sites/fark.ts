import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Fark: its links lead on through an address of its own that is often cut; the domain stands beside it. Seen in a stored page of 2025. */
const fark: Site = {
  hosts: 'fark.com',
  what: 'threads',
  stories: '/comments/** /users/** /farq/**',
  lists: '/ /politics /sports /business /geek /showbiz /food /d /topic/*',
  items: { each: 'tr.headlineRow', title: '.headlineText a.outbound_link | .headline a', publisher: '.headlineText a.outbound_link@data-farkdomain | .headlineSourceImage img@alt | .headlineSourceImage a' },
  verified: true,
};
export default fark;

const row = (domain: string, name: string, title: string, id: number): string => `<tr class="headlineRow id${id}"><td class="headlineSourceImage"><a class="outbound_link" data-farkdomain="${domain}" href="https://www.fark.com/goto/${id}/${domain}/2026/05/03/ferr"><img src="https://img.fark.net/x.png" width="77" height="27" alt="(${name})"></a></td><td class="headlineText"><span class="headline"><a class="outbound_link" data-farkdomain="${domain}" href="https://www.fark.com/goto/${id}/${domain}/2026/05/03/ferr">${title}</a></span><div class="hlSpacer URLHover">source: <a class="outbound_link" href="https://www.fark.com/goto/${id}">${domain}</a></div></td><td class="headlineComments"><a href="https://www.fark.com/comments/${id}/x" class="icon_comment">12</a></td></tr>`;

export const examples: readonly SiteExample[] = [
  ['https://www.fark.com/', `<html lang="en"><body><table class="headlineTable"><tbody>${row('reuters.com', 'Reuters', 'Ferries return to the islands. Islands less than thrilled', 11)}${row('lamp.example', 'The Harbour Lamp', 'Three towns disagree about harbour', 12)}</tbody></table></body></html>`, 'index 2 Reuters; lamp.example'],
  ['https://www.fark.com/comments/11/x', '<html lang="en"><body><table><tr><td class="ctext">The fog was the longest in forty years, says the BBC, and nobody at the harbour remembers another like it.</td></tr></table></body></html>', ''],
];
