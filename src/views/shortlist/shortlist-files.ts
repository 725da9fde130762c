import { type Event, endOf } from '#domain/event.ts';
import type { Venue } from '#domain/venue.ts';
import type { SheetLanguage } from '#i18n/sheet-languages.ts';
import type { ViewContext } from '../view-context.ts';
import { type PickedEvent, pickedEvent } from './picked-event.ts';

/** What a shortlist loads of one venue in one language. */
export interface ShortlistFile {
  /** Events by their slug, those that ended within a year among them. */
  readonly events: Readonly<Record<string, PickedEvent>>;
  /** Slug of an event that has another address now → its id there. */
  readonly moved: Readonly<Record<string, string>>;
}

/** Minutes for which a shortlist can still say that an event is over; after that it knows nothing of it. */
const REMEMBERED = 366 * 1440;

/** The venues that have a file, by their ids. */
export function shortlistVenues({ catalogue, clock }: ViewContext): string[] {
  const own = new Set(catalogue.events.filter((event) => isKept(event, clock.now)).map(({ venue }) => venue));
  return catalogue.venues.map(({ id }) => id).filter((id) => own.has(id));
}

/** The file of a venue. */
export function shortlistFile(venue: Venue, language: SheetLanguage, context: ViewContext): ShortlistFile {
  const own = context.catalogue.events.filter((event) => event.venue === venue.id && isKept(event, context.clock.now));
  return {
    events: Object.fromEntries(
      own
        .filter(({ movedTo }) => movedTo === undefined)
        .map((event) => [event.slug, pickedEvent(event, venue, language, context)]),
    ),
    moved: Object.fromEntries(own.flatMap(({ slug, movedTo }) => (movedTo === undefined ? [] : [[slug, movedTo]]))),
  };
}

const isKept = (event: Event, now: number): boolean => event.movedTo !== undefined || endOf(event) > now - REMEMBERED;
