import { addDays, type CivilDate, weekdayIndex } from '#domain/civil-date.ts';
import { WEEKDAYS } from '#domain/vocabulary.ts';
import type { DateTexts } from './date-texts.ts';

/**
 * How much of a day is said. Our own tables and not `Intl`, whose dates differ between Node and browsers.
 * With `today`, the year is left out when it is today's; with `relative` too, "tänään" or "huomenna" stands in front.
 */
export interface DayOptions {
  readonly today?: CivilDate | undefined;
  readonly relative?: boolean | undefined;
}

/** @example formatDate('2026-12-05', dateTexts('en')) // => '5 December 2026' */
export function formatDate(date: CivilDate, t: DateTexts, { today }: DayOptions = {}): string {
  const [y = '', m = ''] = date.split('-');
  const key = today?.slice(0, 4) === y ? 'date.no-year' : 'date.full';
  return t(key, { d: dayOfMonth(date), m: Number(m), month: monthName(m, t), y });
}

/** @example formatDay('2026-12-05', dateTexts('fi')) // => 'la 5.12.2026' */
export function formatDay(date: CivilDate, t: DateTexts, options: DayOptions = {}): string {
  const weekday = weekdayName(weekdayIndex(date), t, 'short');
  const day = t('date.with-weekday', { weekday, date: formatDate(date, t, options) });
  const word = options.relative && options.today ? relativeDay(date, options.today, t) : undefined;
  return word === undefined ? day : t('relative.day', { word, day });
}

/** "tänään" or "huomenna"; nothing for other days. */
export function relativeDay(date: CivilDate, today: CivilDate, t: DateTexts): string | undefined {
  if (date === today) return t('relative.today');
  return date === addDays(today, 1) ? t('relative.tomorrow') : undefined;
}

/** @example formatMonth('2026-12', dateTexts('fi')) // => 'joulukuu 2026' */
export function formatMonth(month: string, t: DateTexts): string {
  const [y = '', m = ''] = month.split('-');
  return t('month.heading', { month: monthName(m, t), y });
}

/** The date of a source, as exact as it is known: `2017`, `2017-02` or `2017-02-14`. */
export function formatSourceDate(date: string, t: DateTexts): string {
  if (date.length === 4) return date;
  return date.length === 7 ? formatMonth(date, t) : formatDate(date, t);
}

/** @param index 0 = Monday … 6 = Sunday */
export function weekdayName(index: number, t: DateTexts, form: 'short' | 'long'): string {
  return t(`weekday.${form}.${WEEKDAYS[index] ?? 'mo'}`);
}

/** Day of the month without a leading zero. */
export function dayOfMonth(date: CivilDate): number {
  return Number(date.slice(8, 10));
}

function monthName(month: string, t: DateTexts): string {
  return t(`month.${month}` as Parameters<DateTexts>[0]);
}
