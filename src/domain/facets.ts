import type { Clock } from './clock.ts';
import type { EventFacts } from './event-summary.ts';
import { FACET_VALUES } from './facet-values.ts';
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
  events: readonly EventFacts[],
  filters: Filters,
  options: Readonly<Record<Facet, readonly string[]>>,
  clock: Clock,
): FacetCounts {
  const counters = FACETS.map((facet) => ({ facet, ...counterOf(facet, options[facet], clock) }));
  const asked = askedFacets(filters).map((facet) => ({ facet, meets: facetTest(filters, facet, clock) }));
  for (const event of events) {
    if (!hasTimesLeft(event, clock)) continue;
    const failed = asked.filter(({ meets }) => !meets(event));
    const [only] = failed;
    if (failed.length > 1 || (only && needsAll(only.facet))) continue;
    for (const { facet, count } of counters) if (!only || only.facet === facet) count(event);
  }
  return Object.fromEntries(counters.map(({ facet, counts }) => [facet, counts])) as unknown as FacetCounts;
}

/** Counts events by their own values, which are few, rather than asking each of them for every value that can be chosen. */
function counterOf(facet: Facet, options: readonly string[], clock: Clock) {
  const counts = new Map(options.map((value) => [value, 0]));
  const add = (value: string) => {
    const before = counts.get(value);
    if (before !== undefined) counts.set(value, before + 1);
  };
  if (facet !== 'when') {
    const valuesOf = FACET_VALUES[facet];
    return { counts, count: (event: EventFacts) => valuesOf(event).forEach(add) };
  }
  const days = options.map((value) => ({ value, has: valueTest(facet, value, clock) }));
  return {
    counts,
    count(event: EventFacts) {
      for (const { value, has } of days) if (has(event)) add(value);
    },
  };
}
