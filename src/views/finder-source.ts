import { type Catalogue, municipalitiesOf } from '#domain/catalogue.ts';
import { languageChoices } from '#domain/event-languages.ts';
import { type EventSummary, summarise } from '#domain/event-summary.ts';
import type { FinderSource } from '#domain/find-results.ts';
import { editionOf, findable, findableIds } from '#domain/findable.ts';
import { type EpochMinutes, isOver } from '#domain/occurrence.ts';
import { summariseVenue, type VenueSummary } from '#domain/venue-summary.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';

/** All that can be found, with its names, in its order. */
export interface NamedSource extends Omit<FinderSource, 'events' | 'venues'> {
  readonly events: readonly EventSummary[];
  readonly venues: readonly VenueSummary[];
}

/**
 * All that the finder of one locale can find at a moment, in the order of {@link findable}, and after it venues that have moved: an
 * event may still name one. Single times that are over are left out.
 */
export function finderSource(catalogue: Catalogue, locale: Locale, now: EpochMinutes): NamedSource {
  const language = LOCALES[locale].content;
  const found = findable(catalogue, now);
  const { events, venues } = found;
  const moved = catalogue.venues.filter(({ movedTo }) => movedTo !== undefined);
  const venueOf = new Map(catalogue.venues.map((venue) => [venue.id, venue]));
  return {
    edition: editionOf(findableIds(found)),
    municipalities: municipalitiesOf(catalogue).map(({ id }) => id),
    languages: languageChoices(catalogue.events),
    venues: [...venues, ...moved].map((venue) => summariseVenue(venue, language)),
    events: events.map((event) => {
      const venue = venueOf.get(event.venue);
      if (venue === undefined) throw new Error(`${event.id} is at no venue of the catalogue`);
      const summary = summarise(event, venue, language);
      return { ...summary, occurrences: summary.occurrences.filter((occurrence) => !isOver(occurrence, now)) };
    }),
  };
}
