import type { FinderQuery } from '#domain/finder-query.ts';
import type { QueryPlan } from './lexicon/query-plan.ts';
import { meantFilters } from './meant-filters.ts';

/** The query with its places and times as filters instead of words: what a change of the filters starts from. */
export function settledQuery(query: FinderQuery, plan: QueryPlan | undefined): FinderQuery {
  if (plan === undefined) return query;
  const { municipality, when } = plan.facetWords;
  return {
    ...query,
    text: withoutWords(query.text, [...municipality, ...when]),
    filters: meantFilters(query.filters, plan.facets),
  };
}

function withoutWords(text: string, words: readonly string[]): string {
  const left = words.reduce(
    (rest, word) => rest.replace(new RegExp(`(^|[^\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u'), '$1 '),
    text.normalize('NFC'),
  );
  return left.replace(/\s+/g, ' ').trim();
}
