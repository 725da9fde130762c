import { freezeDeep } from '#content-layer/freeze-deep.ts';
import { sharedSource } from '#content-layer/shared-source.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { catalogueOf } from './catalogue-of.ts';

/**
 * The catalogue, frozen and sorted: what pages are made from. A build takes what was read, as it is; the development server
 * goes through Astro's collections, which know when a page must be drawn again after an edit.
 */
export async function loadCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return fromCollections();
  return (await sharedSource().current()).catalogue;
}

async function fromCollections(): Promise<Catalogue> {
  const { getCollection } = await import('astro:content');
  const [networks, venues, events, issuers, pages] = await Promise.all([
    getCollection('networks'),
    getCollection('venues'),
    getCollection('events'),
    getCollection('issuers'),
    getCollection('pages'),
  ]);
  return freezeDeep(catalogueOf({ networks, venues, events, issuers, pages }));
}
