import type { Catalogue } from '#domain/catalogue.ts';
import type { Clock } from '#domain/clock.ts';
import type { Issuer } from '#domain/issuer.ts';
import type { Network } from '#domain/network.ts';
import type { TextPage } from '#domain/page.ts';
import { inCatalogueOrder } from './catalogue-order.ts';
import type { ContentSet } from './content-set.ts';
import type { IssuerEntry, NetworkEntry, PageEntry } from './entry.ts';
import { imageFinder } from './images/image-finder.ts';
import { toEvent } from './to-event.ts';
import { toVenue } from './to-venue.ts';

/** The published catalogue: entries outside quarantine as domain objects, sorted by id. */
export function buildCatalogue(set: ContentSet, quarantined: ReadonlySet<string>, clock: Clock): Catalogue {
  const kept = <T extends { readonly file: string }>(entries: readonly T[]) =>
    entries.filter(({ file }) => !quarantined.has(file));
  const venues = new Map(kept(set.venues).map((entry) => [entry.id, entry]));
  const imageOf = imageFinder(set.images ?? []);
  const translations = Map.groupBy(kept(set.translations), ({ id }) => id);
  return {
    networks: kept(set.networks).map(toNetwork).sort(inCatalogueOrder),
    venues: [...venues.values()].map((entry) => toVenue(entry, clock.today, imageOf(entry))).sort(inCatalogueOrder),
    events: kept(set.events)
      .map((entry) => {
        const venue = existing(venues.get(entry.venue), entry.file);
        return toEvent(entry, venue, translations.get(entry.id) ?? [], imageOf(entry));
      })
      .sort(inCatalogueOrder),
    issuers: kept(set.issuers).map(toIssuer).sort(inCatalogueOrder),
    pages: kept(set.pages).map(toPage).sort(inCatalogueOrder),
  };
}

function existing<T>(value: T | undefined, file: string): T {
  if (value === undefined) throw new Error(`${file} is published without its venue: a rule is missing`);
  return value;
}

function toNetwork({ id, data }: NetworkEntry): Network {
  const municipalities = data.municipalities.map((one) => ({ neighbours: [], ...one, network: id }));
  return { ...data, id, municipalities };
}

function toIssuer({ id, network, data }: IssuerEntry): Issuer {
  return { ...data, id, network };
}

function toPage({ id, language, data, body }: PageEntry): TextPage {
  return { sources: [], ...data, id, language, body };
}
