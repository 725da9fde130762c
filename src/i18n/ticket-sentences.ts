import type { TicketSteps } from '#domain/tickets.ts';
import type { Locale } from './locales.ts';
import type { Sentence } from './sentence.ts';
import { bookingStep } from './ticket-booking-step.ts';
import { courseSteps, sayStep, showStep } from './ticket-card-steps.ts';
import { ticketExtras } from './ticket-extras.ts';
import { type TicketContext, type TicketTexts, ticketTexts } from './ticket-texts.ts';
import type { TicketContacts } from './ticket-ways.ts';

/** How the free ticket is had here. */
export interface TicketSentences {
  /** To be numbered: where and when to get it, what to say, what to show. Never empty. */
  readonly steps: readonly Sentence[];
  /** What else there is to know: children, assistant and interpreter, costs, groups. */
  readonly also: readonly Sentence[];
}

/** Ticket steps as plain sentences that a person can act on, in the order in which they are done. */
export function ticketSentences(steps: TicketSteps, context: TicketContext, locale: Locale): TicketSentences {
  const texts = ticketTexts(locale);
  const contacts = { phone: steps.phone ?? context.venuePhone, email: steps.email ?? context.venueEmail };
  return { steps: numbered(steps, contacts, texts), also: ticketExtras(steps, context.childAgeLimit, texts) };
}

function numbered(steps: TicketSteps, contacts: TicketContacts, texts: TicketTexts): Sentence[] {
  switch (steps.benefit) {
    case 'nothing-needed': {
      const free: Sentence = [{ text: texts.t('free-for-all') }];
      return steps.booking === 'not-needed' ? [free] : [free, bookingStep(steps, contacts, texts)];
    }
    case 'course-place':
      return courseSteps(steps, contacts, texts);
    case 'free-ticket':
    case 'free-admission': {
      // Who just walks in writes to nobody, though mail may be a way to ask.
      const walksIn = steps.benefit === 'free-admission' && steps.booking === 'not-needed';
      const say = sayStep(walksIn ? { ...steps, channels: [] } : steps, texts);
      return [bookingStep(steps, contacts, texts), say, showStep(steps, texts)];
    }
    default:
      return steps.benefit satisfies never;
  }
}
