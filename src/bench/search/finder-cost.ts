import { hash } from 'node:crypto';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Clock } from '#domain/clock.ts';
import { NO_FILTERS } from '#domain/filters.ts';
import { type FinderSource, findResults } from '#domain/find-results.ts';
import { idFrom } from '#domain/id-from.ts';
import { meantFilters } from '#search/meant-filters.ts';
import type { SearchFound } from '#search/search-engine.ts';
import { nameParts } from '#views/name-parts.ts';

/** Results that the finder shows at first. */
const SHOWN = 20;

/** The parts of the names, from 1, that the finder still needs to show what it found. */
export function partsNeeded(source: FinderSource, found: SearchFound, clock: Clock): number[] {
  const partOf = new Map(
    nameParts(source.events).flatMap((places, part) => places.map((place) => [place, part] as const)),
  );
  const filters = meantFilters(NO_FILTERS, found.plan.facets);
  const { bestVenue, dated, ongoing } = findResults(source, found.numbers, filters, clock);
  const shown = [...dated, ...ongoing].slice(0, SHOWN - bestVenue.length);
  return [...new Set(shown.map(({ number }) => partOf.get(number) ?? 0))].filter((part) => part > 0);
}

/**
 * The same events under titles that have nothing in common, 24 bytes each, as real ones have after compression: those of the examples
 * repeat themselves.
 */
export function withUnlikeTitles(catalogue: Catalogue): Catalogue {
  return {
    ...catalogue,
    events: catalogue.events.map((event) => {
      const title = hash('sha256', event.id, 'base64url').slice(0, 32);
      return { ...event, id: `${event.venue}/${idFrom(title)}`, title: { fi: title } };
    }),
  };
}
