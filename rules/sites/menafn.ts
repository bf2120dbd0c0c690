import type { Site, SiteExample } from '../../core/sites/site.ts';

/** MENAFN opens the stories of others with their names: "(MENAFN- Daily News Egypt)". Seen in stored texts of six projects, 2023 to 2025. */
const menafn: Site = {
  hosts: 'menafn.com',
  what: 'mixed',
  stories: '/#/*',
  lists: '/',
  origin: [{ name: 'p,article', between: '(MENAFN-|)' }, { name: 'p,article', between: '(MENAFN -|)' }],
  verified: true,
};
export default menafn;

const page = (opening: string): string => `<html lang="en"><head><title>Lighthouse at Grey Point to be lit again | MENAFN.COM</title></head><body><article><h1>Lighthouse at Grey Point to be lit again</h1><p>${opening}The lighthouse at Grey Point will be lit again in spring after fourteen months of repairs, the harbour office said on Friday.</p><p>Masons replaced two hundred steps and all the glass of the lantern room, and the keeper has moved back in.</p></article></body></html>`;

export const examples: readonly SiteExample[] = [
  ['https://menafn.com/1109588001/Lighthouse-At-Grey-Point-To-Be-Lit-Again', page('(MENAFN- Grey Point Lantern) '), 'republished origin Grey Point Lantern'],
  ['https://menafn.com/1109588002/Lighthouse-At-Grey-Point-To-Be-Lit-Again', page('(MENAFN - EIN Presswire) '), 'republished origin EIN Presswire'],
  ['https://menafn.com/1109588003/Lighthouse-At-Grey-Point-To-Be-Lit-Again', page('(MENAFN) '), ''],
];
