import { type CivilDate, fromDayNumber, fromMinuteOfDay } from '#domain/civil-date.ts';
import type { OngoingOffer } from '#domain/event.ts';
import type { EventSummary, SummaryOccurrence } from '#domain/event-summary.ts';
import type { FinderSource } from '#domain/find-results.ts';
import { CONTENT_LANGUAGES, type Phrase } from '#domain/localized.ts';
import type { VenueSummary } from '#domain/venue-summary.ts';
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
import { unpackCodes } from './code-bits.ts';
import { civilMinutes, type FinderData, NONE, type TimeColumns } from './finder-data.ts';

/** The inverse of `encodeFinderData`. */
export function decodeFinderData(data: FinderData): FinderSource {
  const venues = data.venues.id.map(
    (id, i): VenueSummary => ({
      id,
      name: phrase(at(data.venues.name, i), at(data.venues.language, i)),
      municipality: at(data.municipalities, at(data.venues.municipality, i)),
      kind: at(VENUE_KINDS, at(data.venues.kind, i)),
      categories: at(data.venues.categories, i).map((index) => at(CATEGORIES, index)),
      participation: at(PARTICIPATIONS, at(data.venues.participation, i)),
      example: at(data.venues.example, i) === 1,
    }),
  );
  const times = decodeTimes(data.times);
  const ongoing = new Map(data.ongoing.map((row) => [row[0], decodeOngoing(row)]));
  const audience = unpackCodes(data.events.audience, AUDIENCES);
  const languages = unpackCodes(data.events.languages, data.languages);
  const accessibility = unpackCodes(data.events.accessibility, ACCESSIBILITY_FEATURES);
  const channels = unpackCodes(data.events.channels, TICKET_CHANNELS);
  let next = 0;
  const events = data.events.slug.map((slug, i): EventSummary => {
    const venue = at(venues, at(data.events.venue, i));
    const flags = at(data.events.flags, i);
    const from = next;
    next += at(data.events.times, i);
    const offer = ongoing.get(i);
    return {
      id: `${venue.id}/${slug}`,
      title: phrase(at(data.events.title, i), at(data.events.language, i)),
      venueName: venue.name,
      municipality: at(data.municipalities, at(data.events.municipality, i)),
      categories: at(data.events.categories, i).map((index) => at(CATEGORIES, index)),
      audience: at(audience, i),
      languages: at(languages, i),
      accessibility: at(accessibility, i),
      channels: at(channels, i),
      status: at(STATUSES, at(data.events.status, i)),
      benefit: at(BENEFITS, at(data.events.benefit, i)),
      noBooking: (flags & 1) !== 0,
      childrenFree: (flags & 2) !== 0,
      occurrences: times.slice(from, next),
      ...(offer && { ongoing: offer }),
      example: (flags & 4) !== 0,
    };
  });
  return { municipalities: data.municipalities, languages: data.languages, events, venues };
}

function decodeTimes(columns: TimeColumns): SummaryOccurrence[] {
  // Thousands of times share some hundred days.
  const dates = new Map<number, CivilDate>();
  const dateOf = (number: number) => {
    const date = dates.get(number) ?? fromDayNumber(number);
    dates.set(number, date);
    return date;
  };
  let day = 0;
  return columns.day.map((step, i): SummaryOccurrence => {
    day += step;
    const last = day + at(columns.more, i);
    const start = timeOf(at(columns.start, i));
    const end = timeOf(at(columns.end, i));
    return {
      date: dateOf(day),
      ...(start !== undefined && { start }),
      endDate: dateOf(last),
      ...(end !== undefined && { end }),
      startsAt: at(columns.startsAt, i) + civilMinutes(day, start, 0),
      endsAt: at(columns.endsAt, i) + civilMinutes(last, end, 1440),
      status: at(STATUSES, at(columns.status, i)),
    };
  });
}

function decodeOngoing([, from, until, endsAt, hours, bits]: FinderData['ongoing'][number]): OngoingOffer {
  return {
    from: fromDayNumber(from),
    until: fromDayNumber(until),
    endsAt,
    ...(hours !== 0 && { openingHours: hours }),
    openWeekdays: [0, 1, 2, 3, 4, 5, 6].filter((weekday) => (bits & (1 << weekday)) !== 0),
  };
}

const timeOf = (minute: number) => (minute === NONE ? undefined : fromMinuteOfDay(minute));

const phrase = (text: string, language: number): Phrase =>
  language === NONE ? { text } : { text, lang: at(CONTENT_LANGUAGES, language) };

/** The item at a position the data names. Throws when there is none: the file is broken or from another version. */
function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`Finder data: nothing at position ${index}`);
  return item;
}
