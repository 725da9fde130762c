import fc from 'fast-check';
import { addDays, fromDayNumber, fromMinuteOfDay, toDayNumber, toMinuteOfDay } from '#domain/civil-date.ts';
import type { Clock } from '#domain/clock.ts';
import { type DayInterval, dayInterval } from '#domain/day-interval.ts';
import type { EventSummary, SummaryOccurrence } from '#domain/event-summary.ts';
import { clockAt } from '#domain/helsinki-clock.ts';
import type { Phrase } from '#domain/localized.ts';
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
import type { NamedSource } from '#views/finder-source.ts';
import { numberSource } from '../support/number-source.ts';

/** All within some weeks, so that facets, days and events meet often. Winter time: Helsinki is two hours ahead of UTC. */
const FIRST = toDayNumber('2026-11-20');
const OFFSET = 120;
export const MUNICIPALITIES = ['espoo', 'kajaani', 'kuhmo', 'puolanka'] as const;
export const LANGUAGES = ['fi', 'sv', 'en', 'ru', 'none'] as const;

const instant = (day: number, minute: number) => day * 1440 + minute - OFFSET;

const phrase: fc.Arbitrary<Phrase> = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => ({ text })),
  fc.string({ minLength: 1, maxLength: 12 }).map((text) => ({ text, lang: 'fi' as const })),
);
const minute = fc.integer({ min: 0, max: 1439 }).map(fromMinuteOfDay);

const occurrence: fc.Arbitrary<SummaryOccurrence> = fc
  .record({
    day: fc.integer({ min: 0, max: 21 }),
    more: fc.constantFrom(0, 0, 0, 1, 1, 3),
    start: fc.option(minute, { nil: undefined }),
    end: fc.option(minute, { nil: undefined }),
    status: fc.constantFrom(...STATUSES),
  })
  .map(({ day, more, start, end, status }) => {
    const date = fromDayNumber(FIRST + day);
    const startMinute = start === undefined ? 0 : toMinuteOfDay(start);
    // An end before the start would belong to the next day.
    const days = more === 0 && end !== undefined && toMinuteOfDay(end) <= startMinute ? 1 : more;
    return {
      date,
      ...(start !== undefined && { start }),
      endDate: addDays(date, days),
      ...(end !== undefined && { end }),
      startsAt: instant(FIRST + day, startMinute),
      endsAt: instant(FIRST + day + days, end === undefined ? 1440 : toMinuteOfDay(end)),
      status,
    };
  });

const ongoing = fc
  .record({
    from: fc.integer({ min: -10, max: 20 }),
    days: fc.integer({ min: 15, max: 40 }),
    weekdays: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
    hours: fc.option(fc.constant('Tu-Su 11:00-17:00'), { nil: undefined }),
  })
  .map(({ from, days, weekdays, hours }) => ({
    from: fromDayNumber(FIRST + from),
    until: fromDayNumber(FIRST + from + days - 1),
    endsAt: instant(FIRST + from + days, 0),
    ...(hours !== undefined && { openingHours: hours }),
    openWeekdays: weekdays.sort((a, b) => a - b),
  }));

const venue: fc.Arbitrary<Omit<VenueSummary, 'id'>> = fc.record({
  name: phrase,
  municipality: fc.constantFrom(...MUNICIPALITIES),
  kind: fc.constantFrom(...VENUE_KINDS),
  categories: fc.uniqueArray(fc.constantFrom(...CATEGORIES), { minLength: 1, maxLength: 3 }),
  participation: fc.constantFrom(...PARTICIPATIONS),
  example: fc.boolean(),
});

const event = fc.record({
  venueIndex: fc.nat(),
  title: phrase,
  municipality: fc.constantFrom(...MUNICIPALITIES),
  categories: fc.uniqueArray(fc.constantFrom(...CATEGORIES), { minLength: 1, maxLength: 3 }),
  // In the vocabulary's order, as a summary has them.
  audience: fc.subarray([...AUDIENCES], { minLength: 1, maxLength: 2 }),
  languages: fc.oneof(
    fc.constant(['none']),
    fc.subarray(
      LANGUAGES.filter((tag) => tag !== 'none'),
      { minLength: 1 },
    ),
  ),
  accessibility: fc.subarray([...ACCESSIBILITY_FEATURES]),
  channels: fc.subarray([...TICKET_CHANNELS]),
  status: fc.constantFrom(...STATUSES),
  benefit: fc.constantFrom(...BENEFITS),
  noBooking: fc.boolean(),
  childrenFree: fc.boolean(),
  example: fc.boolean(),
  time: fc.oneof(
    { weight: 3, arbitrary: fc.array(occurrence, { minLength: 1, maxLength: 4 }).map((times) => ({ times })) },
    { weight: 1, arbitrary: ongoing.map((offer) => ({ offer })) },
  ),
});

/** Venues and events as the finder has them: at least so many events. */
export const sourcesWith = (minEvents: number): fc.Arbitrary<NamedSource> =>
  fc
    .tuple(
      fc.array(venue, { minLength: 1, maxLength: 4 }),
      fc.array(event, { minLength: minEvents, maxLength: minEvents + 20, size: 'max' }),
    )
    .map(([rawVenues, rawEvents]) => {
      const venues = rawVenues.map((raw, index): VenueSummary => ({ id: `venue-${index}`, ...raw }));
      return {
        edition: 'Esim1',
        municipalities: MUNICIPALITIES,
        languages: LANGUAGES,
        venues,
        events: rawEvents.map(({ venueIndex, time, ...raw }, index): EventSummary => {
          const at = venues[venueIndex % venues.length] as VenueSummary;
          const times = 'times' in time ? [...time.times].sort((a, b) => a.startsAt - b.startsAt) : [];
          return {
            id: `${at.id}/event-${index}`,
            ...raw,
            venueName: at.name,
            occurrences: times,
            ...('offer' in time && { ongoing: time.offer }),
          };
        }),
      };
    });

/** The same in the browser. */
export const finderSources = sourcesWith(0).map(numberSource);

/** Any minute of the weeks in which the events are. */
export const clocks: fc.Arbitrary<Clock> = fc
  .integer({ min: instant(FIRST - 3, 0), max: instant(FIRST + 30, 0) })
  .map((minutes) => clockAt(minutes * 60_000));

const someDay = fc.integer({ min: -5, max: 35 }).map((day) => fromDayNumber(FIRST + day));

/** Days of one's own among those weeks, with an open end at times. */
export const dayIntervals: fc.Arbitrary<DayInterval> = fc
  .tuple(fc.oneof(someDay, fc.constant('')), fc.oneof({ weight: 3, arbitrary: someDay }, fc.constant('')))
  .map(([from, until]) => dayInterval(from, until) ?? '2026-11-25/..');
