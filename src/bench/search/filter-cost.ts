import type { Catalogue } from '#domain/catalogue.ts';
import { municipalitiesOf } from '#domain/catalogue.ts';
import type { Clock } from '#domain/clock.ts';
import { optionsOf } from '#domain/facet-options.ts';
import { countFacets } from '#domain/facets.ts';
import { FACETS, type Facet, NO_FILTERS, withFacet } from '#domain/filters.ts';
import { findResults } from '#domain/find-results.ts';
import { decodeFinderData } from '#views/decode-finder-data.ts';
import { finderFiles } from '#views/finder-file.ts';
import { median } from '../median.ts';

const ROUNDS = 7;

/** Milliseconds of one choice in the finder, the median: every count of every facet anew, and the results in their order. */
export function filterCost(catalogue: Catalogue, clock: Clock): number {
  const { data } = finderFiles(catalogue, 'fi', clock.now).file;
  const source = decodeFinderData(data);
  const towns = municipalitiesOf(catalogue).map(({ id }) => id);
  const options = Object.fromEntries(
    FACETS.map((facet) => [facet, optionsOf(facet, towns, data.languages)]),
  ) as unknown as Record<Facet, readonly string[]>;
  const choices = [
    NO_FILTERS,
    withFacet(NO_FILTERS, 'municipality', towns.slice(0, 1)),
    withFacet(NO_FILTERS, 'category', ['music']),
    withFacet(NO_FILTERS, 'when', ['weekend']),
    withFacet(withFacet(NO_FILTERS, 'audience', ['children']), 'accessibility', ['step-free-entrance']),
  ];
  const times = Array.from({ length: ROUNDS }, () => choices)
    .flat()
    .map((filters) => {
      const begun = performance.now();
      countFacets(source.events, filters, options, clock);
      findResults(source, undefined, filters, clock);
      return performance.now() - begun;
    });
  return median(times);
}
