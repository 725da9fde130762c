import { type CivilDate, daysBetween, isCivilDate } from '../civil-date.ts';
import { type CalendarProblem, problem } from './calendar-problem.ts';
import { MAX_SPAN_DAYS } from './limits.ts';

/** What is wrong with a first and a last day. `at` is where the period stands in `when`. */
export function periodProblems(from: CivilDate, until: CivilDate, at: 'weekly' | 'range'): CalendarProblem[] {
  const problems = Object.entries({ from, until })
    .filter(([, date]) => !isCivilDate(date))
    .map(([key, date]) => problem('no-such-date', [at, key], { date }));
  if (problems.length > 0) return problems;
  if (until < from) return [problem('until-before-from', [at, 'until'], { from, until })];
  if (daysBetween(from, until) + 1 <= MAX_SPAN_DAYS) return [];
  return [problem('span-too-long', [at, 'until'], { from, until, limit: MAX_SPAN_DAYS })];
}
