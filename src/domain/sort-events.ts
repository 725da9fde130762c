import type { Clock } from './clock.ts';
import type { DateRange } from './date-presets.ts';
import { datesOf } from './dates-of.ts';
import type { EventFacts } from './event-summary.ts';
import { filterEvents } from './filter-events.ts';
import type { Filters } from './filters.ts';
import { isOver } from './occurrence.ts';
import { timesLeft } from './times-left.ts';

/** Events that meet the filters: those with times, and offers that go on for weeks, which never push the former down. */
export interface SplitEvents<E extends EventFacts> {
  readonly dated: readonly E[];
  readonly ongoing: readonly E[];
}

/**
 * Filters and sorts: dated events by their next time on the chosen days, ongoing offers by which ends first.
 * Equal ones stay in the order given, which is the catalogue's: by id, the same on every machine.
 */
export function splitAndSort<E extends EventFacts>(
  events: readonly E[],
  filters: Filters,
  clock: Clock,
): SplitEvents<E> {
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

function nextStart(event: EventFacts, ranges: readonly DateRange[], clock: Clock): number {
  // Times stand in their order: without days each of ten thousand events is asked for its first alone.
  if (ranges.length === 0)
    return event.occurrences.find((time) => !isOver(time, clock.now))?.startsAt ?? Number.POSITIVE_INFINITY;
  const times = ranges.flatMap((range) => timesLeft(event, clock, range));
  return Math.min(...times.map((time) => time.startsAt));
}

function sortBy<E>(events: readonly E[], key: (event: E) => number): E[] {
  const keyed = events.map((event) => ({ event, key: key(event) }));
  keyed.sort((a, b) => a.key - b.key);
  return keyed.map(({ event }) => event);
}
