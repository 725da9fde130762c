import { type CivilTime, toMinuteOfDay } from '#domain/civil-date.ts';

/**
 * The finder's data as it travels: columns instead of objects, positions in the vocabulary instead of words, day numbers and
 * minutes instead of dates. Vocabulary only grows at its end, so old positions stay true. `NONE` stands for "absent".
 */
export interface FinderData {
  readonly municipalities: readonly string[];
  readonly languages: readonly string[];
  readonly venues: VenueColumns;
  readonly events: EventColumns;
  readonly times: TimeColumns;
  /** Ongoing offers: position of the event, first day, last day, end, opening hours, open weekdays as bits. */
  readonly ongoing: readonly (readonly [number, number, number, number, string | 0, number])[];
}

export interface VenueColumns {
  readonly id: readonly string[];
  readonly name: readonly string[];
  readonly language: readonly number[];
  readonly municipality: readonly number[];
  readonly kind: readonly number[];
  readonly categories: readonly (readonly number[])[];
  readonly participation: readonly number[];
  readonly example: readonly number[];
}

export interface EventColumns {
  readonly venue: readonly number[];
  readonly slug: readonly string[];
  readonly title: readonly string[];
  readonly language: readonly number[];
  readonly municipality: readonly number[];
  readonly categories: readonly (readonly number[])[];
  /** Bits, a bit per position in the vocabulary or in `languages`; each less (xor) the event before: mostly 0 at one venue. */
  readonly audience: readonly number[];
  readonly languages: readonly number[];
  readonly accessibility: readonly number[];
  readonly channels: readonly number[];
  readonly status: readonly number[];
  readonly benefit: readonly number[];
  /** Bits: 1 no booking, 2 children free, 4 example. */
  readonly flags: readonly number[];
  /** How many times it has. */
  readonly times: readonly number[];
}

/** All times of all events one after the other. */
export interface TimeColumns {
  /** Day number less that of the time before. */
  readonly day: readonly number[];
  readonly start: readonly number[];
  /** Days it lasts beyond its first. */
  readonly more: readonly number[];
  readonly end: readonly number[];
  /** Instants less what the civil time would be in UTC: Helsinki's offset, −120 or −180, most of the time. */
  readonly startsAt: readonly number[];
  readonly endsAt: readonly number[];
  readonly status: readonly number[];
}

/** Stands for "absent" in a column of numbers. */
export const NONE = -1;

const DAY = 1440;

/** What a civil time would be in epoch minutes if Helsinki kept UTC; without a time, `otherwise` minutes into the day. */
export function civilMinutes(day: number, time: CivilTime | undefined, otherwise: 0 | typeof DAY): number {
  return day * DAY + (time === undefined ? otherwise : toMinuteOfDay(time));
}
