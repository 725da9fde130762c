import { addDays, type CivilDate, weekdayIndex } from './civil-date.ts';

/** Date choices that need no calendar. Codes stand in addresses: `?when=weekend`. */
export const DATE_PRESETS = ['today', 'tomorrow', 'weekend', 'week'] as const;
export type DatePreset = (typeof DATE_PRESETS)[number];

/** Days from `from` to `until`, both included. */
export interface DateRange {
  readonly from: CivilDate;
  readonly until: CivilDate;
}

const SATURDAY = 5;

/**
 * The days a preset means. The weekend is Saturday and Sunday: the coming one, or what is left of it when it has begun.
 * A week is today and the six days after it.
 *
 * @example datesOf('weekend', '2026-11-22') // a Sunday => { from: '2026-11-22', until: '2026-11-22' }
 */
export function datesOf(preset: DatePreset, today: CivilDate): DateRange {
  switch (preset) {
    case 'today':
      return { from: today, until: today };
    case 'tomorrow':
      return { from: addDays(today, 1), until: addDays(today, 1) };
    case 'weekend': {
      const toSaturday = SATURDAY - weekdayIndex(today);
      return { from: addDays(today, Math.max(0, toSaturday)), until: addDays(today, toSaturday + 1) };
    }
    case 'week':
      return { from: today, until: addDays(today, 6) };
  }
}
