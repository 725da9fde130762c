import type { Venue } from '#domain/venue.ts';
import { venuePath } from '#i18n/routes.ts';
import { csvRow } from '../escape/csv-row.ts';
import type { FeedContext } from '../feed-context.ts';

const HEADS = [
  'id',
  'name_fi',
  'name_sv',
  'name_en',
  'kind',
  'municipality',
  'street',
  'postal_code',
  'locality',
  'latitude',
  'longitude',
  'phone',
  'email',
  'website',
  'opening_hours',
  'participation',
  'url',
  'checked',
];

/** Venues as a table, one row each. */
export function venuesCsv(venues: readonly Venue[], { origin }: Pick<FeedContext, 'origin'>): string {
  const rows = venues.map((venue) => {
    const { name, address, coordinates } = venue;
    return [
      venue.id,
      name.fi,
      name.sv ?? '',
      name.en ?? '',
      venue.kind,
      venue.municipality,
      address.street ?? '',
      address.postalCode ?? '',
      address.locality ?? '',
      String(coordinates?.latitude ?? ''),
      String(coordinates?.longitude ?? ''),
      venue.phone ?? '',
      venue.email ?? '',
      venue.website ?? '',
      venue.openingHours ?? '',
      venue.participation,
      origin + venuePath('fi', venue.id),
      venue.checked,
    ];
  });
  return `\ufeff${csvRow(HEADS)}${rows.map(csvRow).join('')}`;
}
