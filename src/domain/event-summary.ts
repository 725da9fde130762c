import type { Event, OngoingOffer } from './event.ts';
import { languagesOf } from './event-languages.ts';
import type { ContentLanguage, Phrase } from './localized.ts';
import { localize } from './localized.ts';
import type { Occurrence } from './occurrence.ts';
import { childrenComeFree, needsNoBooking } from './tickets.ts';
import type { Venue } from './venue.ts';
import type { AccessibilityFeature, Audience, Benefit, Category, Status, TicketChannel } from './vocabulary.ts';
import { ACCESSIBILITY_FEATURES, AUDIENCES, TICKET_CHANNELS } from './vocabulary.ts';

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
  /** In the vocabulary's order, like the other lists of codes below. */
  readonly audience: readonly Audience[];
  /** Primary language subtags (BCP 47) of what is spoken in it, or `none` alone: no words are needed. */
  readonly languages: readonly string[];
  /** What is answered "yes"; of the event itself where it says so, else of its venue. */
  readonly accessibility: readonly AccessibilityFeature[];
  /** Where the ticket is had; empty when none is needed. */
  readonly channels: readonly TicketChannel[];
  readonly status: Status;
  readonly benefit: Benefit;
  readonly noBooking: boolean;
  readonly childrenFree: boolean;
  readonly occurrences: readonly SummaryOccurrence[];
  readonly ongoing?: OngoingOffer;
  readonly example: boolean;
}

/** All of it that filters, counts and the order hang on: what an event is called and where its page is comes later in the browser. */
export type EventFacts = Omit<EventSummary, 'id' | 'title'>;

/** The summary of an event in one language, missing texts in Finnish and marked so. */
export function summarise(event: Event, venue: Venue, language: ContentLanguage): EventSummary {
  return {
    id: event.id,
    title: localize(event.title, language),
    venueName: localize(venue.name, language),
    municipality: event.municipality,
    categories: event.categories,
    audience: AUDIENCES.filter((code) => event.audience.includes(code)),
    languages: languagesOf(event),
    accessibility: ACCESSIBILITY_FEATURES.filter((feature) => event.accessibility[feature] === 'yes'),
    channels: TICKET_CHANNELS.filter((channel) => event.tickets.channels.includes(channel)),
    status: event.status,
    benefit: event.tickets.benefit,
    noBooking: needsNoBooking(event.tickets),
    childrenFree: childrenComeFree(event.tickets),
    occurrences: event.occurrences,
    ...(event.ongoing && { ongoing: event.ongoing }),
    example: event.example,
  };
}
