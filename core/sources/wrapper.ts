/**
 * A host that wraps other sites' addresses, and where in its own the target stands: data of a file in `rules/wrappers/`.
 * One of `parameter`, `query`, `rest`, `between` and `host` says where. What is found there counts only where it is an
 * address on another host, so a rule may be written wider than all that its host does.
 */
export interface Wrapper {
  /** Bare domains, parted by spaces; their subdomains are meant as well. `google.*` is that name under any country's ending. */
  readonly hosts: string;
  /** Beginnings of paths, parted by spaces, in small letters: whole parts, `*` for any, `#` for a time ("20200101000000", "2020id_"). Without it any path. */
  readonly path?: string;
  /** Names of parameters, parted by spaces, in the order in which they are asked. */
  readonly parameter?: string;
  /** The whole query is the address: `/?https://…`. */
  readonly query?: true;
  /** What follows the path's beginning is the address; `further` where parts of the wrapper's own stand before it. */
  readonly rest?: true | 'further';
  /** The address stands behind the first and before the second, or goes to the end: `/RU=` and `/`. */
  readonly between?: readonly [behind: string, before: string];
  /** The wrapper's own host spells the target's with hyphens: `www-example-org.translate.goog`. */
  readonly host?: true;
  /** Where the target may stand without its scheme, the scheme meant. */
  readonly bare?: 'https' | 'http';
  /** How the target is written where it is neither plain nor percent-encoded. */
  readonly written?: Writing;
  /** Beginnings of the wrapper's own parameters that stand among the target's, parted by spaces. */
  readonly drop?: string;
  /** The target's page itself is shown there: by an archive, a cache, a translator. Whoever reads it reads the target's publisher. */
  readonly shows?: true;
  /** Parameter, or part of the path, that says from which language the page was translated; with a hyphen behind it where it holds a pair ("en-ru"). */
  readonly language?: string;
  /** Frames around a host's own posts: the target stays on the host. */
  readonly inside?: true;
}

/**
 * `base64`: as it is, for addresses, or Yahoo's with hyphens for what is left open; Bing's "a1" before it is passed over. `news-id`: an id of Google
 * News. `cache`: "cache:ID:address words". `token`: a token behind the last colon. `urldefense`: "https-3A__host_path".
 * `no-star`: stars stand for characters that are kept elsewhere, so an address with one is not whole.
 */
export type Writing = 'base64' | 'news-id' | 'cache' | 'token' | 'urldefense' | 'no-star';

/** An example in a wrapper's file: a wrapped address, made up, and where it leads; null where it must stay as it is. */
export type WrapperExample = readonly [wrapped: string, target: string | null];
