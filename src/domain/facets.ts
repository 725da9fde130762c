import type { Clock } from './clock.ts';
import type { EventSummary } from './event-summary.ts';
import { type Facet, type Filters, filterEvents, hasValue, withFacet } from './filters.ts';

/**
 * For each option of a facet, how many events there would be if that option alone were chosen in it and the other
 * facets stayed as they are. What is over at the clock's moment is never counted.
 */
export function countFacet(
  events: readonly EventSummary[],
  filters: Filters,
  facet: Facet,
  options: readonly string[],
  clock: Clock,
): ReadonlyMap<string, number> {
  const others = filterEvents(events, withFacet(filters, facet, []), clock);
  return new Map(
    options.map((option) => [option, others.filter((event) => hasValue(event, facet, option, clock)).length]),
  );
}
