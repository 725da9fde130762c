import type { Clock } from './clock.ts';
import type { DayChoice } from './date-presets.ts';
import { datesOf } from './dates-of.ts';
import type { EventSummary } from './event-summary.ts';
import { askedFacets, type Facet, type Filters, needsAll } from './filters.ts';
import { hasTimesLeft } from './times-left.ts';
import type { AccessibilityFeature, Audience, Category, TicketChannel } from './vocabulary.ts';

type Test = (event: EventSummary) => boolean;

/** Asks of events whether they have a value of a facet, apart from all other facets. Made once for many events. */
export function valueTest(facet: Facet, value: string, clock: Clock): Test {
  switch (facet) {
    case 'municipality':
      return (event) => event.municipality === value;
    case 'category':
      return (event) => event.categories.includes(value as Category);
    case 'audience':
      return (event) => event.audience.includes(value as Audience);
    case 'when': {
      const days = datesOf(value as DayChoice, clock.today);
      return (event) => hasTimesLeft(event, clock, days);
    }
    case 'language':
      return (event) => event.languages.includes(value);
    case 'accessibility':
      return (event) => event.accessibility.includes(value as AccessibilityFeature);
    case 'channel':
      return (event) => event.channels.includes(value as TicketChannel);
    case 'booking':
      // A course is always enrolled for, whatever its booking says.
      return (event) => event.noBooking && event.benefit !== 'course-place';
    case 'children':
      return (event) => event.childrenFree;
    case 'run':
      return (event) => (event.ongoing !== undefined) === (value === 'ongoing');
  }
}

/** Asks of events whether they meet one facet, apart from all others. Only for a facet in which something is chosen. */
export function facetTest(filters: Filters, facet: Facet, clock: Clock): Test {
  const tests = filters[facet].map((value) => valueTest(facet, value, clock));
  return needsAll(facet) ? (event) => tests.every((has) => has(event)) : (event) => tests.some((has) => has(event));
}

/** The events that are not over at the clock's moment and meet every facet, in the order given. */
export function filterEvents(events: readonly EventSummary[], filters: Filters, clock: Clock): EventSummary[] {
  const tests = askedFacets(filters).map((facet) => facetTest(filters, facet, clock));
  return events.filter((event) => hasTimesLeft(event, clock) && tests.every((meets) => meets(event)));
}
