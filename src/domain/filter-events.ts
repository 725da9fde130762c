import type { Clock } from './clock.ts';
import type { DayChoice } from './date-presets.ts';
import { datesOf } from './dates-of.ts';
import type { EventFacts } from './event-summary.ts';
import { FACET_VALUES } from './facet-values.ts';
import { askedFacets, type Facet, type Filters, needsAll } from './filters.ts';
import { hasTimesLeft } from './times-left.ts';

type Test = (event: EventFacts) => boolean;

/** Asks of events whether they have a value of a facet, apart from all other facets. Made once for many events. */
export function valueTest(facet: Facet, value: string, clock: Clock): Test {
  if (facet === 'when') {
    const days = datesOf(value as DayChoice, clock.today);
    return (event) => hasTimesLeft(event, clock, days);
  }
  const valuesOf = FACET_VALUES[facet];
  return (event) => valuesOf(event).includes(value);
}

/** Asks of events whether they meet one facet, apart from all others. Only for a facet in which something is chosen. */
export function facetTest(filters: Filters, facet: Facet, clock: Clock): Test {
  const tests = filters[facet].map((value) => valueTest(facet, value, clock));
  return needsAll(facet) ? (event) => tests.every((has) => has(event)) : (event) => tests.some((has) => has(event));
}

/** The events that are not over at the clock's moment and meet every facet, in the order given. */
export function filterEvents<E extends EventFacts>(events: readonly E[], filters: Filters, clock: Clock): E[] {
  const tests = askedFacets(filters).map((facet) => facetTest(filters, facet, clock));
  // What most events fail comes first.
  return events.filter((event) => tests.every((meets) => meets(event)) && hasTimesLeft(event, clock));
}
