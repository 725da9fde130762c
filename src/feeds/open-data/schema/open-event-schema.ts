import { z } from 'zod';
import { AUDIENCES, CATEGORIES, STATUSES } from '#domain/vocabulary.ts';
import { accessibility, day, localized, pages, provenance, tickets } from './shared.ts';

/** RFC 3339 with Helsinki's offset, or a day where the source gives no more. */
const moment = z.union([z.iso.datetime({ offset: true }), day]);
const age = z.int().min(0).max(120);

/** One event of `events.json`. The codes are those of the content files. */
export const openEventSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    .describe('`<venue>/<event>`: stays the same, also in the address.'),
  url: pages,
  title: localized,
  summary: localized.describe('One or two sentences.'),
  venue: z.string().describe('`id` of a record in venues.json.'),
  network: z.string(),
  municipality: z.string(),
  categories: z.array(z.enum(CATEGORIES)),
  audience: z.array(z.enum(AUDIENCES)),
  ages: z.strictObject({ min: age.optional(), max: age.optional() }).optional().describe('Recommended age in years.'),
  languages: z.array(z.string()).describe('BCP 47; empty when no words are needed.'),
  durationMinutes: z.int().positive().optional(),
  place: localized.optional().describe('Hall or room, or the place when it is not in the venue.'),
  price: localized.optional().describe('What others pay, in words.'),
  status: z.enum(STATUSES).describe('schema.org eventStatus, and `full`: all free tickets are gone.'),
  statusNote: localized.optional(),
  occurrences: z
    .array(
      z.strictObject({
        start: moment,
        end: moment.optional().describe('Absent when the source does not tell it. A day is the last day.'),
        status: z.enum(STATUSES),
        note: localized.optional(),
      }),
    )
    .describe('Each time it takes place. Empty when it is open for a period: see `ongoing`.'),
  ongoing: z
    .strictObject({
      from: day,
      until: day,
      openingHours: z.string().optional().describe('OSM opening_hours; absent: ask the venue.'),
    })
    .optional(),
  tickets,
  accessibility,
  accessibilityNote: localized.optional(),
  website: z.url().optional(),
  ...provenance,
});
