import type { Event } from '#domain/event.ts';
import { isoStart } from '#domain/iso-date-time.ts';
import type { Phrase } from '#domain/localized.ts';
import { isOver } from '#domain/occurrence.ts';
import { formatOccurrence } from '#i18n/occurrences.ts';
import { statusLabel } from '#i18n/vocabulary-labels.ts';
import type { CardTime } from './event-card-view.ts';
import { isOffStatus } from './is-off-status.ts';
import { phrase, type ViewContext } from './view-context.ts';

/** One time on an event's own page, with its note. */
export interface EventTime extends CardTime {
  readonly note?: Phrase;
  /** Nobody should come at this time: cancelled or moved, alone or with the whole event. */
  readonly isOff?: true;
}

/** The times that are not over, soonest first, with the year: the page may be read much later, or on paper. */
export function eventTimes(event: Event, context: ViewContext): EventTime[] {
  const { t, clock } = context;
  return event.occurrences
    .filter((o) => !isOver(o, clock.now))
    .map((o) => ({
      text: formatOccurrence(o, t),
      datetime: isoStart(o),
      endsAt: o.endsAt,
      ...(o.status !== 'scheduled' && o.status !== event.status && { status: statusLabel(o.status, t) }),
      ...((isOffStatus(o.status) || isOffStatus(event.status)) && { isOff: true as const }),
      ...(o.note && { note: phrase(o.note, context) }),
    }));
}
