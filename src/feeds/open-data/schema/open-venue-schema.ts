import { z } from 'zod';
import { CATEGORIES, PARTICIPATIONS, VENUE_KINDS } from '#domain/vocabulary.ts';
import { accessibility, day, localized, pages, provenance, source, tickets } from './shared.ts';

/** One venue of `venues.json`. The codes are those of the content files. */
export const openVenueSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/)
    .describe('Stays the same, also in the address.'),
  url: pages,
  network: z.string(),
  municipality: z.string(),
  name: localized,
  kind: z.enum(VENUE_KINDS),
  categories: z.array(z.enum(CATEGORIES)),
  summary: localized.optional(),
  address: z.strictObject({
    street: z.string().optional(),
    place: localized.optional(),
    postalCode: z
      .string()
      .regex(/^\d{5}$/)
      .optional(),
    locality: z.string().optional(),
  }),
  coordinates: z
    .strictObject({
      latitude: z.number().min(59).max(71),
      longitude: z.number().min(19).max(32),
      precision: z.enum(['exact', 'approximate']),
    })
    .optional()
    .describe('WGS 84 degrees. `approximate` is good enough for a town, not for a door.'),
  website: z.url().optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  openingHours: z.string().optional().describe('OSM opening_hours.'),
  gettingThere: localized.optional(),
  accessibility,
  accessibilityNote: localized.optional(),
  participation: z
    .enum(PARTICIPATIONS)
    .describe('How sure it is that the card works here: do not publish `reported` or `unconfirmed` as certain.'),
  evidence: z.array(z.strictObject({ ...source.shape, kind: z.enum(['named', 'group']), note: localized.optional() })),
  tickets: tickets.optional().describe('Absent: no source tells how the ticket is had here.'),
  state: z.strictObject({
    status: z.enum(['open', 'closed-temporarily', 'ended']),
    from: day.optional(),
    until: day.optional(),
    note: localized.optional(),
  }),
  note: localized.optional(),
  ...provenance,
});
