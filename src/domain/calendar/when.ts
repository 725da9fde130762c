import type { CivilDate, CivilTime } from '../civil-date.ts';
import type { Localized } from '../localized.ts';
import type { Status, Weekday } from '../vocabulary.ts';

/** One written date. An `end` earlier than `start` means the next morning; `endDate` says the last day outright. */
export interface WhenDate {
  readonly date: CivilDate;
  readonly start?: CivilTime | undefined;
  readonly endDate?: CivilDate | undefined;
  readonly end?: CivilTime | undefined;
  readonly status?: Status | undefined;
  readonly note?: Localized | undefined;
}

/** What is different on one day of a weekly event. A new `start` replaces the ordinary one, and so on. */
export interface WeeklyChange {
  readonly date: CivilDate;
  readonly start?: CivilTime | undefined;
  readonly end?: CivilTime | undefined;
  readonly status?: Status | undefined;
  readonly note?: Localized | undefined;
}

/** Every `every` weeks on the given weekdays, from the first such day on or after `from` to `until`, both included. */
export interface WhenWeekly {
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly days: readonly Weekday[];
  /** Weeks between; counted from the week (Monday to Sunday) of the first time. Default 1. */
  readonly every?: number | undefined;
  readonly start?: CivilTime | undefined;
  readonly end?: CivilTime | undefined;
  readonly except?: readonly CivilDate[] | undefined;
  readonly changes?: readonly WeeklyChange[] | undefined;
}

/** Days without a programme of their own, both included. `openingHours` is in the subset of `opening-hours.ts`. */
export interface WhenRange {
  readonly from: CivilDate;
  readonly until: CivilDate;
  readonly openingHours?: string | undefined;
}

/** When an event takes place, as its file says it: exactly one of the three. */
export type When =
  | { readonly dates: readonly WhenDate[] }
  | { readonly weekly: WhenWeekly }
  | { readonly range: WhenRange };
