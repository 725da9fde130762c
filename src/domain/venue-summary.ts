import type { ContentLanguage, Phrase } from './localized.ts';
import { localize } from './localized.ts';
import type { Venue } from './venue.ts';
import type { Category, Participation, VenueKind } from './vocabulary.ts';

/** What the finder needs of a venue, in one language. A venue is found by words even when it has no dated events. */
export interface VenueSummary {
  readonly id: string;
  readonly name: Phrase;
  readonly municipality: string;
  readonly kind: VenueKind;
  readonly categories: readonly Category[];
  readonly participation: Participation;
  readonly example: boolean;
}

/** The summary of a venue in one language, a missing name in Finnish and marked so. */
export function summariseVenue(venue: Venue, language: ContentLanguage): VenueSummary {
  return {
    id: venue.id,
    name: localize(venue.name, language),
    municipality: venue.municipality,
    kind: venue.kind,
    categories: venue.categories,
    participation: venue.participation,
    example: venue.example,
  };
}
