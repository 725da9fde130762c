import { xmlText } from '../escape/xml-text.ts';

/** One page and its other languages. */
export interface SitemapEntry {
  readonly url: string;
  /** The day of its last check, where it has one. */
  readonly day?: string;
  readonly alternates: readonly { readonly tag: string; readonly url: string }[];
}

/** A sitemap (sitemaps.org 0.9) with the languages of each page. */
export function sitemapText(entries: readonly SitemapEntry[]): string {
  const urls = entries.map(({ url, day, alternates }) => {
    const links = alternates.map(
      (one) => `<xhtml:link rel="alternate" hreflang="${one.tag}" href="${xmlText(one.url)}"/>`,
    );
    return `<url><loc>${xmlText(url)}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}${links.join('')}</url>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('')}</urlset>\n`;
}
