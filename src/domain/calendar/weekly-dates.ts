import { RRuleTemporal } from 'rrule-temporal';
import { Temporal } from 'temporal-polyfill';
import { addDays, type CivilDate, weekdayOf } from '../civil-date.ts';
import type { WhenWeekly } from './when.ts';

/**
 * The days of a weekly rule before exceptions, by RFC 5545 (FREQ=WEEKLY, WKST=MO, DTSTART on the first matching day).
 * Expanded in UTC as dates, so that no change of the clock can move one; the time of day is set afterwards.
 * Expects a checked period and at least one weekday.
 */
export function weeklyDates(weekly: WhenWeekly): CivilDate[] {
  const first = firstWeeklyDate(weekly);
  if (first === undefined) return [];
  const midnight = (date: CivilDate) => Temporal.PlainDate.from(date).toZonedDateTime('UTC');
  const rule = new RRuleTemporal({
    freq: 'WEEKLY',
    interval: weekly.every ?? 1,
    byDay: weekly.days.map((day) => day.toUpperCase()),
    wkst: 'MO',
    dtstart: midnight(first),
    until: midnight(weekly.until),
  });
  return rule.all().map((at) => at.toPlainDate().toString());
}

/** The first day on or after `from` that is one of the weekdays; none when `until` comes sooner. */
export function firstWeeklyDate(weekly: Pick<WhenWeekly, 'from' | 'until' | 'days'>): CivilDate | undefined {
  return [0, 1, 2, 3, 4, 5, 6]
    .map((n) => addDays(weekly.from, n))
    .find((date) => date <= weekly.until && weekly.days.includes(weekdayOf(date)));
}
