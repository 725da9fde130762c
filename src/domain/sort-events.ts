import type { Clock } from './clock.ts';
import type { DateRange } from './date-presets.ts';
import { datesOf } from './dates-of.ts';
import type { EventSummary } from './event-summary.ts';
import { filterEvents } from './filter-events.ts';
import type { Filters } from './filters.ts';
import { isOver } from './occurrence.ts';
import { timesLeft } from './times-left.ts';

/** Events that meet the filters: those with times, and offers that go on for weeks, which never push the former down. */
export interface SplitEvents {
  readonly dated: readonly EventSummary[];
  readonly ongoing: readonly EventSummary[];
}

/**
 * Filters and sorts: dated events by their next time on the chosen days, ongoing offers by which ends first.
 * Equal ones by id, so that the order is the same on every machine.
 */
export function splitAndSort(events: readonly EventSummary[], filters: Filters, clock: Clock): SplitEvents {
  const found = filterEvents(events, filters, clock);
  const ranges = filters.when.map((choice) => datesOf(choice, clock.today));
  return {
    dated: sortBy(
      found.filter((event) => event.ongoing === undefined),
      (event) => nextStart(event, ranges, clock),
    ),
    ongoing: sortBy(
      found.filter((event) => event.ongoing !== undefined),
      (event) => event.ongoing?.endsAt ?? 0,
    ),
  };
}

function nextStart(event: EventSummary, ranges: readonly DateRange[], clock: Clock): number {
  // Times stand in their order: without days each of ten thousand events is asked for its first alone.
  if (ranges.length === 0)
    return event.occurrences.find((time) => !isOver(time, clock.now))?.startsAt ?? Number.POSITIVE_INFINITY;
  const times = ranges.flatMap((range) => timesLeft(event, clock, range));
  return Math.min(...times.map((time) => time.startsAt));
}

function sortBy(events: readonly EventSummary[], key: (event: EventSummary) => number): EventSummary[] {
  const keyed = events.map((event) => ({ event, key: key(event) }));
  keyed.sort((a, b) => a.key - b.key || (a.event.id < b.event.id ? -1 : 1));
  return keyed.map(({ event }) => event);
}
