import type { Site, SiteExample } from '../../core/sites/site.ts';

/**
 * Sites that readers of news meet and that hold none: encyclopedias, code, questions, papers before their print, maps, shops, films,
 * music. Known to everybody who uses them; what a paper of theirs says of its sources is no credit.
 */
const noNews: Site = {
  hosts: 'wikipedia.org wiktionary.org wikidata.org wikimedia.org fandom.com britannica.com github.com gitlab.com bitbucket.org npmjs.com pypi.org stackoverflow.com stackexchange.com superuser.com serverfault.com quora.com arxiv.org biorxiv.org medrxiv.org chemrxiv.org ssrn.com researchgate.net academia.edu openstreetmap.org imdb.com goodreads.com letterboxd.com discogs.com soundcloud.com open.spotify.com amazon.com amazon.de amazon.co.uk amazon.fr amazon.co.jp ebay.com ebay.de etsy.com aliexpress.com booking.com tripadvisor.com',
  what: 'other',
  verified: true,
};
export default noNews;

const page = (text: string): string => `<html><head><title>Lantern (boat)</title></head><body><main><h1>Lantern (boat)</h1><p>${text}</p><p>She was sold to a ferry company in 1931 and broken up after a collision in fog, and her bell hangs in the town hall of the island that she served.</p><p>Two models of her are kept in the museum of the shipyard, one of them made by the man who drew her lines.</p></main></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://en.wikipedia.org/wiki/Lantern_(boat)', page('The Lantern was a steam launch built in 1904 for the harbour authority; according to Reuters, her boiler was found in 2019.'), 'other'],
  ['https://www.islandcourier.example/news/lantern-boat-found-in-the-bay', page('The Lantern was a steam launch built in 1904 for the harbour authority, and divers found her boiler on Monday in eleven metres of water.'), ''],
];
