import type { CivilDate } from './civil-date.ts';
import type { DayInterval } from './day-interval.ts';

/** Date choices that need no calendar. Codes stand in addresses: `?when=weekend`. */
export const DATE_PRESETS = ['today', 'tomorrow', 'weekend', 'week'] as const;
export type DatePreset = (typeof DATE_PRESETS)[number];

/** What can be chosen for days: a preset, or days of one's own. */
export type DayChoice = DatePreset | DayInterval;

/** Days from `from` to `until`, both included. */
export interface DateRange {
  readonly from: CivilDate;
  readonly until: CivilDate;
}
