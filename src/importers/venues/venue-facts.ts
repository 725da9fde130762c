import type { ImportedPlace, ImportedTexts } from '../imported-event.ts';
import type { Skipped } from '../reading.ts';

/** What a register of places says of one, for a person to compare with our file. Nothing of it is taken over by itself. */
export interface VenueFacts {
  readonly id: string;
  readonly place: ImportedPlace;
  /** OSM `opening_hours`, of an ordinary week. */
  readonly openingHours?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly website?: string;
  /** Sentences on access, in the order of the way in. */
  readonly accessibility?: ImportedTexts;
}

/** What was read of a register. */
export interface VenueReading {
  readonly venues: readonly VenueFacts[];
  readonly skipped: readonly Skipped[];
}
