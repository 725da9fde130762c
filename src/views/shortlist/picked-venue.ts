import type { Venue } from '#domain/venue.ts';
import { formatOpeningHours } from '#i18n/opening-hours-text.ts';
import { venuePath } from '#i18n/routes.ts';
import { sentenceText } from '#i18n/sentence.ts';
import { SHEET_STRINGS } from '#i18n/strings/sheet.ts';
import { translate } from '#i18n/strings.ts';
import { addressLine } from '../address-line.ts';
import { ticketView } from '../ticket-view.ts';
import { venueStateView } from '../venue-state.ts';
import { phrase, type ViewContext } from '../view-context.ts';
import { type PickedListing, wayTo } from './picked-listing.ts';

/** The last minute that a browser's calendar knows: a venue is never over, it closes. */
const NEVER = 8.64e15 / 60_000;

/** A venue to go to when it suits oneself. */
export function pickedVenue(venue: Venue, context: ViewContext): PickedListing {
  const { t, locale } = context;
  const state = venueStateView(venue, context);
  const isKnown = venue.participation !== 'unconfirmed' && venue.state.status !== 'ended';
  const tickets = isKnown ? ticketView(venue.tickets, venue, context) : undefined;
  const hours = venue.openingHours === undefined ? undefined : formatOpeningHours(venue.openingHours, t);
  return {
    id: venue.id,
    path: venuePath(locale, venue.id),
    title: phrase(venue.name, context),
    ...(state && { status: state.text, isOff: true as const }),
    times: [],
    period: hours ?? translate(SHEET_STRINGS, locale)('sheet.hours.ask'),
    endsAt: NEVER,
    place: addressLine(venue, context),
    steps: tickets?.steps.map(sentenceText) ?? [],
    also: tickets?.also.map(sentenceText) ?? [],
    way: wayTo(venue, context),
  };
}
