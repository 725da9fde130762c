import type { HeaderRule } from '#build/header-rules.ts';

/** What the configuration of a server is made of. */
export interface ServerSite {
  /** The one header table, as it stands in `_headers`. */
  readonly rules: readonly HeaderRule[];
  /** Folders that have a page of their own for what is not there: `['', 'sv']`. */
  readonly notFound: readonly string[];
}

/** Where the release command keeps the site; the one line that an administrator may want to change, with the port. */
export const SITE_ROOT = '/srv/kaikutarjonta/current';
export const SITE_PORT = 8080;

/** The first lines of a made file. */
export const MADE =
  'Made by `npm run server-config` from the header table of the built site (src/build/header-rules.ts). Change it there.';
