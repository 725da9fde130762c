import type { Event } from '#domain/event.ts';
import { endOf } from '#domain/event.ts';
import type { Phrase } from '#domain/localized.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';
import type { Venue } from '#domain/venue.ts';
import { formatOccurrence } from '#i18n/occurrences.ts';
import { formatOngoing } from '#i18n/periods.ts';
import { plainOccurrence } from '#i18n/plain-finnish.ts';
import { eventPath } from '#i18n/routes.ts';
import { sentenceText } from '#i18n/sentence.ts';
import type { SheetLanguage } from '#i18n/sheet-languages.ts';
import { SHEET_STRINGS } from '#i18n/strings/sheet.ts';
import { translate } from '#i18n/strings.ts';
import { statusLabel } from '#i18n/vocabulary-labels.ts';
import { addressLine } from '../address-line.ts';
import { isOffStatus } from '../is-off-status.ts';
import { PLANNERS } from '../route-links.ts';
import { ticketView } from '../ticket-view.ts';
import { phrase, type ViewContext } from '../view-context.ts';

/** An event on somebody's shortlist, every word in one language: enough to print it without asking for anything else. */
export interface PickedEvent {
  readonly id: string;
  readonly path: string;
  readonly title: Phrase;
  /** "PERUTTU", when the whole of it is off or full. */
  readonly status?: string;
  readonly isOff?: true;
  readonly times: readonly { readonly text: string; readonly endsAt: EpochMinutes; readonly isOff?: true }[];
  readonly period?: string;
  readonly endsAt: EpochMinutes;
  readonly place: string;
  /** How the ticket is had; empty when there is none to get. */
  readonly steps: readonly string[];
  /** What else there is to know of it: children, costs. */
  readonly also: readonly string[];
  readonly way: string;
}

/**
 * @param context of the locale that the language of the sheet has; nothing that is over is left out: the reader's clock decides
 */
export function pickedEvent(event: Event, venue: Venue, language: SheetLanguage, context: ViewContext): PickedEvent {
  const { t, locale, networks } = context;
  const sheet = translate(SHEET_STRINGS, locale);
  const tickets = event.status === 'cancelled' ? undefined : ticketView(event.tickets, venue, context);
  const { host: planner } = new URL(PLANNERS[networks.get(venue.network)?.journeyPlanner ?? 'matka']);
  return {
    id: event.id,
    path: eventPath(locale, event.id),
    title: phrase(event.title, context),
    ...(event.status !== 'scheduled' && { status: statusLabel(event.status, t) }),
    ...(isOffStatus(event.status) && { isOff: true as const }),
    times: event.occurrences.map((one) => {
      const words = language === 'selko' ? plainOccurrence(one, t) : formatOccurrence(one, t);
      const isOwn = one.status !== 'scheduled' && one.status !== event.status;
      return {
        text: isOwn ? `${words} (${statusLabel(one.status, t)})` : words,
        endsAt: one.endsAt,
        ...(isOffStatus(one.status) && { isOff: true as const }),
      };
    }),
    ...(event.ongoing && { period: formatOngoing(event.ongoing, t) }),
    endsAt: endOf(event),
    place: [
      phrase(venue.name, context).text,
      event.place && phrase(event.place, context).text,
      addressLine(venue, context),
    ]
      .filter(Boolean)
      .join(', '),
    steps: tickets?.steps.map(sentenceText) ?? [],
    also: tickets?.also.map(sentenceText) ?? [],
    way: venue.gettingThere ? phrase(venue.gettingThere, context).text : sheet('sheet.planner', { planner }),
  };
}
