import type { Venue } from '#domain/venue.ts';
import type { ImportedPlace } from '../imported-event.ts';

/** Ids of places in other systems by our venue: `tprek:15321` → `entressen-kirjasto`. */
export type PlaceIds = ReadonlyMap<string, string>;

/** Finds the venue of a place; a stranger's event never gets one by a guess. */
export type VenueMatcher = (place: ImportedPlace) => string | undefined;

/**
 * By the source's id first, then by postal code and street, then by name in the same town. Two venues that fit alike are none.
 */
export function venueMatcher(venues: readonly Venue[], ids: PlaceIds): VenueMatcher {
  const current = venues.filter(({ movedTo }) => movedTo === undefined);
  return (place) => {
    const known = place.id === undefined ? undefined : ids.get(place.id);
    if (known !== undefined && current.some(({ id }) => id === known)) return known;
    const byAddress = current.filter((venue) => sameAddress(venue, place));
    if (byAddress.length === 1) return byAddress[0]?.id;
    const byName = (byAddress.length > 1 ? byAddress : current).filter((venue) => sameName(venue, place));
    return byName.length === 1 ? byName[0]?.id : undefined;
  };
}

function sameAddress({ address }: Venue, place: ImportedPlace): boolean {
  if (!place.street || !place.postalCode) return false;
  return address.postalCode === place.postalCode && plain(address.street ?? '') === plain(place.street);
}

function sameName({ name, address }: Venue, place: ImportedPlace): boolean {
  if (!place.name) return false;
  const isElsewhere =
    place.postalCode !== undefined && address.postalCode !== undefined && place.postalCode !== address.postalCode;
  return !isElsewhere && Object.values(name).some((one) => plain(one) === plain(place.name ?? ''));
}

/** Letters and digits alone, small: "Lahden-katu 2 A" is "lahdenkatu 2 a". */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
