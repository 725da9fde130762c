import type { CivilDate } from '#domain/civil-date.ts';
import type { Exact } from '#domain/finder-query.ts';
import type { QueryPlan } from './lexicon/query-plan.ts';
import type { Suggestion } from './lexicon/suggest.ts';

/** What else is known of the words that are asked. */
export interface AskOptions {
  /** What is to be taken as it is typed. */
  readonly exact?: readonly Exact[];
  /** For days of the week and months among the words. */
  readonly today?: CivilDate;
}

/** What a text search found, and how it understood the words. */
export interface SearchFound {
  /** Numbers of listings, best first, each once. The plan's facets do not narrow them. */
  readonly numbers: readonly number[];
  /** In which numbering: the finder's data must be of the same (`src/domain/findable.ts`). */
  readonly edition: string;
  readonly plan: QueryPlan;
  /** Typed words that the results need not have. */
  readonly without: readonly string[];
}

/**
 * What the finder needs of a text search, whatever engine is behind it: words in, numbers of listings out. Filters, dates and
 * counts are not its business.
 */
export interface SearchEngine {
  /** Rejects when the index cannot be read: that is not "nothing found". */
  search(text: string, options?: AskOptions): Promise<SearchFound>;
  /** Loads what the first search needs, so that it is there when the visitor has finished typing. Never rejects. */
  warm(): Promise<void>;
  /** At most six ways to go on from what is typed; none until the index has been loaded for a search. Never rejects, loads nothing. */
  suggest(typed: string): Promise<readonly Suggestion[]>;
}
