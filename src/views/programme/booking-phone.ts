import type { EventSummary } from '#domain/event-summary.ts';
import type { ViewContext } from '../view-context.ts';

/** A number is not to be parted by the end of a line. */
const NO_BREAK = '\u00a0';

/** The number to call for a ticket, only where the ticket is had by telephone. */
export function bookingPhone(
  summary: EventSummary,
  { events, venues }: Pick<ViewContext, 'events' | 'venues'>,
): string | undefined {
  if (!summary.channels.includes('phone')) return undefined;
  const event = events.get(summary.id);
  return event && (event.tickets.phone ?? venues.get(event.venue)?.phone)?.replaceAll(' ', NO_BREAK);
}
