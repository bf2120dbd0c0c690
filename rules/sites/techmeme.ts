import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Techmeme and its sisters, all of one make: in a cluster, who wrote it before the headline. Seen in public readers of its pages, 2008 to 2025. */
const techmeme: Site = {
  hosts: 'techmeme.com memeorandum.com mediagazer.com wesmirch.com',
  what: 'lists',
  stories: '/about /contact /events',
  items: { each: '.item', title: '.ii strong a | a.ourh | .ii a', publisher: 'cite a | cite' },
  verified: true,
};
export default techmeme;

const item = (author: string, name: string, home: string, title: string, url: string): string => `<div class="clus"><div class="itc1"><div class="item"><cite>${author} / <a href="${home}">${name}</a>:</cite><br><div class="ii"><strong class="L2"><a class="ourh" href="${url}">${title}</a></strong> &nbsp; &mdash; &nbsp; The boats left at dawn.</div></div></div></div>`;

export const examples: readonly SiteExample[] = [
  ['https://www.memeorandum.com/', `<html lang="en"><body><div id="topcol1">${item('Jane Doe', 'Reuters', 'https://www.reuters.com/', 'Ferries return to the islands after a month of fog', 'https://www.reuters.com/world/ferries-return-to-the-islands-2026-05-03/')}${item('Ann Roe', 'The Harbour Lamp', 'https://lamp.example/', 'Three towns disagree about the harbour', 'https://lamp.example/2026/05/harbour-towns')}</div></body></html>`, 'index 2 Reuters; The Harbour Lamp'],
  ['https://www.techmeme.com/about', '<html lang="en"><body><h1>About</h1><p>Written by people, with the help of a machine.</p></body></html>', ''],
];
