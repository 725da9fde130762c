import { addDays, daysBetween, weekdayIndex } from '#domain/civil-date.ts';
import type { Occurrence } from '#domain/occurrence.ts';
import type { DateTexts } from './date-texts.ts';
import { type DayOptions, formatDay, weekdayName } from './dates.ts';
import { formatPeriod } from './periods.ts';
import { formatTimeRange } from './times.ts';

type Times = Pick<Occurrence, 'date' | 'start' | 'endDate' | 'end'>;

/**
 * When an occurrence is, in words and figures. A night past twelve is said by its first day only; several days with
 * their weekdays while they fit into a week.
 *
 * @example // "la 5.12.2026 klo 18.00–20.00", "pe–su 4.–6.12.2026", "pe 4.12. klo 18.00 – su 6.12.2026 klo 16.00"
 */
export function formatOccurrence(occurrence: Times, t: DateTexts, options: DayOptions = {}): string {
  const { date, start, endDate, end } = occurrence;
  const overnight = start !== undefined && end !== undefined && endDate === addDays(date, 1) && end < start;
  if (endDate === date || overnight) {
    const day = formatDay(date, t, options);
    return start === undefined ? day : t('time.on-day', { day, at: formatTimeRange(start, end, t) });
  }
  if (start === undefined) return severalDays(occurrence, t, options);
  const sameYear = date.slice(0, 4) === endDate.slice(0, 4);
  const last = formatDay(endDate, t, sameYear ? { today: options.today } : {});
  return t('range.span', {
    from: t('time.on-day', {
      day: formatDay(date, t, sameYear ? { today: date } : {}),
      at: formatTimeRange(start, undefined, t),
    }),
    until: end === undefined ? last : t('time.on-day', { day: last, at: formatTimeRange(end, undefined, t) }),
  });
}

function severalDays({ date, endDate }: Times, t: DateTexts, options: DayOptions): string {
  const period = formatPeriod(date, endDate, t, options);
  if (daysBetween(date, endDate) >= 7) return period;
  const name = (day: string) => weekdayName(weekdayIndex(day), t, 'short');
  return t('date.with-weekday', {
    weekday: t('range.weekdays', { from: name(date), until: name(endDate) }),
    date: period,
  });
}
