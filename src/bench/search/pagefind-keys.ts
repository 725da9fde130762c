import type { Alternative, QueryPlan } from '#search/lexicon/query-plan.ts';
import type { Zone, ZonedKeys } from '#search/lexicon/zoned-keys.ts';

/** Metadata fields of a Pagefind record that hold keys, for a site that ranks with Pagefind instead of our own index. */
export type PagefindKeyFields = { readonly [Z in Zone as `k-${Z}`]: string };

/** Weights of the fields, for Pagefind's `ranking.metaWeights`. */
export const PAGEFIND_KEY_WEIGHTS = { 'k-title': 6, 'k-place': 3, 'k-code': 4, 'k-label': 2.5, 'k-body': 1 } as const;

/** More queries cost time and hardly change the first ten. */
const MOST_QUERIES = 6;

/**
 * A key as a word for Pagefind: a digit at the end keeps its stemmer and its search by beginnings away, so that only the very
 * same key matches.
 */
export function pagefindToken(key: string): string {
  return `${key.replace('#', 'cc')}0`;
}

/** The metadata of a record. */
export function pagefindFields(zones: ZonedKeys): PagefindKeyFields {
  const tokens = (zone: Zone) => [...zones[zone].keys()].map(pagefindToken).join(' ');
  return {
    'k-title': tokens('title'),
    'k-place': tokens('place'),
    'k-code': tokens('code'),
    'k-label': tokens('label'),
    'k-body': tokens('body'),
  };
}

/** A query of words that must all be met, and how much its hits count. */
export interface PagefindQuery {
  readonly text: string;
  readonly weight: number;
}

/** The plan as at most six queries, the heaviest first; a listing's score is the best of weight × Pagefind's score. */
export function pagefindQueries({ groups }: QueryPlan): PagefindQuery[] {
  let queries: PagefindQuery[] = [{ text: '', weight: 1 }];
  for (const { alternatives, optional } of groups) {
    if (optional) continue;
    const readings = alternatives.flatMap(flatten).sort((a, b) => b.weight - a.weight);
    queries = queries
      .flatMap((query) =>
        readings.map(({ text, weight }) => ({ text: `${query.text} ${text}`.trim(), weight: query.weight * weight })),
      )
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_QUERIES);
  }
  return queries.filter(({ text }) => text !== '');
}

/** Every choice of one key from each slot. */
function flatten({ slots, weight }: Alternative): PagefindQuery[] {
  let choices: PagefindQuery[] = [{ text: '', weight }];
  for (const keys of slots) {
    choices = choices
      .flatMap((choice) =>
        keys.map((key) => ({
          text: `${choice.text} ${pagefindToken(key.key)}`.trim(),
          weight: choice.weight * key.weight,
        })),
      )
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_QUERIES);
  }
  return choices;
}
