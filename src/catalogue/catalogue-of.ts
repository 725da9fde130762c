import { inCatalogueOrder } from '#content-layer/catalogue-order.ts';
import type { Catalogue } from '#domain/catalogue.ts';

/** Collections as Astro hands them out: entries in no particular order, each with its data. */
export type Collections = { readonly [K in keyof Catalogue]: readonly { readonly data: Catalogue[K][number] }[] };

/** A catalogue from collections: the data alone, sorted. */
export function catalogueOf(collections: Collections): Catalogue {
  const dataOf = <T extends { readonly id: string }>(entries: readonly { readonly data: T }[]): T[] =>
    entries.map(({ data }) => data).sort(inCatalogueOrder);
  return {
    networks: dataOf(collections.networks),
    venues: dataOf(collections.venues),
    events: dataOf(collections.events),
    issuers: dataOf(collections.issuers),
    pages: dataOf(collections.pages),
  };
}
