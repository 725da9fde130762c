import { toDayNumber, toMinuteOfDay } from '#domain/civil-date.ts';
import type { OngoingOffer } from '#domain/event.ts';
import type { EventSummary, SummaryOccurrence } from '#domain/event-summary.ts';
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
import { encodeNames, languageOf } from './event-names.ts';
import {
  civilMinutes,
  DAY,
  type EventColumns,
  type FinderData,
  type NamesFile,
  NONE,
  type OngoingColumns,
  type TimeColumns,
} from './finder-data.ts';
import type { NamedSource } from './finder-source.ts';
import { itemAt } from './item-at.ts';
import { markOf, nameParts } from './name-parts.ts';
import { packNumbers } from './number-text.ts';

/** The finder's data in the files in which it travels. */
export interface EncodedFinder {
  readonly data: FinderData;
  /** Names of the further parts: fetched when one of their events is shown. */
  readonly later: readonly NamesFile[];
}

/** Packs what the finder needs. Every event's venue must be among the venues; its name is taken from there. */
export function encodeFinderData(source: NamedSource, facts = encodeFacts(source)): EncodedFinder {
  const { edition, events, venues } = source;
  const [first = [], ...further] = nameParts(events);
  const namesOf = (places: readonly number[]) => encodeNames(places.map((place) => itemAt(events, place)));
  const data: FinderData = {
    ...facts,
    venues: {
      ...facts.venues,
      name: venues.map(({ name }) => name.text),
      language: venues.map(({ name }) => languageOf(name)),
    },
    names: namesOf(first),
  };
  return { data, later: further.map((places) => ({ mark: markOf(edition, places), ...namesOf(places) })) };
}

/** All but the names: the same in every language. */
export interface FinderFacts extends Omit<FinderData, 'venues' | 'names'> {
  readonly venues: Omit<FinderData['venues'], 'name' | 'language'>;
}

/** Packs all but the names. */
export function encodeFacts({ edition, municipalities, languages, events, venues }: NamedSource): FinderFacts {
  const places = indexOf(municipalities);
  const venueAt = indexOf(venues.map((venue) => venue.id));
  const categoryAt = indexOf(CATEGORIES);
  const codes = <T>(of: (event: EventSummary) => readonly T[], vocabulary: readonly T[]) =>
    packNumbers(packCodes(events.map(of), vocabulary));
  const numbers = (of: (event: EventSummary) => number) => packNumbers(events.map(of));
  const columns: EventColumns = {
    venue: numbers(({ id }) => venueAt(id.slice(0, id.indexOf('/')))),
    municipality: numbers(({ municipality }) => places(municipality)),
    categories: events.map(({ categories }) => categories.map(categoryAt)),
    audience: codes((event) => event.audience, AUDIENCES),
    languages: codes((event) => event.languages, languages),
    accessibility: codes((event) => event.accessibility, ACCESSIBILITY_FEATURES),
    channels: codes((event) => event.channels, TICKET_CHANNELS),
    status: numbers(({ status }) => STATUSES.indexOf(status)),
    benefit: numbers(({ benefit }) => BENEFITS.indexOf(benefit)),
    flags: numbers((event) => (event.noBooking ? 1 : 0) + (event.childrenFree ? 2 : 0) + (event.example ? 4 : 0)),
    times: numbers(({ occurrences }) => occurrences.length),
  };
  return {
    edition,
    municipalities,
    languages,
    venues: {
      id: venues.map(({ id }) => id),
      municipality: venues.map(({ municipality }) => places(municipality)),
      kind: venues.map(({ kind }) => VENUE_KINDS.indexOf(kind)),
      categories: venues.map(({ categories }) => categories.map(categoryAt)),
      participation: venues.map(({ participation }) => PARTICIPATIONS.indexOf(participation)),
      example: venues.map(({ example }) => (example ? 1 : 0)),
    },
    events: columns,
    times: encodeTimes(events.map(({ occurrences }) => occurrences)),
    ongoing: encodeOngoing(events),
  };
}

function encodeTimes(ofEvents: readonly (readonly SummaryOccurrence[])[]): TimeColumns {
  const timed = ofEvents.map((own) => own.map(numbersOf));
  const firsts = timed.flatMap(([first]) => (first ? [first.day] : []));
  const since = firsts.reduce((least, day) => Math.min(least, day), firsts[0] ?? 0);
  const times = timed.flat();
  const column = (of: (time: TimeNumbers) => number) => packNumbers(times.map(of));
  return {
    since,
    first: packNumbers(firsts.map((day) => day - since)),
    step: packNumbers(timed.flatMap((own) => own.slice(1).map(({ day }, i) => day - (own[i] as TimeNumbers).day))),
    start: column(({ start }) => start),
    more: column(({ day, endDay }) => endDay - day),
    end: column(({ start, end }) => (start === NONE || end === NONE ? end : (end - start + DAY) % DAY)),
    startsAt: column(({ startOffset }) => startOffset),
    endsAt: column(({ time, endDay, startOffset }) => time.endsAt - civilMinutes(endDay, time.end, DAY) - startOffset),
    status: column(({ time }) => STATUSES.indexOf(time.status)),
  };
}

type TimeNumbers = ReturnType<typeof numbersOf>;

/** A time with its days and minutes as numbers: several columns are worked out from each. */
function numbersOf(time: SummaryOccurrence) {
  const day = toDayNumber(time.date);
  return {
    time,
    day,
    endDay: time.endDate === time.date ? day : toDayNumber(time.endDate),
    start: time.start === undefined ? NONE : toMinuteOfDay(time.start),
    end: time.end === undefined ? NONE : toMinuteOfDay(time.end),
    startOffset: time.startsAt - civilMinutes(day, time.start, 0),
  };
}

function encodeOngoing(events: readonly EventSummary[]): OngoingColumns {
  const places = events.flatMap(({ ongoing }, index) => (ongoing ? [index] : []));
  const offers = events.flatMap(({ ongoing }) => ongoing ?? []);
  const column = (of: (offer: OngoingOffer) => number) => packNumbers(offers.map(of));
  return {
    event: packNumbers(places.map((place, i) => place - (places[i - 1] ?? 0))),
    from: offers.map(({ from }) => toDayNumber(from)),
    days: column(({ from, until }) => toDayNumber(until) - toDayNumber(from)),
    endsAt: column(({ until, endsAt }) => endsAt - civilMinutes(toDayNumber(until), undefined, DAY)),
    hours: offers.map(({ openingHours }) => openingHours ?? 0),
    weekdays: column(({ openWeekdays }) => openWeekdays.reduce((sum, weekday) => sum | (1 << weekday), 0)),
  };
}

function indexOf<T>(list: readonly T[]): (item: T) => number {
  const positions = new Map(list.map((item, index) => [item, index]));
  return (item) => {
    const position = positions.get(item);
    if (position === undefined) throw new Error(`Finder data: unknown value ${String(item)}`);
    return position;
  };
}
