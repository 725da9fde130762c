import type { TicketSteps } from '#domain/tickets.ts';
import type { Venue } from '#domain/venue.ts';

import { generalTicketSentences } from '#i18n/general-ticket-sentences.ts';
import type { Sentence } from '#i18n/sentence.ts';
import { ticketSentences } from '#i18n/ticket-sentences.ts';
import { phrase, type ViewContext } from './view-context.ts';

/** "Näin saat lipun": the numbered steps, and what else there is to know. */
export interface TicketView {
  readonly title: string;
  readonly steps: readonly Sentence[];
  readonly alsoTitle: string;
  readonly also: readonly Sentence[];
}

/** Age limit of a network whose file could not be read: the terms of use of 26.2.2025. */
const USUAL_AGE_LIMIT = 18;

/** Years under which own children come along at a venue. */
export function childAgeLimitAt({ network }: Venue, { networks }: Pick<ViewContext, 'networks'>): number {
  return networks.get(network)?.childAgeLimit ?? USUAL_AGE_LIMIT;
}

/** The steps of a listing; without any of its own the general ones, labelled so. */
export function ticketView(steps: TicketSteps | undefined, venue: Venue, context: ViewContext): TicketView {
  const { t, locale } = context;
  const ticketContext = {
    childAgeLimit: childAgeLimitAt(venue, context),
    venueName: phrase(venue.name, context),
    ...(venue.phone !== undefined && { venuePhone: venue.phone }),
    ...(venue.email !== undefined && { venueEmail: venue.email }),
  };
  const sentences = steps
    ? ticketSentences(steps, ticketContext, locale)
    : generalTicketSentences(ticketContext, locale);
  return { title: titleOf(steps, t), ...sentences, alsoTitle: t('tickets.also') };
}

function titleOf(steps: TicketSteps | undefined, t: ViewContext['t']): string {
  if (steps === undefined) return t('tickets.title.general');
  if (steps.benefit === 'nothing-needed') return t('tickets.title.nothing');
  return t(steps.benefit === 'course-place' ? 'tickets.title.course' : 'tickets.title');
}
