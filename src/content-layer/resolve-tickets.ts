import type { TicketSteps } from '#domain/tickets.ts';
import type { TicketsData } from './schema/tickets.ts';

/**
 * How the ticket is had: the event's own words over the venue's, key by key, and ordinary practice where both are
 * silent (children, assistant and interpreter come along free; courses are for the holder alone).
 *
 * @returns nothing when neither says anything; channels are empty when nobody named one
 */
export function resolveTickets(venue: TicketsData | undefined, event?: TicketsData): TicketSteps | undefined {
  if (!venue && !event) return undefined;
  const { deadline, ...merged } = { ...venue, ...event };
  const benefit = merged.benefit ?? 'free-ticket';
  const booking = merged.booking ?? 'not-needed';
  const steps: TicketSteps = {
    channels: [],
    show: ['card'],
    children: benefit === 'course-place' ? 'not-included' : 'free',
    assistant: 'free',
    interpreter: 'free',
    groupVisits: 'ask',
    extraCosts: [],
    ...withCents(merged),
    benefit,
    booking,
  };
  // The venue's deadline is meaningless when the event says that no booking is needed.
  return deadline && booking !== 'not-needed' ? { ...steps, deadline } : steps;
}

/** The content format counts in euros, the domain in cents. */
function withCents({ extraCosts, ...rest }: TicketsData): Partial<TicketSteps> {
  if (!extraCosts) return rest;
  return {
    ...rest,
    extraCosts: extraCosts.map(({ euros, ...cost }) => (euros === undefined ? cost : { ...cost, cents: euros })),
  };
}
