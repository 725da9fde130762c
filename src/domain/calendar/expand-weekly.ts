import type { CivilDate } from '../civil-date.ts';
import { type CalendarProblem, problem } from './calendar-problem.ts';
import { type Expansion, inOrder } from './expansion.ts';
import { MAX_OCCURRENCES } from './limits.ts';
import { type MadeOccurrence, makeOccurrence } from './make-occurrence.ts';
import { periodProblems } from './period-problems.ts';
import { weeklyDates } from './weekly-dates.ts';
import { weeklyProblems } from './weekly-problems.ts';
import type { WhenWeekly } from './when.ts';

/** A weekly rule without its exceptions and with its changes. The local hour stays when the clock is changed. */
export function expandWeekly(weekly: WhenWeekly): Expansion {
  const { from, until, except = [] } = weekly;
  const basics = [...periodProblems(from, until, 'weekly'), ...ruleProblems(weekly)];
  if (basics.length > 0) return { ok: false, problems: basics };

  const dates = weeklyDates(weekly);
  const problems: CalendarProblem[] = weeklyProblems(weekly, dates);
  const kept = dates.filter((date) => !except.includes(date));
  if (kept.length === 0) problems.push(problem('nothing-left', ['weekly'], { from, until }));
  if (kept.length > MAX_OCCURRENCES) {
    problems.push(problem('too-many', ['weekly'], { count: kept.length, limit: MAX_OCCURRENCES }));
  }
  const made = kept.map((date) => occurrenceOn(date, weekly));
  const occurrences = made.flatMap(({ occurrence }) => occurrence ?? []);
  return inOrder(occurrences, [...problems, ...toldOnce(made.flatMap((one) => one.problems))]);
}

function ruleProblems({ days, every = 1 }: WhenWeekly): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  if (days.length === 0) problems.push(problem('no-days', ['weekly', 'days']));
  if (!Number.isInteger(every) || every < 1) problems.push(problem('bad-interval', ['weekly', 'every'], { every }));
  return problems;
}

/** One day of the rule with its change, problems placed where the time in question is written. */
function occurrenceOn(date: CivilDate, { start, end, changes = [] }: WhenWeekly): MadeOccurrence {
  const index = changes.findIndex((one) => one.date === date);
  const change = changes[index];
  const made = makeOccurrence({ ...change, date, start: change?.start ?? start, end: change?.end ?? end });
  const place = ([field]: CalendarProblem['path']) => {
    const own = field === 'start' || field === 'end' ? change?.[field] !== undefined : false;
    return own ? ['weekly', 'changes', index, String(field)] : ['weekly', String(field)];
  };
  return { ...made, problems: made.problems.map((found) => ({ ...found, path: place(found.path) })) };
}

/** A slip in the ordinary time of day comes up on every day of the rule; it is told once. */
function toldOnce(problems: readonly CalendarProblem[]): CalendarProblem[] {
  return [...new Map(problems.map((found) => [JSON.stringify(found), found])).values()];
}
