import { type Event, endOf } from '#domain/event.ts';
import type { Venue } from '#domain/venue.ts';
import type { SheetLanguage } from '#i18n/sheet-languages.ts';
import type { ViewContext } from '../view-context.ts';
import { pickedEvent } from './picked-event.ts';
import type { PickedListing } from './picked-listing.ts';
import { pickedVenue } from './picked-venue.ts';

/** What a shortlist loads of one venue in one language. */
export interface ShortlistFile {
  /** Events by their slug, those that ended within a year among them; the venue itself by the empty text. */
  readonly listings: Readonly<Record<string, PickedListing>>;
  /** Slug of a listing that has another address now → its id there. */
  readonly moved: Readonly<Record<string, string>>;
}

/** Minutes for which a shortlist can still say that an event is over; after that it knows nothing of it. */
const REMEMBERED = 366 * 1440;

/** The file of a venue. */
export function shortlistFile(venue: Venue, language: SheetLanguage, context: ViewContext): ShortlistFile {
  const own = context.catalogue.events.filter((event) => event.venue === venue.id && isKept(event, context.clock.now));
  const all = [{ slug: '', movedTo: venue.movedTo }, ...own];
  return {
    listings: Object.fromEntries([
      ...(venue.movedTo === undefined ? [['', pickedVenue(venue, context)] as const] : []),
      ...own
        .filter(({ movedTo }) => movedTo === undefined)
        .map((event) => [event.slug, pickedEvent(event, venue, language, context)] as const),
    ]),
    moved: Object.fromEntries(all.flatMap(({ slug, movedTo }) => (movedTo === undefined ? [] : [[slug, movedTo]]))),
  };
}

const isKept = (event: Event, now: number): boolean => event.movedTo !== undefined || endOf(event) > now - REMEMBERED;
