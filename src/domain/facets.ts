import type { Clock } from './clock.ts';
import type { EventSummary } from './event-summary.ts';
import { facetTest, valueTest } from './filter-events.ts';
import { askedFacets, FACETS, type Facet, type Filters, needsAll } from './filters.ts';
import { hasTimesLeft } from './times-left.ts';

/** How many events each choice of each facet would give. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * For each option of each facet, how many events there would be if it were chosen: alone in its facet where values are
 * alternatives, with what is chosen already where all are needed; the other facets stay as they are. What is over at the
 * clock's moment is never counted. One pass: an event that fails two facets counts nowhere, one that fails one counts there.
 */
export function countFacets(
  events: readonly EventSummary[],
  filters: Filters,
  options: Readonly<Record<Facet, readonly string[]>>,
  clock: Clock,
): FacetCounts {
  const counters = FACETS.map((facet) => ({
    facet,
    values: options[facet].map((value) => ({ value, has: valueTest(facet, value, clock), count: 0 })),
  }));
  const asked = askedFacets(filters).map((facet) => ({ facet, meets: facetTest(filters, facet, clock) }));
  for (const event of events) {
    if (!hasTimesLeft(event, clock)) continue;
    const failed = asked.filter(({ meets }) => !meets(event));
    const [only] = failed;
    if (failed.length > 1 || (only && needsAll(only.facet))) continue;
    for (const { facet, values } of counters) {
      if (only && only.facet !== facet) continue;
      for (const counter of values) if (counter.has(event)) counter.count += 1;
    }
  }
  const counted = counters.map(
    ({ facet, values }) => [facet, new Map(values.map(({ value, count }) => [value, count]))] as const,
  );
  return Object.fromEntries(counted) as unknown as FacetCounts;
}
