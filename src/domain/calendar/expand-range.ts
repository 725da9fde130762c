import { addDays, type CivilDate, daysBetween, weekdayIndex } from '../civil-date.ts';
import { endOfDay, startOfDay } from '../helsinki.ts';
import { openWeekdays, parseOpeningHours } from '../opening-hours.ts';
import { problem } from './calendar-problem.ts';
import type { Expansion } from './expansion.ts';
import { ONGOING_AFTER_DAYS } from './limits.ts';
import { periodProblems } from './period-problems.ts';
import type { WhenRange } from './when.ts';

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

/** A range of days: up to {@link ONGOING_AFTER_DAYS} days one event of several days, else an ongoing offer. */
export function expandRange({ from, until, openingHours }: WhenRange): Expansion {
  const problems = periodProblems(from, until, 'range');
  const path = ['range', 'openingHours'];
  const hours = openingHours === undefined ? undefined : parseOpeningHours(openingHours);
  if (hours && !hours.ok) {
    problems.push(problem('bad-opening-hours', path, { reason: hours.problem.code, text: hours.problem.text }));
  }
  if (problems.length > 0) return { ok: false, problems };
  const openOn = hours?.ok ? openWeekdays(hours.hours) : EVERY_DAY;
  if (!weekdaysIn(from, until).some((day) => openOn.includes(day))) {
    return { ok: false, problems: [problem('never-open-in-range', path, { from, until })] };
  }
  const written = openingHours !== undefined && { openingHours };
  if (daysBetween(from, until) + 1 > ONGOING_AFTER_DAYS) {
    const ongoing = { from, until, endsAt: endOfDay(until), ...written, openWeekdays: openOn };
    return { ok: true, occurrences: [], ongoing };
  }
  const instants = { startsAt: startOfDay(from), endsAt: endOfDay(until) };
  return { ok: true, occurrences: [{ date: from, endDate: until, ...instants, status: 'scheduled', ...written }] };
}

function weekdaysIn(from: CivilDate, until: CivilDate): number[] {
  const days = Math.min(daysBetween(from, until) + 1, 7);
  return Array.from({ length: days }, (_, n) => weekdayIndex(addDays(from, n)));
}
