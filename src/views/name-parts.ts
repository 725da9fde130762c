import type { EventFacts } from '#domain/event-summary.ts';
import { fiveLetters } from '#domain/five-letters.ts';

/** How many names travel with the data: those of the soonest events, which most visitors look at. */
const FIRST = 750;
/** How many are in each further file: two or three kilobytes on the wire, since an answer may need twenty of them. */
const LATER = 100;

/**
 * Which events have their names in which file: for each file the places of its events, the soonest ones first. Worked out at both
 * ends from what both know.
 */
export function nameParts(events: readonly Pick<EventFacts, 'occurrences'>[]): readonly (readonly number[])[] {
  const starts = events.map(({ occurrences }) => occurrences[0]?.startsAt ?? 0);
  const order = [...starts.keys()].sort((a, b) => (starts[a] as number) - (starts[b] as number) || a - b);
  const later = Math.ceil(Math.max(0, order.length - FIRST) / LATER);
  return [
    order.slice(0, FIRST),
    ...Array.from({ length: later }, (_, part) => order.slice(FIRST + part * LATER, FIRST + (part + 1) * LATER)),
  ];
}

/** Tells whether both ends mean the same events by a part: they do not when the times of one have changed between two builds. */
export const markOf = (edition: string, places: readonly number[]): string =>
  fiveLetters([edition, ...places].join(' '));

/** Where a further part of the names lies, from 1: beside the file of the data. */
export const namesPath = (dataPath: string, part: number): string => dataPath.replace(/\.json$/, `/${part}.json`);
