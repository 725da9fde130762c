import { addDays, daysBetween, fromDayNumber } from '#domain/civil-date.ts';
import type { Event } from '#domain/event.ts';
import { localize } from '#domain/localized.ts';
import type { Occurrence } from '#domain/occurrence.ts';
import { onceEach } from '#domain/once-each.ts';
import type { Status } from '#domain/vocabulary.ts';
import { eventPath } from '#i18n/routes.ts';
import { EVENT_VOCABULARY } from '#i18n/strings/vocabulary-events.ts';
import { translate } from '#i18n/strings.ts';
import { categoryLabel, statusLabel } from '#i18n/vocabulary-labels.ts';
import { icsLine, icsText } from '../escape/ics-text.ts';
import type { FeedContext } from '../feed-context.ts';
import { placeLine } from '../place-line.ts';
import { ticketLines } from '../ticket-lines.ts';

/** A postponed event has no time that holds; a full one takes place. */
const STATUS: Readonly<Record<Status, string>> = {
  scheduled: 'CONFIRMED',
  full: 'CONFIRMED',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};
/** From here on changes are counted: the day of an event's last check is the number of its version. */
const FIRST_DAY = '2026-01-01';

/**
 * The `VEVENT`s of an event (RFC 5545, 3.6.1), one for each time it takes place; none for an offer that lasts for months, which
 * would lie over everything else in a calendar. Instants in UTC, days as days; everything comes from the content, so that the
 * same content gives the same bytes.
 */
export function eventComponents(event: Event, context: FeedContext): string {
  const venue = context.venues.get(event.venue);
  if (!venue) return '';
  const t = translate(EVENT_VOCABULARY, context.locale);
  const { language, origin, locale } = context;
  const title = localize(event.title, language).text;
  const url = origin + eventPath(locale, event.id);
  const note = event.statusNote && localize(event.statusNote, language).text;
  const coordinates = venue.coordinates?.precision === 'exact' ? venue.coordinates : undefined;
  const tickets = ticketLines(event, venue, context);
  const place = icsText(placeLine(venue, context));
  const restOf = (status: Status) => {
    const description = [
      status === 'scheduled' ? undefined : [statusLabel(status, t), note].filter(Boolean).join('. '),
      ...tickets,
      localize(event.summary, language).text,
      url,
    ];
    return lines([
      `SUMMARY:${icsText(status === 'scheduled' ? title : `${statusLabel(status, t)}: ${title}`)}`,
      `DESCRIPTION:${icsText(description.filter(Boolean).join('\n\n'))}`,
      `LOCATION:${place}`,
      ...(coordinates ? [`GEO:${coordinates.latitude};${coordinates.longitude}`] : []),
      `CATEGORIES:${event.categories.map((code) => icsText(categoryLabel(code, t))).join(',')}`,
      `STATUS:${STATUS[status]}`,
      `URL:${url}`,
      'END:VEVENT',
    ]);
  };
  // Most times of an event differ in their time alone.
  const rests = new Map<Status, string>();
  return beginnings(event, origin)
    .map((beginning, at) => {
      const own = event.occurrences[at]?.status ?? event.status;
      const status = event.status === 'scheduled' ? own : event.status;
      const rest = rests.get(status) ?? restOf(status);
      rests.set(status, rest);
      return beginning + rest;
    })
    .join('');
}

/** What the component of each time of an event begins with: the same in every language. */
const beginnings = onceEach((event: Event, origin: string): readonly string[] => {
  const stamp = `${compact(event.checked)}T000000Z`;
  const version = lines([
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `SEQUENCE:${Math.max(daysBetween(FIRST_DAY, event.checked), 0)}`,
  ]);
  const { host } = new URL(origin);
  return event.occurrences.map((occurrence) => {
    const head = lines(['BEGIN:VEVENT', `UID:${uidOf(event, occurrence, host)}`]);
    return head + version + lines(timeLines(occurrence, event.durationMinutes));
  });
});

const lines = (all: readonly string[]): string => all.map(icsLine).join('');

/** The same time of the same event, whatever becomes of it: calendars know by this what they have already. */
function uidOf({ venue, slug }: Event, { date, start }: Occurrence, host: string): string {
  return `${venue}-${slug}-${compact(date)}${start ? `T${start.replace(':', '')}` : ''}@${host}`;
}

function timeLines(occurrence: Occurrence, minutes: number | undefined): string[] {
  const { date, endDate, start, end, startsAt, endsAt } = occurrence;
  if (start === undefined) {
    // The end of days is the day after the last.
    return [`DTSTART;VALUE=DATE:${compact(date)}`, `DTEND;VALUE=DATE:${compact(addDays(endDate, 1))}`];
  }
  const begins = `DTSTART:${utc(startsAt)}`;
  if (end !== undefined) return [begins, `DTEND:${utc(endsAt)}`];
  return minutes === undefined ? [begins] : [begins, `DTEND:${utc(startsAt + minutes)}`];
}

const compact = (date: string): string => date.replaceAll('-', '');

/** Epoch minutes as `20261205T160000Z`. */
function utc(minutes: number): string {
  const day = fromDayNumber(Math.floor(minutes / 1440));
  const ofDay = ((minutes % 1440) + 1440) % 1440;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${compact(day)}T${two(Math.floor(ofDay / 60))}${two(ofDay % 60)}00Z`;
}
