import type { Event, OngoingOffer } from './event.ts';
import type { ContentLanguage, Phrase } from './localized.ts';
import { localize } from './localized.ts';
import type { Occurrence } from './occurrence.ts';
import { childrenComeFree, needsNoBooking } from './tickets.ts';
import type { Venue } from './venue.ts';
import type { Audience, Benefit, Category, Status } from './vocabulary.ts';

/** The part of an occurrence that a card shows and a filter asks about. */
export type SummaryOccurrence = Pick<
  Occurrence,
  'date' | 'start' | 'endDate' | 'end' | 'startsAt' | 'endsAt' | 'status'
>;

/**
 * What a card and a filter need of an event, in one language. Built from the catalogue for static pages and
 * decoded from the finder's data in the browser, so that both draw the same card and count the same way.
 */
export interface EventSummary {
  /** `<venue>/<slug>` */
  readonly id: string;
  readonly title: Phrase;
  readonly venueName: Phrase;
  readonly municipality: string;
  readonly categories: readonly Category[];
  readonly audience: readonly Audience[];
  readonly status: Status;
  readonly benefit: Benefit;
  readonly noBooking: boolean;
  readonly childrenFree: boolean;
  readonly occurrences: readonly SummaryOccurrence[];
  readonly ongoing?: OngoingOffer;
  readonly example: boolean;
}

/** The summary of an event in one language, missing texts in Finnish and marked so. */
export function summarise(event: Event, venue: Venue, language: ContentLanguage): EventSummary {
  return {
    id: event.id,
    title: localize(event.title, language),
    venueName: localize(venue.name, language),
    municipality: event.municipality,
    categories: event.categories,
    audience: event.audience,
    status: event.status,
    benefit: event.tickets.benefit,
    noBooking: needsNoBooking(event.tickets),
    childrenFree: childrenComeFree(event.tickets),
    occurrences: event.occurrences,
    ...(event.ongoing && { ongoing: event.ongoing }),
    example: event.example,
  };
}
