const FRONT = /^\/(?:portal|home|home-page|index|default|inicio|start|news)?(?:\.\w+)?\/?$|^\/[a-z]{2}\/?$/u;

/** True for an address under which a site's first page stands. */
export function isFrontAddress(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return FRONT.test(pathname.toLowerCase()) && !/\d/u.test(search);
}
