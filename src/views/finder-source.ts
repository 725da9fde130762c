import { type Catalogue, municipalitiesOf } from '#domain/catalogue.ts';
import { endOf } from '#domain/event.ts';
import { languageChoices } from '#domain/event-languages.ts';
import { summarise } from '#domain/event-summary.ts';
import type { FinderSource } from '#domain/find-results.ts';
import { type EpochMinutes, isOver } from '#domain/occurrence.ts';
import { summariseVenue } from '#domain/venue-summary.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';

/**
 * All that the finder of one locale can find at a moment, in the catalogue's order. What is over is left out, single times too,
 * and so is what has moved to another address, where it is found.
 */
export function finderSource(catalogue: Catalogue, locale: Locale, now: EpochMinutes): FinderSource {
  const language = LOCALES[locale].content;
  const venueOf = new Map(catalogue.venues.map((venue) => [venue.id, venue]));
  return {
    municipalities: municipalitiesOf(catalogue).map(({ id }) => id),
    languages: languageChoices(catalogue.events),
    venues: catalogue.venues.map((venue) => summariseVenue(venue, language)),
    events: catalogue.events
      .filter((event) => endOf(event) > now && event.movedTo === undefined)
      .flatMap((event) => {
        const venue = venueOf.get(event.venue);
        if (venue === undefined) return [];
        const summary = summarise(event, venue, language);
        return [{ ...summary, occurrences: summary.occurrences.filter((occurrence) => !isOver(occurrence, now)) }];
      }),
  };
}
