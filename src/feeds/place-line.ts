import { localize } from '#domain/localized.ts';
import type { Venue } from '#domain/venue.ts';
import type { FeedContext } from './feed-context.ts';

/** Venue and address in one line: "Esimerkkitalo, Esimerkkikatu 4, 87100 Kajaani". */
export function placeLine(venue: Venue, { language, municipalityNames }: FeedContext): string {
  const { street, place, postalCode, locality } = venue.address;
  const town = locality ?? municipalityNames[venue.municipality] ?? venue.municipality;
  const parts = [
    localize(venue.name, language).text,
    place && localize(place, language).text,
    street,
    [postalCode, town].filter(Boolean).join(' '),
  ];
  return parts.filter(Boolean).join(', ');
}
