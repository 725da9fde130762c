import type { Audience, Category } from '#domain/vocabulary.ts';

/** Title and summary in one language. The word that marks an example is put in front and behind when they are written. */
export type Wording = readonly [title: string, summary: string];

/**
 * What kind of calendar a listing can have: `show` one or a few dates, `series` weekly, `exhibition` open for weeks,
 * `festival` some days in a row, `night` past midnight.
 */
export type ListingShape = 'show' | 'series' | 'exhibition' | 'festival' | 'night';

/** One invented listing as its author wrote it: words, and what the words promise about time and people. */
export interface ListingText {
  /** Becomes part of the address. */
  readonly slug: string;
  readonly shape: ListingShape;
  readonly time: 'morning' | 'day' | 'evening';
  readonly minutes: number;
  readonly audience: readonly Audience[];
  /** Free for everybody: the card is not needed. */
  readonly isFree?: true;
  /** Some days in a row that are a weekend, as its name says. */
  readonly onWeekend?: true;
  /** Further categories besides that of its list. */
  readonly also?: readonly Category[];
  readonly ages?: { readonly min?: number; readonly max?: number };
  /** BCP 47 tags, or `none` when no words are needed; Finnish when absent. */
  readonly languages?: readonly string[];
  /** Months (1–12) in which the listing makes sense: no Christmas concerts in March. Absent: all year. */
  readonly months?: readonly number[];
  readonly fi: Wording;
  readonly sv?: Wording;
  readonly en?: Wording;
  /** The same in plain Finnish, where somebody has written it; elsewhere code composes its page. */
  readonly plain?: { readonly wording: Wording; readonly body: string };
}
