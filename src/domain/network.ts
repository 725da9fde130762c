import type { Localized } from './localized.ts';
import type { SourceRef } from './source.ts';

/** A town or rural municipality of a network. */
export interface Municipality {
  /** Also the address of its prebuilt list: `/tapahtumat/kajaani/`. */
  readonly id: string;
  readonly network: string;
  readonly name: Localized;
  /** Five-digit postal codes, for checking addresses. */
  readonly postalCodes: readonly string[];
  /** WGS 84 bounding box, for checking coordinates. */
  readonly bounds: { readonly south: number; readonly west: number; readonly north: number; readonly east: number };
  /** Municipalities of the same network, nearest first. */
  readonly neighbours: readonly string[];
}

/** An area whose municipalities share the card's rules. */
export interface Network {
  readonly id: string;
  readonly name: Localized;
  readonly municipalities: readonly Municipality[];
  /** Own children and grandchildren younger than this come along free. Data: sources disagree (16 or 18). */
  readonly childAgeLimit: number;
  readonly childAgeNote?: Localized;
  /** Whose journey planner knows the buses here. */
  readonly journeyPlanner: 'hsl' | 'matka';
  readonly website?: string;
  /** Whom to ask when nothing else helps; never a private person. */
  readonly help?: Localized;
  readonly sources: readonly SourceRef[];
  readonly checked: string;
}
