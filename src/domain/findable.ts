import type { Catalogue } from './catalogue.ts';
import { type Event, endOf } from './event.ts';
import { fiveLetters } from './five-letters.ts';
import type { EpochMinutes } from './occurrence.ts';
import { eventResultId, venueResultId } from './result-id.ts';
import type { Venue } from './venue.ts';

/** What can be found at a moment, in the catalogue's order. */
export interface Findable {
  readonly events: readonly Event[];
  readonly venues: readonly Venue[];
}

/**
 * What can be found: events that are not over, and venues. What has moved is found at its new address only. The finder's data and
 * the search's index number them alike, events first: the search answers with numbers.
 */
export function findable({ events, venues }: Pick<Catalogue, 'events' | 'venues'>, now: EpochMinutes): Findable {
  return {
    events: events.filter((event) => endOf(event) > now && event.movedTo === undefined),
    venues: venues.filter(({ movedTo }) => movedTo === undefined),
  };
}

/** Ids of what can be found, in the order of their numbers. */
export const findableIds = ({ events, venues }: Findable): string[] => [
  ...events.map(({ id }) => eventResultId(id)),
  ...venues.map(({ id }) => venueResultId(id)),
];

/** Names a numbering: numbers of one edition mean nothing in another. @param ids as {@link findableIds} gives them */
export const editionOf = (ids: readonly string[]): string => fiveLetters(ids.join(' '));
