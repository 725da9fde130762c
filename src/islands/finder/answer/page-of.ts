import type { FinderResults } from '#domain/find-results.ts';

/** The first results, in the order shown, each still in its section. */
export function pageOf(results: FinderResults, shown: number): FinderResults {
  let left = shown;
  const take = <T>(items: readonly T[]): readonly T[] => {
    const taken = items.slice(0, left);
    left -= taken.length;
    return taken;
  };
  return {
    bestVenue: take(results.bestVenue),
    dated: take(results.dated),
    ongoing: take(results.ongoing),
    venues: take(results.venues),
    unconfirmed: take(results.unconfirmed),
  };
}
