import { type SitePage, sitePage } from '#build/verify/built-site.ts';

/** A page of a site in memory, from its HTML. */
export const pageOf = (html: string, path = '/'): SitePage => sitePage({ path, html });
