import type { FinderSource, FoundEvent, FoundVenue } from '#domain/find-results.ts';
import {
  ACCESSIBILITY_FEATURES,
  AUDIENCES,
  BENEFITS,
  CATEGORIES,
  PARTICIPATIONS,
  STATUSES,
  TICKET_CHANNELS,
  VENUE_KINDS,
} from '#domain/vocabulary.ts';
import { unpackCodes } from './code-bits.ts';
import { decodeOngoing, decodeTimes } from './decode-finder-times.ts';
import { phraseIn } from './event-names.ts';
import type { FinderData } from './finder-data.ts';
import { itemAt as at } from './item-at.ts';
import { unpackNumbers } from './number-text.ts';

const NUMBER_COLUMNS = [
  'venue',
  'municipality',
  'audience',
  'languages',
  'accessibility',
  'channels',
  'status',
  'benefit',
  'flags',
  'times',
] as const;
type NumberColumn = (typeof NUMBER_COLUMNS)[number];

/** The inverse of `encodeFinderData`; names come apart (`event-names.ts`). */
export function decodeFinderData(data: FinderData): FinderSource {
  const columns = Object.fromEntries(NUMBER_COLUMNS.map((name) => [name, unpackNumbers(data.events[name])])) as Record<
    NumberColumn,
    readonly number[]
  >;
  const counts = columns.times;
  const venues = data.venues.id.map(
    (id, i): FoundVenue => ({
      id,
      number: counts.length + i,
      name: phraseIn(at(data.venues.name, i), at(data.venues.language, i)),
      municipality: at(data.municipalities, at(data.venues.municipality, i)),
      kind: at(VENUE_KINDS, at(data.venues.kind, i)),
      categories: at(data.venues.categories, i).map((index) => at(CATEGORIES, index)),
      participation: at(PARTICIPATIONS, at(data.venues.participation, i)),
      example: at(data.venues.example, i) === 1,
    }),
  );
  const times = decodeTimes(data.times, counts);
  const ongoing = decodeOngoing(data.ongoing);
  const audience = unpackCodes(columns.audience, AUDIENCES);
  const languages = unpackCodes(columns.languages, data.languages);
  const accessibility = unpackCodes(columns.accessibility, ACCESSIBILITY_FEATURES);
  const channels = unpackCodes(columns.channels, TICKET_CHANNELS);
  let next = 0;
  const events = counts.map((count, i): FoundEvent => {
    const venue = at(venues, at(columns.venue, i));
    const flags = at(columns.flags, i);
    const from = next;
    next += count;
    const offer = ongoing.get(i);
    return {
      number: i,
      venue: venue.id,
      venueName: venue.name,
      municipality: at(data.municipalities, at(columns.municipality, i)),
      categories: at(data.events.categories, i).map((index) => at(CATEGORIES, index)),
      audience: at(audience, i),
      languages: at(languages, i),
      accessibility: at(accessibility, i),
      channels: at(channels, i),
      status: at(STATUSES, at(columns.status, i)),
      benefit: at(BENEFITS, at(columns.benefit, i)),
      noBooking: (flags & 1) !== 0,
      childrenFree: (flags & 2) !== 0,
      occurrences: times.slice(from, next),
      ...(offer && { ongoing: offer }),
      example: (flags & 4) !== 0,
    };
  });
  return { edition: data.edition, municipalities: data.municipalities, languages: data.languages, events, venues };
}
