import type { EventFacts } from './event-summary.ts';
import type { Facet } from './filters.ts';

/** Facets whose values an event has for good; the days depend on the moment. */
export type LastingFacet = Exclude<Facet, 'when'>;

const NOTHING: readonly string[] = [];
const NO_BOOKING = ['none'];
const CHILDREN_FREE = ['free'];
const DATED = ['dated'];
const ONGOING = ['ongoing'];

/** The values that an event has of a facet, each once. */
export const FACET_VALUES: Readonly<Record<LastingFacet, (event: EventFacts) => readonly string[]>> = {
  municipality: ({ municipality }) => [municipality],
  category: ({ categories }) => categories,
  audience: ({ audience }) => audience,
  language: ({ languages }) => languages,
  accessibility: ({ accessibility }) => accessibility,
  channel: ({ channels }) => channels,
  // A course is always enrolled for, whatever its booking says.
  booking: ({ noBooking, benefit }) => (noBooking && benefit !== 'course-place' ? NO_BOOKING : NOTHING),
  children: ({ childrenFree }) => (childrenFree ? CHILDREN_FREE : NOTHING),
  run: ({ ongoing }) => (ongoing === undefined ? DATED : ONGOING),
};
