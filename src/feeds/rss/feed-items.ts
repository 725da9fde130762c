import type { Event } from '#domain/event.ts';
import { endOf } from '#domain/event.ts';
import { localize } from '#domain/localized.ts';
import type { EpochMinutes } from '#domain/occurrence.ts';
import { onceEach } from '#domain/once-each.ts';
import { dateTexts } from '#i18n/date-texts.ts';
import { formatOccurrence } from '#i18n/occurrences.ts';
import { formatOngoing } from '#i18n/periods.ts';
import { eventPath } from '#i18n/routes.ts';
import { EVENT_VOCABULARY } from '#i18n/strings/vocabulary-events.ts';
import { translate } from '#i18n/strings.ts';
import { statusLabel } from '#i18n/vocabulary-labels.ts';
import type { FeedContext } from '../feed-context.ts';
import { placeLine } from '../place-line.ts';
import { ticketLines } from '../ticket-lines.ts';

/** One entry of a news feed. */
export interface FeedItem {
  readonly url: string;
  readonly title: string;
  /** Plain text: when, where, how the ticket is had, what it is. */
  readonly text: string;
  /** The day of the event's last check. */
  readonly day: string;
}

/** How many entries a feed holds. */
const MOST = 50;
const WEEK = 7 * 1440;

/** What was looked at last, newest first: new events and changed ones. */
export function latestItems(events: readonly Event[], now: EpochMinutes, context: FeedContext): FeedItem[] {
  return events
    .filter((event) => endOf(event) > now)
    .toSorted((a, b) => (a.checked === b.checked ? (a.id < b.id ? -1 : 1) : a.checked < b.checked ? 1 : -1))
    .slice(0, MOST)
    .flatMap(itemsAt(context, now));
}

/** What happens within seven days, soonest first. */
export function weekItems(events: readonly Event[], now: EpochMinutes, context: FeedContext): FeedItem[] {
  const next = (event: Event) =>
    event.occurrences.find(({ endsAt }) => endsAt > now)?.startsAt ?? Number.POSITIVE_INFINITY;
  return events
    .filter((event) => next(event) < now + WEEK)
    .toSorted((a, b) => next(a) - next(b) || (a.id < b.id ? -1 : 1))
    .flatMap(itemsAt(context, now));
}

/** An event stands in the feeds of its town and of all, each in two formats: written once, not in each. */
const itemsAt = onceEach((context: FeedContext, now: EpochMinutes) => {
  const made = new Map<Event, readonly FeedItem[]>();
  return (event: Event): readonly FeedItem[] => {
    const known = made.get(event) ?? itemOf(event, now, context);
    made.set(event, known);
    return known;
  };
});

function itemOf(event: Event, now: EpochMinutes, context: FeedContext): readonly FeedItem[] {
  const venue = context.venues.get(event.venue);
  if (!venue) return [];
  const { language, locale, origin } = context;
  const t = dateTexts(locale);
  const title = localize(event.title, language).text;
  const ahead = event.occurrences.filter(({ endsAt }) => endsAt > now).slice(0, 5);
  const when = event.ongoing ? [formatOngoing(event.ongoing, t)] : ahead.map((one) => formatOccurrence(one, t));
  const vocabulary = translate(EVENT_VOCABULARY, locale);
  return [
    {
      url: origin + eventPath(locale, event.id),
      title: event.status === 'scheduled' ? title : `${statusLabel(event.status, vocabulary)}: ${title}`,
      text: [
        when.join('; '),
        placeLine(venue, context),
        ...ticketLines(event, venue, context),
        localize(event.summary, language).text,
      ].join('\n'),
      day: event.checked,
    },
  ];
}
