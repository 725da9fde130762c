import type { Localized } from './localized.ts';
import type { Benefit, TicketChannel } from './vocabulary.ts';

/** Something that costs money although the ticket is free. */
export interface ExtraCost {
  readonly kind: 'cloakroom' | 'service-fee' | 'materials' | 'other';
  /** Euro cents; absent when the source does not say how much. */
  readonly cents?: number;
  readonly note?: Localized;
}

/** How long before the start the ticket must be booked at the latest. */
export interface BookingDeadline {
  readonly amount: number;
  readonly unit: 'hours' | 'days' | 'working-days';
}

/** How a cardholder gets the free ticket: data, from which `i18n` makes numbered sentences in each language. */
export interface TicketSteps {
  readonly benefit: Benefit;
  /** Best way first. Empty only when the benefit is `nothing-needed`. */
  readonly channels: readonly TicketChannel[];
  readonly booking: 'required' | 'recommended' | 'not-needed';
  readonly deadline?: BookingDeadline;
  /** How many free tickets there are; `limited` when the source gives no number. */
  readonly quota?: number | 'limited';
  /** Words that replace the ordinary "Say that you have a Kaikukortti". */
  readonly say?: Localized;
  readonly show: readonly ('card' | 'id')[];
  /** Own children and grandchildren under the network's age limit, when going together. */
  readonly children: 'free' | 'not-included' | 'ask';
  readonly assistant: 'free' | 'ask';
  readonly interpreter: 'free' | 'ask';
  /** Courses only: how many free places a holder may take in a term, and what else there is to know. */
  readonly course?: { readonly perTerm?: number; readonly note?: Localized };
  /** Whether a worker may bring a small group with the community card. */
  readonly groupVisits: 'yes' | 'no' | 'ask';
  readonly extraCosts: readonly ExtraCost[];
  /** Ticket office's own contacts; the venue's are used where these are absent. */
  readonly phone?: string;
  readonly email?: string;
  readonly note?: Localized;
}

/** Whether the ticket can be had on the spot, without arranging anything before. */
export function needsNoBooking(steps: TicketSteps): boolean {
  return steps.benefit === 'nothing-needed' || steps.booking === 'not-needed';
}

/** Whether the holder's own children come along free. */
export function childrenComeFree(steps: TicketSteps): boolean {
  return steps.benefit === 'nothing-needed' || steps.children === 'free';
}
