import { toDayNumber, toMinuteOfDay } from '#domain/civil-date.ts';
import type { OngoingOffer } from '#domain/event.ts';
import type { EventSummary, SummaryOccurrence } from '#domain/event-summary.ts';
import type { FinderSource } from '#domain/find-results.ts';
import { CONTENT_LANGUAGES, type Phrase } from '#domain/localized.ts';
import {
  ACCESSIBILITY_FEATURES,
  AUDIENCES,
  BENEFITS,
  CATEGORIES,
  PARTICIPATIONS,
  STATUSES,
  TICKET_CHANNELS,
  VENUE_KINDS,
} from '#domain/vocabulary.ts';
import { packCodes } from './code-bits.ts';
import { civilMinutes, type EventColumns, type FinderData, NONE, type TimeColumns } from './finder-data.ts';

/** Packs what the finder needs. Every event's venue must be among the venues; its name is taken from there. */
export function encodeFinderData({ municipalities, languages, events, venues }: FinderSource): FinderData {
  const places = indexOf(municipalities);
  const venueAt = indexOf(venues.map((venue) => venue.id));
  const codes = <T>(of: (event: EventSummary) => readonly T[], vocabulary: readonly T[]) =>
    packCodes(events.map(of), vocabulary);
  const columns: EventColumns = {
    venue: events.map(({ id }) => venueAt(id.slice(0, id.indexOf('/')))),
    slug: events.map(({ id }) => id.slice(id.indexOf('/') + 1)),
    title: events.map(({ title }) => title.text),
    language: events.map(({ title }) => languageOf(title)),
    municipality: events.map(({ municipality }) => places(municipality)),
    categories: events.map(({ categories }) => categories.map(indexOf(CATEGORIES))),
    audience: codes((event) => event.audience, AUDIENCES),
    languages: codes((event) => event.languages, languages),
    accessibility: codes((event) => event.accessibility, ACCESSIBILITY_FEATURES),
    channels: codes((event) => event.channels, TICKET_CHANNELS),
    status: events.map(({ status }) => STATUSES.indexOf(status)),
    benefit: events.map(({ benefit }) => BENEFITS.indexOf(benefit)),
    flags: events.map((event) => (event.noBooking ? 1 : 0) + (event.childrenFree ? 2 : 0) + (event.example ? 4 : 0)),
    times: events.map(({ occurrences }) => occurrences.length),
  };
  return {
    municipalities,
    languages,
    venues: {
      id: venues.map(({ id }) => id),
      name: venues.map(({ name }) => name.text),
      language: venues.map(({ name }) => languageOf(name)),
      municipality: venues.map(({ municipality }) => places(municipality)),
      kind: venues.map(({ kind }) => VENUE_KINDS.indexOf(kind)),
      categories: venues.map(({ categories }) => categories.map(indexOf(CATEGORIES))),
      participation: venues.map(({ participation }) => PARTICIPATIONS.indexOf(participation)),
      example: venues.map(({ example }) => (example ? 1 : 0)),
    },
    events: columns,
    times: encodeTimes(events.flatMap(({ occurrences }) => occurrences)),
    ongoing: events.flatMap((event, index) => (event.ongoing ? [encodeOngoing(event.ongoing, index)] : [])),
  };
}

function encodeTimes(times: readonly SummaryOccurrence[]): TimeColumns {
  const days = times.map(({ date }) => toDayNumber(date));
  const lasts = times.map(({ endDate }) => toDayNumber(endDate));
  return {
    day: days.map((day, i) => day - (days[i - 1] ?? 0)),
    start: times.map(({ start }) => (start === undefined ? NONE : toMinuteOfDay(start))),
    more: lasts.map((last, i) => last - (days[i] ?? 0)),
    end: times.map(({ end }) => (end === undefined ? NONE : toMinuteOfDay(end))),
    startsAt: times.map((time, i) => time.startsAt - civilMinutes(days[i] ?? 0, time.start, 0)),
    endsAt: times.map((time, i) => time.endsAt - civilMinutes(lasts[i] ?? 0, time.end, 1440)),
    status: times.map(({ status }) => STATUSES.indexOf(status)),
  };
}

function encodeOngoing(offer: OngoingOffer, index: number): FinderData['ongoing'][number] {
  const bits = offer.openWeekdays.reduce((sum, weekday) => sum | (1 << weekday), 0);
  return [index, toDayNumber(offer.from), toDayNumber(offer.until), offer.endsAt, offer.openingHours ?? 0, bits];
}

const languageOf = ({ lang }: Phrase) => (lang === undefined ? NONE : CONTENT_LANGUAGES.indexOf(lang));

function indexOf<T>(list: readonly T[]): (item: T) => number {
  const positions = new Map(list.map((item, index) => [item, index]));
  return (item) => {
    const position = positions.get(item);
    if (position === undefined) throw new Error(`Finder data: unknown value ${String(item)}`);
    return position;
  };
}
