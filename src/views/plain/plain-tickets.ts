import { needsNoBooking, type TicketSteps } from '#domain/tickets.ts';
import type { Venue } from '#domain/venue.ts';
import { plainTicket } from '#i18n/plain/plain-texts.ts';
import { plainTicketExtras } from '#i18n/plain/plain-ticket-extras.ts';
import { type PlainStep, plainGeneralSteps, plainTicketSteps } from '#i18n/plain/plain-ticket-steps.ts';
import { childAgeLimitAt } from '../ticket-view.ts';
import type { ViewContext } from '../view-context.ts';

/** "Näin saat lipun" in plain Finnish. */
export interface PlainTicketView {
  readonly title: string;
  readonly steps: readonly PlainStep[];
  readonly also: readonly string[];
}

/** The steps of a listing; without any of its own the general ones, labelled so. */
export function plainTicketView(
  steps: TicketSteps | undefined,
  venue: Venue,
  context: Pick<ViewContext, 'networks'>,
): PlainTicketView {
  const contacts = { phone: steps?.phone ?? venue.phone, email: steps?.email ?? venue.email };
  if (steps === undefined) return { title: plainTicket('title.general'), steps: plainGeneralSteps(contacts), also: [] };
  return {
    title: titleOf(steps),
    steps: plainTicketSteps(steps, contacts),
    also: plainTicketExtras(steps, childAgeLimitAt(venue, context)),
  };
}

function titleOf(steps: TicketSteps): string {
  if (steps.benefit === 'course-place') return plainTicket('title.course');
  const walksIn = steps.benefit !== 'free-ticket' && needsNoBooking(steps);
  return plainTicket(walksIn ? 'title.place' : 'title.ticket');
}
