import { MAX_NIGHT_MINUTES } from './calendar/limits.ts';
import { isCivilTime, toMinuteOfDay } from './civil-date.ts';
import { WEEKDAYS } from './vocabulary.ts';

/** Minutes from midnight. `to` is more than 1440 when the place closes after midnight. */
export interface OpenInterval {
  readonly from: number;
  readonly to: number;
}

/** The hours of each weekday, 0 = Monday; an empty list means closed. */
export type OpeningHours = readonly (readonly OpenInterval[])[];

export interface OpeningHoursProblem {
  readonly code: 'empty' | 'unknown-part' | 'holidays' | 'bad-time' | 'overlap' | 'never-open';
  /** The part that was not understood, as written. */
  readonly text: string;
}

export type OpeningHoursResult =
  | { readonly ok: true; readonly hours: OpeningHours }
  | { readonly ok: false; readonly problem: OpeningHoursProblem };

const DAY = WEEKDAYS.map((day) => `${day[0]?.toUpperCase()}${day.slice(1)}`);
const DAYS = `(?:${DAY.join('|')})`;
const RULE = new RegExp(`^(?:(${DAYS}(?:-${DAYS})?(?:, ?${DAYS}(?:-${DAYS})?)*) )?(off|[0-9:,\\- ]+)$`);

/**
 * Reads the part of the OSM `opening_hours` language that a venue needs: weekdays with `-` and `,`, one or several
 * intervals or `off`, rules parted by `;` (a later one replaces an earlier one on its days), and `24/7`. Anything else,
 * such as months or public holidays, is refused rather than half understood.
 *
 * @example parseOpeningHours('Tu-Fr 11:00-17:00; Sa,Su 12:00-16:00')
 */
export function parseOpeningHours(text: string): OpeningHoursResult {
  const refuse = (code: OpeningHoursProblem['code'], part: string) =>
    ({ ok: false, problem: { code, text: part } }) as const;
  const rules = text.split(';').map((rule) => rule.trim().replace(/ +/g, ' '));
  if (rules.some((rule) => rule === '')) return refuse('empty', text);
  const week: OpenInterval[][] = DAY.map(() => []);
  for (const rule of rules) {
    if (/\b(PH|SH)\b/.test(rule)) return refuse('holidays', rule);
    const match = RULE.exec(rule === '24/7' ? '00:00-24:00' : rule);
    const what = match?.[2];
    if (what === undefined) return refuse('unknown-part', rule);
    const intervals = what === 'off' ? [] : parseIntervals(what);
    if (intervals === undefined) return refuse('bad-time', what);
    if (overlap(intervals)) return refuse('overlap', rule);
    for (const day of parseDays(match?.[1])) week[day] = intervals;
  }
  return week.every((day) => day.length === 0) ? refuse('never-open', text) : { ok: true, hours: week };
}

/** Whether it is open at some time of a weekday, 0 = Monday. */
export function isOpenOn(hours: OpeningHours, weekday: number): boolean {
  return (hours[weekday]?.length ?? 0) > 0;
}

/** The weekdays on which it is open, 0 = Monday. */
export function openWeekdays(hours: OpeningHours): number[] {
  return hours.flatMap((_, day) => (isOpenOn(hours, day) ? [day] : []));
}

/** Weekday numbers of `Tu-Th,Sa`; all seven when no day is named. `Sa-Mo` goes over the weekend. */
function parseDays(text = 'Mo-Su'): number[] {
  return text.split(',').flatMap((part) => {
    const [first = 0, last = first] = part
      .trim()
      .split('-')
      .map((day) => DAY.indexOf(day));
    return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, n) => (first + n) % 7);
  });
}

/** Intervals in order, or nothing when one of them is not `HH:MM-HH:MM`. */
function parseIntervals(text: string): OpenInterval[] | undefined {
  const intervals: OpenInterval[] = [];
  for (const part of text.split(',')) {
    const [from = '', to = '', ...more] = part.trim().split('-');
    if (more.length > 0 || !isCivilTime(from) || !(isCivilTime(to) || to === '24:00') || from === to) return undefined;
    const start = toMinuteOfDay(from);
    const end = to === '24:00' ? 1440 : toMinuteOfDay(to);
    const closes = end > start ? end : end + 1440;
    if (closes > 1440 && closes - start > MAX_NIGHT_MINUTES) return undefined;
    intervals.push({ from: start, to: closes });
  }
  return intervals.sort((a, b) => a.from - b.from);
}

function overlap(intervals: readonly OpenInterval[]): boolean {
  const last = intervals[intervals.length - 1];
  const first = intervals[0];
  const nextDay = last && first && last.to > first.from + 1440;
  return Boolean(nextDay) || intervals.some((one, n) => n > 0 && one.from < (intervals[n - 1]?.to ?? 0));
}
