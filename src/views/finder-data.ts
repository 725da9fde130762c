import { type CivilTime, toMinuteOfDay } from '#domain/civil-date.ts';
import { idFrom } from '#domain/id-from.ts';
import type { NumberText } from './number-text.ts';

/**
 * The finder's data as it travels: columns instead of objects, positions in the vocabulary instead of words, day numbers and
 * minutes instead of dates. Vocabulary only grows at its end, so old positions stay true. `NONE` stands for "absent".
 */
export interface FinderData {
  /** Names the numbering of events and venues (`src/domain/findable.ts`): events by their place, venues after them. */
  readonly edition: string;
  readonly municipalities: readonly string[];
  readonly languages: readonly string[];
  readonly venues: VenueColumns;
  readonly events: EventColumns;
  /** What the events of the first part are called. */
  readonly names: NameColumns;
  readonly times: TimeColumns;
  readonly ongoing: OngoingColumns;
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
  readonly venue: NumberText;
  readonly municipality: NumberText;
  readonly categories: readonly (readonly number[])[];
  /** Bits, a bit per position in the vocabulary or in `languages`; each less (xor) the event before: mostly 0 at one venue. */
  readonly audience: NumberText;
  readonly languages: NumberText;
  readonly accessibility: NumberText;
  readonly channels: NumberText;
  readonly status: NumberText;
  readonly benefit: NumberText;
  /** Bits: 1 no booking, 2 children free, 4 example. */
  readonly flags: NumberText;
  /** How many times it has. */
  readonly times: NumberText;
}

/** What events are called, of one part (`name-parts.ts`), in its order. */
export interface NameColumns {
  /** 0 where it is the one that its title gives: `slugOf`. */
  readonly slug: readonly (string | 0)[];
  readonly title: readonly string[];
  readonly language: NumberText;
}

/** A file of names: a further part. */
export interface NamesFile extends NameColumns {
  /** Of the events of the part: `markOf`. */
  readonly mark: string;
}

/** All times of all events one after the other. */
export interface TimeColumns {
  /** Of all these, in days since 1970: the earliest first day of an event. */
  readonly since: number;
  /** For each event with times: day of the first one, in days after `since`. */
  readonly first: NumberText;
  /** For each further time: days after the one before. */
  readonly step: NumberText;
  readonly start: NumberText;
  /** Days it lasts beyond its first. */
  readonly more: NumberText;
  /** Minutes after the start, by the clock, less than a day; without a start, minute of the day. */
  readonly end: NumberText;
  /** Instant less what the civil time would be in UTC: Helsinki's offset, −120 or −180, most of the time. */
  readonly startsAt: NumberText;
  /** The same of its end, less that of its start: 0 most of the time. */
  readonly endsAt: NumberText;
  readonly status: NumberText;
}

/** Ongoing offers. */
export interface OngoingColumns {
  /** Position of the event, less that of the one before. */
  readonly event: NumberText;
  /** Day number of the first day. */
  readonly from: readonly number[];
  /** Days from the first to the last. */
  readonly days: NumberText;
  /** End, less what midnight after the last day would be in UTC. */
  readonly endsAt: NumberText;
  readonly hours: readonly (string | 0)[];
  /** Open weekdays as bits. */
  readonly weekdays: NumberText;
}

/** Stands for "absent" in a column of numbers. */
export const NONE = -1;

/** Minutes. */
export const DAY = 1440;

/** What a civil time would be in epoch minutes if Helsinki kept UTC; without a time, `otherwise` minutes into the day. */
export function civilMinutes(day: number, time: CivilTime | undefined, otherwise: 0 | typeof DAY): number {
  return day * DAY + (time === undefined ? otherwise : toMinuteOfDay(time));
}

/** The slug that an event has whose file is named after its title. Examples say so in front of their titles, not in their addresses. */
export const slugOf = (title: string): string => idFrom(title.replace(/^Esimerkki: /, ''));
