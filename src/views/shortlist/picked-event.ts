import { type Event, endOf } from '#domain/event.ts';
import type { Venue } from '#domain/venue.ts';
import { formatOccurrence } from '#i18n/occurrences.ts';
import { formatOngoing } from '#i18n/periods.ts';
import { plainOccurrence } from '#i18n/plain/plain-occurrence.ts';
import { eventPath } from '#i18n/routes.ts';
import { sentenceText } from '#i18n/sentence.ts';
import type { SheetLanguage } from '#i18n/sheet-languages.ts';
import { statusLabel } from '#i18n/vocabulary-labels.ts';
import { addressLine } from '../address-line.ts';
import { isOffStatus } from '../is-off-status.ts';
import { ticketView } from '../ticket-view.ts';
import { phrase, type ViewContext } from '../view-context.ts';
import { type PickedListing, wayTo } from './picked-listing.ts';

/**
 * @param context of the locale that the language of the sheet has; nothing that is over is left out: the reader's clock decides
 */
export function pickedEvent(event: Event, venue: Venue, language: SheetLanguage, context: ViewContext): PickedListing {
  const { t, locale } = context;
  const tickets = event.status === 'cancelled' ? undefined : ticketView(event.tickets, venue, context);
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
    way: wayTo(venue, context),
  };
}
