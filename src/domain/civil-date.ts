import { WEEKDAYS, type Weekday } from './vocabulary.ts';

/**
 * Calendar dates as `YYYY-MM-DD` strings, without a time zone. The one file of `domain` that may use `Date`:
 * only its UTC arithmetic, never the clock and never the machine's zone.
 */
export type CivilDate = string;

/** A time of day, `HH:MM`, on the clock of Europe/Helsinki. */
export type CivilTime = string;

const DAY_MS = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a date that exists (ISO 8601 calendar date): `2026-02-31` is not. */
export function isCivilDate(text: string): boolean {
  return DATE.test(text) && fromDayNumber(toDayNumber(text)) === text;
}

/** Whether the text is a time of day from `00:00` to `23:59`. */
export function isCivilTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

/** Days since 1970-01-01. */
export function toDayNumber(date: CivilDate): number {
  const [, y, m, d] = DATE.exec(date) ?? [];
  return Date.UTC(Number(y), Number(m) - 1, Number(d)) / DAY_MS;
}

/** The date of a day number; the inverse of {@link toDayNumber}. */
export function fromDayNumber(day: number): CivilDate {
  const ms = day * DAY_MS;
  return Number.isFinite(ms) && Math.abs(ms) <= 8.64e15 ? new Date(ms).toISOString().slice(0, 10) : '';
}

/** @example addDays('2026-12-31', 1) // => '2027-01-01' */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromDayNumber(toDayNumber(date) + days);
}

/** Whole days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return toDayNumber(b) - toDayNumber(a);
}

/** 0 = Monday … 6 = Sunday (ISO 8601 weekday − 1). */
export function weekdayIndex(date: CivilDate): number {
  return (((toDayNumber(date) + 3) % 7) + 7) % 7;
}

/** The day of the week as the vocabulary's code. */
export function weekdayOf(date: CivilDate): Weekday {
  return WEEKDAYS[weekdayIndex(date)] as Weekday;
}

/** The month of a date, `YYYY-MM`. */
export function monthOf(date: CivilDate): string {
  return date.slice(0, 7);
}

/** Minutes since midnight of a time of day. */
export function toMinuteOfDay(time: CivilTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** The time of day of a minute count; the inverse of {@link toMinuteOfDay}. */
export function fromMinuteOfDay(minute: number): CivilTime {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
