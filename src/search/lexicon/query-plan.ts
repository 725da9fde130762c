/** A key of the index and how much it counts, 0–1. */
export interface WeightedKey {
  readonly key: string;
  readonly weight: number;
}

/** One reading of a word or phrase: every slot must be met, each by any of its keys. */
export interface Alternative {
  readonly slots: readonly (readonly WeightedKey[])[];
  readonly weight: number;
}

/** How a typed word was understood. */
export type Reading = 'known' | 'split' | 'completed' | 'corrected' | 'partly' | 'unknown';

/** One typed word or phrase and its readings: any will do. */
export interface Group {
  /** As typed. */
  readonly typed: string;
  /** What was looked for instead, when that differs from what was typed. */
  readonly used?: string;
  readonly reading: Reading;
  readonly alternatives: readonly Alternative[];
  /** Readings for when the others find next to nothing: the first part of a compound alone. */
  readonly fallback?: readonly Alternative[];
  /** It only lifts what it meets: a place that is a filter already. */
  readonly optional: boolean;
  /** It names a kind of thing to go to or stands in a title: results may be narrowed to it alone. */
  readonly strong: boolean;
}

/** A filter that was found among the words. */
export interface FoundFacets {
  readonly municipality: readonly string[];
  /** A date preset, or days as an interval (ISO 8601-2), both included: `2026-12-01/2026-12-31`. */
  readonly when?: 'today' | 'tomorrow' | 'weekend' | 'week' | `${string}/${string}`;
}

/** What was understood of a query. */
export interface QueryPlan {
  readonly groups: readonly Group[];
  readonly facets: FoundFacets;
  /** The typed words that became facets, for taking them back. */
  readonly facetWords: { readonly municipality: readonly string[]; readonly when: readonly string[] };
  /** Only words like "tapahtumia" were typed: everything is meant. */
  readonly everything: boolean;
}
