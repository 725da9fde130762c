import { endOf } from '#domain/event.ts';
import type { EventSummary } from '#domain/event-summary.ts';
import type { Phrase } from '#domain/localized.ts';
import { type EpochMinutes, isOver } from '#domain/occurrence.ts';
import { plainPath } from '#i18n/plain/plain-paths.ts';
import { plain } from '#i18n/plain/plain-texts.ts';
import { eventPath } from '#i18n/routes.ts';
import { statusLabel } from '#i18n/vocabulary-labels.ts';
import type { ViewContext } from '../view-context.ts';
import { type PlainTime, plainPeriod, plainTime } from './plain-times.ts';

/** An event in a list in plain Finnish. */
export interface PlainCardView {
  readonly id: string;
  readonly href: string;
  readonly title: Phrase;
  readonly status?: string;
  /** The next one shows; the others take its place when it is over. */
  readonly times: readonly PlainTime[];
  /** That there are other days, until only one is left. */
  readonly more?: { readonly text: string; readonly endsAt: EpochMinutes };
  readonly period?: string;
  readonly place: string;
  readonly endsAt: EpochMinutes;
}

/** Times in reserve: a page may be some days old when it is read. */
const TIMES = 4;

/** An event of the catalogue, by its summary. */
export function plainCardView(event: EventSummary, context: ViewContext): PlainCardView {
  const { t, clock, events, municipalityNames } = context;
  const own = events.get(event.id);
  const ahead = event.occurrences.filter((one) => !isOver(one, clock.now));
  const beforeLast = ahead.at(-2);
  return {
    id: event.id,
    href: plainPath(eventPath('fi', event.id)),
    title: own?.plain ? { text: own.plain.title } : event.title,
    ...(event.status !== 'scheduled' && { status: statusLabel(event.status, t) }),
    times: ahead.slice(0, TIMES).map((one) => plainTime(one, event.status, t)),
    ...(beforeLast && { more: { text: plain('event.more-times'), endsAt: beforeLast.endsAt } }),
    ...(event.ongoing && { period: plainPeriod(event.ongoing, t).join(' ') }),
    place: plain('place', {
      venue: event.venueName.text,
      town: municipalityNames[event.municipality] ?? event.municipality,
    }),
    endsAt: endOf(event),
  };
}
