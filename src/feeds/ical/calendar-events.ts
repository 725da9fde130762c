import type { Event } from '#domain/event.ts';
import { endOf } from '#domain/event.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';

/** Minutes for which what is over or off stays in a subscription: whoever looks weekly still sees that it was called off. */
const KEPT = 30 * 1440;

/** The events of a subscription at a moment: those with times, ahead or over for less than thirty days. */
export function calendarEvents(events: readonly Event[], now: EpochMinutes): Event[] {
  return events.filter((event) => event.occurrences.length > 0 && endOf(event) > now - KEPT);
}
