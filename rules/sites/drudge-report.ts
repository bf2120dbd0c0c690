import type { Site, SiteExample } from '../../core/sites/site.ts';

/** Drudge Report: links and nothing else, the papers' own first pages among them; its markup is so loose that stories are told as on any list. Seen in a stored page of 2008. */
const drudgeReport: Site = {
  hosts: 'drudgereport.com drudgereportarchives.com',
  what: 'lists',
  lists: '/ /data/**',
  verified: true,
};
export default drudgeReport;

export const examples: readonly SiteExample[] = [
  ['https://drudgereport.com/', '<html lang="en"><body><tt><b><center><a href="https://www.reuters.com/world/ferries-return-2026-05-03/">FERRIES RETURN TO THE ISLANDS...</a></center><br><a href="https://lamp.example/2026/05/harbour-towns">Three towns disagree about harbour...</a><hr><a href="https://www.reuters.com/">REUTERS</a><br><a href="https://www.lemonde.fr/">LE MONDE OF PARIS FRANCE</a></b></tt></body></html>', 'index 2 Reuters; lamp.example'],
  ['https://drudgereport.com/', '<html lang="en"><body><p>The page will be back in a moment.</p></body></html>', ''],
];
