import { isOff, type Settings, siteOf } from '../core/settings.ts';

/** Takes a site from the sites that are left alone, with those that it belongs to, or adds it where it is none of them. */
export function turnSite(now: Settings, url: string): Partial<Settings> {
  const site = siteOf(url);
  if (site === '') return {};
  return { offSites: isOff(now, url) ? now.offSites.filter((off) => site !== off && !site.endsWith(`.${off}`)) : [...now.offSites, site] };
}
