import type { Clock } from './clock.ts';
import { type DatePreset, datesOf } from './date-presets.ts';
import type { EventSummary } from './event-summary.ts';
import { hasTimesLeft } from './times-left.ts';
import type { Audience, Category } from './vocabulary.ts';

/** What a visitor has chosen. Values of one facet are alternatives; facets narrow each other. Empty means "all". */
export interface Filters {
  readonly municipality: readonly string[];
  readonly category: readonly Category[];
  readonly audience: readonly Audience[];
  readonly when: readonly DatePreset[];
}

export type Facet = keyof Filters;

/** In the order they stand in addresses and on the page. */
export const FACETS = ['municipality', 'category', 'audience', 'when'] as const satisfies readonly Facet[];

export const NO_FILTERS: Filters = { municipality: [], category: [], audience: [], when: [] };

/** Whether the event has the value of a facet, apart from all other facets. */
export function hasValue(event: EventSummary, facet: Facet, value: string, clock: Clock): boolean {
  switch (facet) {
    case 'municipality':
      return event.municipality === value;
    case 'category':
      return event.categories.includes(value as Category);
    case 'audience':
      return event.audience.includes(value as Audience);
    case 'when':
      return hasTimesLeft(event, clock, datesOf(value as DatePreset, clock.today));
  }
}

/** Whether the event is not over at the clock's moment and meets every facet. */
export function matches(event: EventSummary, filters: Filters, clock: Clock): boolean {
  if (!hasTimesLeft(event, clock)) return false;
  return FACETS.every((facet) => {
    const values: readonly string[] = filters[facet];
    return values.length === 0 || values.some((value) => hasValue(event, facet, value, clock));
  });
}

/** The events that {@link matches}, in the order given. */
export function filterEvents(events: readonly EventSummary[], filters: Filters, clock: Clock): EventSummary[] {
  return events.filter((event) => matches(event, filters, clock));
}

/** The filters with one facet set to the given values. */
export function withFacet(filters: Filters, facet: Facet, values: readonly string[]): Filters {
  return { ...filters, [facet]: values };
}

/** Every chosen value as a pair, in the order of {@link FACETS}. */
export function chosenValues(filters: Filters): { readonly facet: Facet; readonly value: string }[] {
  return FACETS.flatMap((facet) => filters[facet].map((value) => ({ facet, value })));
}
