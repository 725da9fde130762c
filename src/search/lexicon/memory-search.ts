import type { BuiltIndex } from './build-index.ts';
import { interpretQuery } from './interpret-query.ts';
import type { ReadOptions } from './known-keys.ts';
import { openLexicon } from './open-lexicon.ts';
import type { QueryPlan } from './query-plan.ts';
import { rankListings } from './rank-listings.ts';

/** The answer of a search. */
export interface SearchAnswer {
  readonly hits: readonly { readonly id: string; readonly score: number }[];
  readonly plan: QueryPlan;
  /** Typed words that the hits need not have. */
  readonly without: readonly string[];
}

export interface SearchOptions extends Partial<ReadOptions> {
  /** Whether a listing passes the filters, the plan's facets among them. */
  accepts?(id: string, plan: QueryPlan): boolean;
}

/** Search over an index that lies in memory whole: for tests, commands, and sites of some hundred listings. */
export function memorySearch({ lexicon, postings, ids }: Pick<BuiltIndex, 'lexicon' | 'postings' | 'ids'>) {
  const open = openLexicon(lexicon);
  const none: readonly number[] = [];
  const index = { size: ids.length, postings: (key: string) => postings.get(key) ?? none };
  const df = (key: string) => index.postings(key).length / 2;
  return (text: string, { accepts, ...options }: SearchOptions = {}): SearchAnswer => {
    const plan = interpretQuery(text, { lexicon: open, df, literal: false, ...options });
    const { ranked, without } = rankListings(plan, index, (listing) => accepts?.(ids[listing] ?? '', plan) ?? true);
    return { hits: ranked.map(({ listing, score }) => ({ id: ids[listing] ?? '', score })), plan, without };
  };
}
