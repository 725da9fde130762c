import { getCollection } from 'astro:content';
import { freezeDeep } from '#content-layer/freeze-deep.ts';
import type { Catalogue } from '#domain/catalogue.ts';
import { catalogueOf } from './catalogue-of.ts';

let loading: Promise<Catalogue> | undefined;

/**
 * The catalogue, frozen and sorted: what pages are made from. The one reader of Astro's collections. A build composes
 * it once; in development it is composed anew each time, so that an edit is seen.
 */
export function loadCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return compose();
  loading ??= compose();
  return loading;
}

async function compose(): Promise<Catalogue> {
  const [networks, venues, events, issuers, pages] = await Promise.all([
    getCollection('networks'),
    getCollection('venues'),
    getCollection('events'),
    getCollection('issuers'),
    getCollection('pages'),
  ]);
  return freezeDeep(catalogueOf({ networks, venues, events, issuers, pages }));
}
