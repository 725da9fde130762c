import type { Event } from '#domain/event.ts';
import type { Venue } from '#domain/venue.ts';
import { sentenceText } from '#i18n/sentence.ts';
import { ticketSentences } from '#i18n/ticket-sentences.ts';
import type { FeedContext } from './feed-context.ts';

/** Age limit of a network whose file could not be read: the terms of use of 26.2.2025. */
const USUAL_AGE_LIMIT = 18;

/** How the free ticket is had, one plain sentence a line, as the event's page says it. Empty when it is off. */
export function ticketLines(event: Event, venue: Venue, context: FeedContext): string[] {
  if (event.status === 'cancelled') return [];
  const { steps } = ticketSentences(
    event.tickets,
    {
      childAgeLimit: context.childAgeLimits[event.network] ?? USUAL_AGE_LIMIT,
      ...(venue.phone !== undefined && { venuePhone: venue.phone }),
      ...(venue.email !== undefined && { venueEmail: venue.email }),
    },
    context.locale,
  );
  return steps.map(sentenceText);
}
