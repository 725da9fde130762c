import type { CivilDate } from '#domain/civil-date.ts';
import type { ListingImage } from '#domain/listing-image.ts';
import type { Venue } from '#domain/venue.ts';
import type { VenueEntry } from './entry.ts';
import { isAged, newestEvidence } from './evidence-date.ts';
import { resolveTickets } from './resolve-tickets.ts';

/** A venue's file as the domain sees it. Evidence that has grown old by `today` is no longer called confirmed. */
export function toVenue({ id, network, example, data }: VenueEntry, today: CivilDate, image?: ListingImage): Venue {
  const {
    participation,
    tickets,
    address = {},
    accessibility = {},
    state = { status: 'open' },
    image: _,
    ...rest
  } = data;
  const { status, evidence = [] } = participation;
  const steps = resolveTickets(tickets);
  return {
    ...rest,
    id,
    network,
    address,
    accessibility,
    state,
    participation: status === 'confirmed' && isAged(newestEvidence(evidence), today) ? 'reported' : status,
    evidence,
    ...(steps && { tickets: steps }),
    ...(image && { image }),
    example,
  };
}
