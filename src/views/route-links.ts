import type { Network } from '#domain/network.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';
import type { Venue } from '#domain/venue.ts';
import { LOCALES, type Locale } from '#i18n/locales.ts';

/** Journey planners that know the buses of a network. */
export const PLANNERS = { hsl: 'https://reittiopas.hsl.fi', matka: 'https://opas.matka.fi' } as const satisfies Record<
  Network['journeyPlanner'],
  string
>;

type Place = Pick<Venue, 'address' | 'coordinates'> & { readonly name: string };

/**
 * A link to the journey planner that knows the buses there, with the destination filled in and arrival by a moment.
 * Both planners run Digitransit: with an exact point `/reitti/-/Name::lat,lon?time=…&arriveBy=true` (`-`: the reader
 * fills in the start, `time` in Unix seconds), else `/?to=street, town`, which looks the address up. Nothing when only
 * the town is known: a route to a wrong door is worse than none.
 *
 * @see https://github.com/HSLdevcom/digitransit-ui/issues/1463
 */
export function routeHref(
  place: Place,
  planner: Network['journeyPlanner'],
  locale: Locale,
  arriveBy?: EpochMinutes,
): string | undefined {
  const language = `locale=${LOCALES[locale].content}`;
  const { address, coordinates } = place;
  if (coordinates?.precision === 'exact') {
    const time = arriveBy === undefined ? '' : `time=${arriveBy * 60}&arriveBy=true&`;
    const to = encodeURIComponent(`${place.name}::${coordinates.latitude},${coordinates.longitude}`);
    return `${PLANNERS[planner]}/reitti/-/${to}?${time}${language}`;
  }
  if (address.street === undefined || address.locality === undefined) return undefined;
  return `${PLANNERS[planner]}/?to=${encodeURIComponent(`${address.street}, ${address.locality}`)}&${language}`;
}

/** A map with a pin, or a search for the address. OpenStreetMap: no account, no advertising. */
export function mapHref({ address, coordinates }: Pick<Place, 'address' | 'coordinates'>): string | undefined {
  if (coordinates?.precision === 'exact') {
    const { latitude, longitude } = coordinates;
    return `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`;
  }
  if (address.street === undefined || address.locality === undefined) return undefined;
  return `https://www.openstreetmap.org/search?query=${encodeURIComponent(`${address.street}, ${address.locality}`)}`;
}
