import { fromMinuteOfDay } from '#domain/civil-date.ts';
import { type OpenInterval, type OpeningHours, parseOpeningHours } from '#domain/opening-hours.ts';
import type { DateTexts } from './date-texts.ts';
import { weekdayName } from './dates.ts';
import { formatList } from './lists.ts';

/**
 * OSM `opening_hours` in words, closed days last: "ti–su 11–17, ma suljettu". Nothing when the text is not in our
 * subset (content is checked before, so this is only for texts from elsewhere).
 */
export function formatOpeningHours(text: string, t: DateTexts): string | undefined {
  const parsed = parseOpeningHours(text);
  return parsed.ok ? weekInWords(parsed.hours, t) : undefined;
}

function weekInWords(hours: OpeningHours, t: DateTexts): string {
  const groups = groupDays(hours);
  if (groups.length === 1 && groups[0]?.hours === '0-1440') return t('hours.always');
  const inOrder = [...groups.filter((g) => g.hours !== ''), ...groups.filter((g) => g.hours === '')];
  const phrases = inOrder.map(({ days }) => {
    const intervals = hours[days[0] ?? 0] ?? [];
    if (intervals.length === 0) return t('hours.closed', { days: dayNames(days, t) });
    const times = formatList(
      intervals.map((one) => intervalInWords(one, t)),
      t,
    );
    return t('hours.open', { days: dayNames(days, t), hours: times });
  });
  return phrases.join(', ');
}

/** Days with the same hours together, in the order of their first day. */
function groupDays(hours: OpeningHours): { hours: string; days: number[] }[] {
  const groups = new Map<string, number[]>();
  hours.forEach((intervals, day) => {
    const key = intervals.map(({ from, to }) => `${from}-${to}`).join();
    groups.set(key, [...(groups.get(key) ?? []), day]);
  });
  return [...groups].map(([key, days]) => ({ hours: key, days }));
}

/** "ma, ke–pe": days in a row become a range. */
function dayNames(days: readonly number[], t: DateTexts): string {
  if (days.length === 7) return t('hours.every-day');
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs[runs.length - 1];
    if (run?.[run.length - 1] === day - 1) run.push(day);
    else runs.push([day]);
  }
  const name = (day: number | undefined) => weekdayName(day ?? 0, t, 'short');
  const parts = runs.flatMap((run) =>
    run.length < 2 ? run.map(name) : t('range.weekdays', { from: name(run[0]), until: name(run[run.length - 1]) }),
  );
  return formatList(parts, t);
}

function intervalInWords({ from, to }: OpenInterval, t: DateTexts): string {
  return t('time.range', { from: timeInWords(from, t), until: timeInWords(to > 1440 ? to - 1440 : to, t) });
}

function timeInWords(minute: number, t: DateTexts): string {
  const [hh = '', mm = ''] = fromMinuteOfDay(minute).split(':');
  return t(mm === '00' ? 'hours.whole' : 'hours.minutes', { h: Number(hh), hh, mm });
}
