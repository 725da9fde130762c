import { type Filters, withFacet } from '#domain/filters.ts';
import type { FoundFacets } from './lexicon/query-plan.ts';

/**
 * The filters together with the places and times that stand among the words. A choice that the visitor has made in a facet
 * goes before the words: so the number beside a choice is the number of results it gives.
 */
export function meantFilters(filters: Filters, { municipality, when }: FoundFacets): Filters {
  const placed =
    filters.municipality.length === 0 && municipality.length > 0
      ? withFacet(filters, 'municipality', municipality)
      : filters;
  return when !== undefined && filters.when.length === 0 ? withFacet(placed, 'when', [when]) : placed;
}
