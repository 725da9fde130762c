import { isCivilDate } from '#domain/civil-date.ts';
import { formatDay } from '#i18n/dates.ts';
import { formatOccurrence } from '#i18n/occurrences.ts';
import { formatOpeningHours } from '#i18n/opening-hours-text.ts';
import { formatTimeRange } from '#i18n/times.ts';
import { toOpeningHours } from '#submission/finnish-hours.ts';
import { readTime } from '#submission/read-time.ts';
import type { FormContext } from './form-context.ts';

type Words = Pick<FormContext, 't' | 'pageTexts' | 'today'>;

/** What the form made of a typed time, weekday included; nothing while nothing is typed. */
export function understoodTime(text: string, { t, pageTexts, today }: Words): string | undefined {
  if (text.trim() === '' || today === undefined) return undefined;
  const read = readTime(text, today);
  if ('time' in read) {
    const { date, endDate = date, ...clock } = read.time;
    return t('form.understood', { text: formatOccurrence({ date, endDate, ...clock }, pageTexts) });
  }
  if (read.fault === 'weekday') return t('form.weekday-wrong', { date: formatDay(read.date, pageTexts) });
  return t('form.not-understood', { text });
}

/** The same for a day alone. */
export function understoodDay(text: string, words: Words): string | undefined {
  const day = text.trim();
  return isCivilDate(day)
    ? words.t('form.understood', { text: formatDay(day, words.pageTexts) })
    : understoodTime(day, words);
}

/** The same for a time of day: "18–20". */
export function understoodClock(text: string, { t, pageTexts, today }: Words): string | undefined {
  if (text.trim() === '' || today === undefined) return undefined;
  const read = readTime(`${today} ${text.trim()}`, today);
  if (!('time' in read) || read.time.start === undefined) return t('form.not-understood', { text });
  return t('form.understood', { text: formatTimeRange(read.time.start, read.time.end, pageTexts) });
}

/** The same for opening hours; nothing while they cannot be read, which the check will tell. */
export function understoodHours(text: string, { t, pageTexts }: Words): string | undefined {
  const hours = formatOpeningHours(toOpeningHours(text), pageTexts);
  return hours === undefined ? undefined : t('form.understood', { text: hours });
}
