import type { CivilDate } from '#domain/civil-date.ts';
import { monthOf } from '#domain/civil-date.ts';
import type { OngoingOffer } from '#domain/event.ts';
import type { DateTexts } from './date-texts.ts';
import { type DayOptions, dayOfMonth, formatDate } from './dates.ts';
import { formatOpeningHours } from './opening-hours-text.ts';

/** First and last day, nothing said twice: "12.–25.7.2026", "28.12.2026–3.1.2027". */
export function formatPeriod(from: CivilDate, until: CivilDate, t: DateTexts, options: DayOptions = {}): string {
  const inYear = from.slice(0, 4) === until.slice(0, 4);
  // The year is left out at both ends or said at the last one: "30.12.–2.1.2027" would be read wrong.
  const last = formatDate(until, t, inYear ? options : {});
  if (from === until) return last;
  if (monthOf(from) === monthOf(until)) return t('range.in-month', { d: dayOfMonth(from), date: last });
  return t('range.dates', { from: formatDate(from, t, inYear ? { today: from } : {}), until: last });
}

/** @example formatUntil('2027-02-28', dateTexts('fi')) // => '28.2.2027 asti' */
export function formatUntil(date: CivilDate, t: DateTexts, options: DayOptions = {}): string {
  return t('range.until', { date: formatDate(date, t, options) });
}

/** The period of an ongoing offer and, when they are known, its hours: "5.9.2026–28.2.2027, ti–su 11–17, ma suljettu". */
export function formatOngoing(offer: OngoingOffer, t: DateTexts, options: DayOptions = {}): string {
  const period = formatPeriod(offer.from, offer.until, t, options);
  const hours = offer.openingHours === undefined ? undefined : formatOpeningHours(offer.openingHours, t);
  return hours === undefined ? period : t('hours.after-period', { period, hours });
}
