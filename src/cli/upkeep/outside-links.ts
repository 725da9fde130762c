import type { Catalogue } from '#domain/catalogue.ts';
import type { SourceRef } from '#domain/source.ts';

/** An address outside this site, and the listings that lead there. */
export interface OutsideLink {
  readonly url: string;
  /** As `event esimerkkitalo/talvikonsertti`. */
  readonly from: readonly string[];
}

/** Every outside address of the catalogue's listings and pages, each once, sorted. Examples are left out: their hosts do not exist. */
export function outsideLinks({ events, venues, issuers, networks, pages }: Catalogue): OutsideLink[] {
  const found = new Map<string, Set<string>>();
  const add = (from: string, urls: readonly (string | undefined)[]) => {
    for (const url of urls) {
      if (url === undefined) continue;
      const sources = found.get(url) ?? new Set();
      found.set(url, sources.add(from));
    }
  };
  const sourceUrls = (sources: readonly SourceRef[]) => sources.map(({ url }) => url);
  for (const { id, website, sources, body, example } of events) {
    const texts = Object.values(body).flatMap((text) => linksIn(text?.html ?? ''));
    if (!example) add(`event ${id}`, [website, ...sourceUrls(sources), ...texts]);
  }
  for (const { id, website, sources, evidence, example } of venues) {
    if (!example) add(`venue ${id}`, [website, ...sourceUrls(sources), ...sourceUrls(evidence)]);
  }
  for (const { id, website, sources } of issuers) add(`issuer ${id}`, [website, ...sourceUrls(sources)]);
  for (const { id, sources } of networks) add(`network ${id}`, sourceUrls(sources));
  for (const { id, body } of pages)
    add(
      `page ${id}`,
      Object.values(body).flatMap((text) => linksIn(text?.html ?? '')),
    );
  return [...found].map(([url, from]) => ({ url, from: [...from].sort() })).sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** Outside addresses in sanitised HTML, whose only links are quoted `href`s. */
function linksIn(html: string): string[] {
  return [...html.matchAll(/<a href="(https?:[^"]+)"/g)].map(([, url = '']) =>
    url.replace(/&#x26;|&amp;/g, '&').replace(/&#x3C;/g, '<'),
  );
}
