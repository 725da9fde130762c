import type { Event } from '#domain/event.ts';
import { isoEnd, isoStart } from '#domain/iso-date-time.ts';
import { eventPath } from '#i18n/routes.ts';
import { csvRow } from '../escape/csv-row.ts';
import type { FeedContext } from '../feed-context.ts';
import { placeLine } from '../place-line.ts';
import { OPEN_LICENCE } from './open-licence.ts';
import { sourcesCell } from './sources-cell.ts';

const HEADS = [
  'id',
  'start',
  'end',
  'status',
  'title_fi',
  'title_sv',
  'title_en',
  'summary_fi',
  'venue',
  'place',
  'municipality',
  'categories',
  'audience',
  'benefit',
  'price',
  'phone',
  'url',
  'checked',
  'sources',
  'attribution',
];

/** Events as a table (RFC 4180, UTF-8 with its mark, which spreadsheets need): a row for each time, and one for each long offer. */
export function eventsCsv(events: readonly Event[], context: FeedContext): string {
  const rows = events.flatMap((event) => {
    const venue = context.venues.get(event.venue);
    if (!venue) return [];
    const { title, summary, ongoing } = event;
    const times = ongoing
      ? [{ start: ongoing.from, end: ongoing.until, status: event.status }]
      : event.occurrences.map((one) => ({
          start: isoStart(one),
          end: one.end !== undefined || one.endDate !== one.date ? isoEnd(one) : '',
          status: event.status === 'scheduled' ? one.status : event.status,
        }));
    return times.map(({ start, end, status }) => [
      event.id,
      start,
      end,
      status,
      title.fi,
      title.sv ?? '',
      title.en ?? '',
      summary.fi,
      venue.name.fi,
      placeLine(venue, context),
      event.municipality,
      event.categories.join(' '),
      event.audience.join(' '),
      event.tickets.benefit,
      event.price?.fi ?? '',
      event.tickets.phone ?? venue.phone ?? '',
      context.origin + eventPath('fi', event.id),
      event.checked,
      sourcesCell(event.sources),
      OPEN_LICENCE.attribution,
    ]);
  });
  return `\ufeff${csvRow(HEADS)}${rows.map(csvRow).join('')}`;
}
