import type { Venue } from '#domain/venue.ts';
import { venuePath } from '#i18n/routes.ts';
import { csvRow } from '../escape/csv-row.ts';
import type { FeedContext } from '../feed-context.ts';
import { OPEN_LICENCE } from './open-licence.ts';
import { sourcesCell } from './sources-cell.ts';

const HEADS = [
  'id',
  'name_fi',
  'name_sv',
  'name_en',
  'kind',
  'municipality',
  'street',
  'postal_address',
  'latitude',
  'longitude',
  'phone',
  'email',
  'website',
  'opening_hours',
  'participation',
  'url',
  'checked',
  'sources',
  'attribution',
];

/** Venues as a table, one row each. Postal code and town share a cell: by itself "02100" would be the number 2100 to a spreadsheet. */
export function venuesCsv(venues: readonly Venue[], { origin, municipalityNames }: FeedContext): string {
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
      [address.postalCode, address.locality ?? municipalityNames[venue.municipality]].filter(Boolean).join(' '),
      String(coordinates?.latitude ?? ''),
      String(coordinates?.longitude ?? ''),
      venue.phone ?? '',
      venue.email ?? '',
      venue.website ?? '',
      venue.openingHours ?? '',
      venue.participation,
      origin + venuePath('fi', venue.id),
      venue.checked,
      sourcesCell(venue.sources),
      OPEN_LICENCE.attribution,
    ];
  });
  return `\ufeff${csvRow(HEADS)}${rows.map(csvRow).join('')}`;
}
