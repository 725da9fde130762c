import type { Status } from '#domain/vocabulary.ts';

/** Whether nobody should come at the time given: the status takes the time away, and not only the places. */
export function isOffStatus(status: Status): boolean {
  return status === 'cancelled' || status === 'postponed';
}
