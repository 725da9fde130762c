import { addDays, type CivilDate, daysBetween, fromMinuteOfDay, weekdayIndex } from '../civil-date.ts';
import { endOfDay, startOfDay } from '../helsinki.ts';
import { type OpeningHours, openWeekdays, parseOpeningHours } from '../opening-hours.ts';
import { problem } from './calendar-problem.ts';
import { type Expansion, inOrder } from './expansion.ts';
import { ONGOING_AFTER_DAYS } from './limits.ts';
import { makeOccurrence } from './make-occurrence.ts';
import { periodProblems } from './period-problems.ts';
import type { WhenRange } from './when.ts';

const EVERY_DAY = [0, 1, 2, 3, 4, 5, 6];

/**
 * A range of days. More than {@link ONGOING_AFTER_DAYS} days are an ongoing offer. Fewer are an event: with hours a
 * time for each opening of each day, so that a day on which it is closed is in no list; without hours one of several days.
 */
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
  if (daysBetween(from, until) + 1 > ONGOING_AFTER_DAYS) {
    const written = openingHours !== undefined && { openingHours };
    const ongoing = { from, until, endsAt: endOfDay(until), ...written, openWeekdays: openOn };
    return { ok: true, occurrences: [], ongoing };
  }
  if (hours?.ok) return openings(daysIn(from, until), hours.hours);
  const instants = { startsAt: startOfDay(from), endsAt: endOfDay(until) };
  return { ok: true, occurrences: [{ date: from, endDate: until, ...instants, status: 'scheduled' }] };
}

function openings(days: readonly CivilDate[], hours: OpeningHours): Expansion {
  const made = days.flatMap((date) =>
    (hours[weekdayIndex(date)] ?? []).map((open) => {
      const end = fromMinuteOfDay(open.to % 1440);
      // A time that runs to midnight or past it ends on the next day.
      const night = open.to >= 1440 && { endDate: addDays(date, 1) };
      return makeOccurrence({ date, start: fromMinuteOfDay(open.from), end, ...night });
    }),
  );
  const problems = made.flatMap((one) => one.problems.map((p) => ({ ...p, path: ['range', 'openingHours'] })));
  return inOrder(
    made.flatMap((one) => one.occurrence ?? []),
    problems,
  );
}

function daysIn(from: CivilDate, until: CivilDate): CivilDate[] {
  return Array.from({ length: daysBetween(from, until) + 1 }, (_, n) => addDays(from, n));
}

function weekdaysIn(from: CivilDate, until: CivilDate): number[] {
  const days = Math.min(daysBetween(from, until) + 1, 7);
  return Array.from({ length: days }, (_, n) => weekdayIndex(addDays(from, n)));
}
