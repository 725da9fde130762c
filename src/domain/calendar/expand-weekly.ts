import type { Occurrence } from '../occurrence.ts';
import { type CalendarProblem, problem } from './calendar-problem.ts';
import { type Expansion, inOrder } from './expansion.ts';
import { MAX_OCCURRENCES } from './limits.ts';
import { makeOccurrence } from './make-occurrence.ts';
import { periodProblems } from './period-problems.ts';
import { weeklyDates } from './weekly-dates.ts';
import { weeklyProblems } from './weekly-problems.ts';
import type { WhenWeekly } from './when.ts';

/** A weekly rule without its exceptions and with its changes. The local hour stays when the clock is changed. */
export function expandWeekly(weekly: WhenWeekly): Expansion {
  const { every = 1, except = [], changes = [] } = weekly;
  const basics = periodProblems(weekly.from, weekly.until, 'weekly');
  if (weekly.days.length === 0) basics.push(problem('no-days', ['weekly', 'days']));
  if (!Number.isInteger(every) || every < 1) basics.push(problem('bad-interval', ['weekly', 'every'], { every }));
  if (basics.length > 0) return { ok: false, problems: basics };

  const dates = weeklyDates(weekly);
  const problems: CalendarProblem[] = weeklyProblems(weekly, dates);
  const kept = dates.filter((date) => !except.includes(date));
  if (kept.length === 0) problems.push(problem('nothing-left', ['weekly'], { from: weekly.from, until: weekly.until }));
  if (kept.length > MAX_OCCURRENCES) {
    problems.push(problem('too-many', ['weekly'], { count: kept.length, limit: MAX_OCCURRENCES }));
  }
  const occurrences: Occurrence[] = [];
  const told = new Set<string>();
  for (const date of kept) {
    const index = changes.findIndex((change) => change.date === date);
    const change = changes[index];
    const made = makeOccurrence({
      date,
      start: change?.start ?? weekly.start,
      end: change?.end ?? weekly.end,
      status: change?.status,
      note: change?.note,
    });
    if (made.occurrence) occurrences.push(made.occurrence);
    for (const found of made.problems) {
      const field = found.path[0] as 'start' | 'end';
      const own = change?.[field] !== undefined;
      const path = own ? ['weekly', 'changes', index, field] : ['weekly', field];
      // A slip in the ordinary time would otherwise be told once a week.
      const key = found.code.endsWith('ed-time') ? `${path} ${date}` : String(path);
      if (!told.has(key)) problems.push({ ...found, path });
      told.add(key);
    }
  }
  return inOrder(occurrences, problems);
}
