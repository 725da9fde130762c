import { scanHtml } from '#build/html-scan.ts';
import { localeOfPath, type SitePage } from '#build/verify/built-site.ts';

/** A page of a site in memory, from its HTML. */
export function pageOf(html: string, path = '/'): SitePage {
  return { path, html, locale: localeOfPath(path), tags: scanHtml(html) };
}
