import { type OpenDataset, schemaPath } from '#i18n/open-data-paths.ts';
import { OPEN_LICENCE } from './open-licence.ts';

/** One file of open data: its schema, what may be done with it, the day that it counts from, and the records. */
export function openDocument(dataset: OpenDataset, records: readonly object[], origin: string, day: string): object {
  const $schema = origin + schemaPath(dataset);
  return { $schema, ...OPEN_LICENCE, version: 1, day, count: records.length, [dataset]: records };
}
