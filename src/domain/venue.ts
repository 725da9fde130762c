import type { CivilDate } from './civil-date.ts';
import type { ListingImage } from './listing-image.ts';
import type { Localized } from './localized.ts';
import type { Evidence, SourceRef } from './source.ts';
import type { TicketSteps } from './tickets.ts';
import type { AccessibilityAnswer, AccessibilityFeature, Category, Participation, VenueKind } from './vocabulary.ts';

/** Answers about access. A feature that is absent has not been asked yet and is shown as "ask". */
export type AccessibilityFacts = { readonly [F in AccessibilityFeature]?: AccessibilityAnswer };

export interface Address {
  readonly street?: string;
  /** Name of the building or place when there is no street, or beside it. */
  readonly place?: Localized;
  readonly postalCode?: string;
  readonly locality?: string;
}

export interface Coordinates {
  /** WGS 84 degrees. */
  readonly latitude: number;
  readonly longitude: number;
  /** `approximate`: good enough for a town, not for a door. */
  readonly precision: 'exact' | 'approximate';
}

/** Whether the house is open at all. */
export interface VenueState {
  readonly status: 'open' | 'closed-temporarily' | 'ended';
  readonly from?: CivilDate;
  readonly until?: CivilDate;
  readonly note?: Localized;
}

/** A place or organiser whose events the card is for. */
export interface Venue {
  /** File name: also its address, `/kohteet/<id>/`. */
  readonly id: string;
  readonly network: string;
  readonly municipality: string;
  readonly name: Localized;
  readonly kind: VenueKind;
  readonly categories: readonly Category[];
  readonly summary?: Localized;
  readonly address: Address;
  readonly coordinates?: Coordinates;
  readonly website?: string;
  /** As dialled in Finland, digits and spaces: `044 710 0494`. */
  readonly phone?: string;
  readonly email?: string;
  /** OSM `opening_hours` in the subset of `opening-hours.ts`. */
  readonly openingHours?: string;
  readonly gettingThere?: Localized;
  readonly accessibility: AccessibilityFacts;
  readonly accessibilityNote?: Localized;
  readonly participation: Participation;
  readonly evidence: readonly Evidence[];
  /** Absent when no source says how the ticket is had here: the page then gives the general rule, labelled so. */
  readonly tickets?: TicketSteps;
  readonly state: VenueState;
  readonly note?: Localized;
  readonly image?: ListingImage;
  readonly sources: readonly SourceRef[];
  /** When somebody last compared this with its sources. */
  readonly checked: CivilDate;
  readonly movedTo?: string;
  /** Made by the example season, not real. */
  readonly example: boolean;
}
