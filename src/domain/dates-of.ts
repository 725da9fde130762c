import { addDays, type CivilDate, weekdayIndex } from './civil-date.ts';
import type { DateRange, DayChoice } from './date-presets.ts';
import { daysOfInterval, isDayInterval } from './day-interval.ts';

const SATURDAY = 5;

/**
 * The days a choice means. The weekend is Saturday and Sunday: the coming one, or what is left of it when it has begun.
 * A week is today and the six days after it. An interval means its own days, whatever today is.
 *
 * @example datesOf('weekend', '2026-11-22') // a Sunday => { from: '2026-11-22', until: '2026-11-22' }
 */
export function datesOf(choice: DayChoice, today: CivilDate): DateRange {
  if (isDayInterval(choice)) return daysOfInterval(choice);
  switch (choice) {
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
