import { z } from 'zod';
import type { OpenDataset } from '#i18n/open-data-paths.ts';
import { openEventSchema } from './open-event-schema.ts';
import { openVenueSchema } from './open-venue-schema.ts';
import { day } from './shared.ts';

const RECORDS: Readonly<Record<OpenDataset, z.ZodType>> = { events: openEventSchema, venues: openVenueSchema };

/** One whole file of open data, every key of it known. */
export function openDocumentSchema(dataset: OpenDataset) {
  return z.strictObject({
    $schema: z.url(),
    license: z.url(),
    attribution: z.string(),
    version: z.literal(1).describe('Number of the version, also in the address.'),
    day: day.describe('The day from which the file counts, in Helsinki.'),
    count: z.int().nonnegative(),
    [dataset]: z.array(RECORDS[dataset]),
  });
}

/**
 * The schema of a file as it is published (JSON Schema 2020-12). Unknown keys are allowed in it, because version 1 may
 * gain some: who checks with today's schema must not refuse tomorrow's file.
 *
 * @param address where the schema itself is had
 */
export function publishedSchema(dataset: OpenDataset, address: string): object {
  const { $schema, ...schema } = z.toJSONSchema(openDocumentSchema(dataset), {
    target: 'draft-2020-12',
    reused: 'ref',
    override: ({ jsonSchema }) => {
      if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties;
    },
  });
  return { $schema, $id: address, title: `Kaikutarjonta, ${dataset}, version 1`, ...schema };
}
