import type { CivilDate } from '../civil-date.ts';
import { type CalendarProblem, problem } from './calendar-problem.ts';
import type { WhenWeekly } from './when.ts';

/** Exceptions and changes must be about days on which the event would otherwise be, and not contradict each other. */
export function weeklyProblems(weekly: WhenWeekly, dates: readonly CivilDate[]): CalendarProblem[] {
  const { except = [], changes = [] } = weekly;
  const isDate = new Set(dates);
  const problems: CalendarProblem[] = [];
  const stray = (path: CalendarProblem['path'], date: CivilDate) => {
    if (!isDate.has(date)) problems.push(problem('not-an-occurrence', path, { date }));
  };
  except.forEach((date, index) => {
    stray(['weekly', 'except', index], date);
  });
  const seen = new Set<CivilDate>();
  changes.forEach((change, index) => {
    const { date } = change;
    const path = ['weekly', 'changes', index];
    stray([...path, 'date'], date);
    if (except.includes(date)) problems.push(problem('changed-and-excepted', [...path, 'date'], { date }));
    if (seen.has(date)) problems.push(problem('changed-twice', [...path, 'date'], { date }));
    seen.add(date);
    // Keeping the old end, or the old length, would be a guess.
    if (change.start !== undefined && change.end === undefined && weekly.end !== undefined) {
      problems.push(problem('change-without-end', [...path, 'start'], { date, start: change.start, end: weekly.end }));
    }
  });
  return problems;
}
