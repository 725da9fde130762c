import type { Status } from '#domain/vocabulary.ts';

/** How an event stands in the words of schema.org (`EventStatusType`), which Linked Events uses too. A full one takes place. */
export const SCHEMA_STATUS: Readonly<Record<Status, string>> = {
  scheduled: 'EventScheduled',
  full: 'EventScheduled',
  cancelled: 'EventCancelled',
  postponed: 'EventPostponed',
};
