import { type CivilDate, type CivilTime, fromMinuteOfDay } from '../civil-date.ts';
import { endOfDay } from '../helsinki.ts';
import { HELSINKI } from '../helsinki-clock.ts';
import { WEEKDAYS } from '../vocabulary.ts';
import { firstWeeklyDate } from './weekly-dates.ts';
import type { WhenWeekly } from './when.ts';

/**
 * A weekly rule as RFC 5545 content lines (CRLF between, none after): DTSTART, RRULE and, where there are exceptions,
 * EXDATE. Changed days are not in it: a feed writes them as overriding components (RECURRENCE-ID).
 * Throws a `RangeError` when the rule has no day at all; `expandWhen` reports such a rule.
 *
 * @example // DTSTART;TZID=Europe/Helsinki:20261124T100000
 * // RRULE:FREQ=WEEKLY;INTERVAL=1;WKST=MO;BYDAY=TU,TH;UNTIL=20261215T215959Z
 */
export function toRRule(weekly: WhenWeekly): string {
  const first = firstWeeklyDate(weekly);
  if (first === undefined) throw new RangeError(`No day between ${weekly.from} and ${weekly.until}`);
  const days = WEEKDAYS.filter((day) => weekly.days.includes(day)).map((day) => day.toUpperCase());
  const rule = `RRULE:FREQ=WEEKLY;INTERVAL=${weekly.every ?? 1};WKST=MO;BYDAY=${days};UNTIL=${until(weekly)}`;
  const lines = [`DTSTART${value(weekly.start, [first])}`, rule];
  const except = weekly.except ?? [];
  if (except.length > 0) lines.push(`EXDATE${value(weekly.start, except)}`);
  return lines.join('\r\n');
}

/** UNTIL has the type of DTSTART: a date, or the last second of the last day in UTC, where it is the same day. */
function until({ start, until: last }: WhenWeekly): string {
  if (start === undefined) return compact(last);
  const lastMinute = (((endOfDay(last) - 1) % 1440) + 1440) % 1440;
  return `${compact(last)}T${compact(fromMinuteOfDay(lastMinute))}59Z`;
}

function value(start: CivilTime | undefined, dates: readonly CivilDate[]): string {
  if (start === undefined) return `;VALUE=DATE:${dates.map(compact)}`;
  return `;TZID=${HELSINKI}:${dates.map((date) => `${compact(date)}T${compact(start)}00`)}`;
}

function compact(text: string): string {
  return text.replace(/[-:]/g, '');
}
