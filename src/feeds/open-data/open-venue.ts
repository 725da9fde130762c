import type { Venue } from '#domain/venue.ts';
import { LOCALE_CODES, LOCALES } from '#i18n/locales.ts';
import { venuePath } from '#i18n/routes.ts';
import { OPEN_LICENCE } from './open-licence.ts';

/** A venue as open data: the catalogue's own words and codes, with how sure it is that the card works. */
export function openVenue(venue: Venue, origin: string): Record<string, unknown> {
  const { id, image: _, movedTo: __, example, ...facts } = venue;
  return {
    id,
    url: Object.fromEntries(LOCALE_CODES.map((locale) => [LOCALES[locale].content, origin + venuePath(locale, id)])),
    ...facts,
    attribution: OPEN_LICENCE.attribution,
    ...(example && { example: true }),
  };
}
