import type { Event } from './event.ts';
import type { Issuer } from './issuer.ts';
import type { Municipality, Network } from './network.ts';
import type { TextPage } from './page.ts';
import type { Venue } from './venue.ts';

/** Everything that is published, checked and cross-referenced. Lists are sorted by id. */
export interface Catalogue {
  readonly networks: readonly Network[];
  readonly venues: readonly Venue[];
  readonly events: readonly Event[];
  readonly issuers: readonly Issuer[];
  readonly pages: readonly TextPage[];
}

/** All municipalities of all networks, Finnish alphabetical order by id. */
export function municipalitiesOf(catalogue: Pick<Catalogue, 'networks'>): Municipality[] {
  return catalogue.networks.flatMap((n) => n.municipalities).sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The venues of a municipality. */
export function venuesIn({ venues }: Pick<Catalogue, 'venues'>, municipality: string): Venue[] {
  return venues.filter((venue) => venue.municipality === municipality);
}
