import type { DayChoice } from './date-presets.ts';
import type { AccessibilityFeature, Audience, Category, TicketChannel } from './vocabulary.ts';

/**
 * What a visitor has chosen. Facets narrow each other, and empty means "all". Values of one facet are alternatives, but for
 * accessibility: a person needs all of what they tick.
 */
export interface Filters {
  readonly municipality: readonly string[];
  readonly category: readonly Category[];
  readonly audience: readonly Audience[];
  /** At most one: days of one's own take the place of a preset. */
  readonly when: readonly DayChoice[];
  /** Primary language subtags (BCP 47), or `none`: no words are needed. */
  readonly language: readonly string[];
  readonly accessibility: readonly AccessibilityFeature[];
  readonly channel: readonly TicketChannel[];
  readonly booking: readonly 'none'[];
  readonly children: readonly 'free'[];
  /** `dated`: at its times. `ongoing`: open for weeks. */
  readonly run: readonly ('dated' | 'ongoing')[];
}

export type Facet = keyof Filters;

/** In the order they stand in addresses. */
export const FACETS = [
  'municipality',
  'category',
  'audience',
  'when',
  'language',
  'accessibility',
  'channel',
  'booking',
  'children',
  'run',
] as const satisfies readonly Facet[];

export const NO_FILTERS: Filters = {
  municipality: [],
  category: [],
  audience: [],
  when: [],
  language: [],
  accessibility: [],
  channel: [],
  booking: [],
  children: [],
  run: [],
};

/** Whether an event must have all the chosen values of a facet, and not just one of them. */
export function needsAll(facet: Facet): boolean {
  return facet === 'accessibility';
}

/** The filters with one facet set to the given values. */
export function withFacet(filters: Filters, facet: Facet, values: readonly string[]): Filters {
  return { ...filters, [facet]: values };
}

/** Every chosen value as a pair, in the order of {@link FACETS}. */
export function chosenValues(filters: Filters): { readonly facet: Facet; readonly value: string }[] {
  return FACETS.flatMap((facet) => filters[facet].map((value) => ({ facet, value })));
}

/** The facets in which something is chosen. */
export function askedFacets(filters: Filters): Facet[] {
  return FACETS.filter((facet) => filters[facet].length > 0);
}
