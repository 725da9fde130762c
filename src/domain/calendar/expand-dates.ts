import { daysBetween } from '../civil-date.ts';
import type { Occurrence } from '../occurrence.ts';
import { type CalendarProblem, problem } from './calendar-problem.ts';
import { type Expansion, inOrder } from './expansion.ts';
import { MAX_OCCURRENCES, MAX_SPAN_DAYS } from './limits.ts';
import { makeOccurrence } from './make-occurrence.ts';
import type { WhenDate } from './when.ts';

/** Single dates: each becomes one occurrence. Two at the same time are a slip and reported at the later one. */
export function expandDates(dates: readonly WhenDate[]): Expansion {
  if (dates.length === 0) return { ok: false, problems: [problem('no-dates', ['dates'])] };
  if (dates.length > MAX_OCCURRENCES) {
    return { ok: false, problems: [problem('too-many', ['dates'], { count: dates.length, limit: MAX_OCCURRENCES })] };
  }
  const occurrences: Occurrence[] = [];
  const problems: CalendarProblem[] = [];
  const seen = new Set<string>();
  dates.forEach((when, index) => {
    const made = makeOccurrence(when);
    problems.push(...made.problems.map((p) => ({ ...p, path: ['dates', index, ...p.path] })));
    if (!made.occurrence) return;
    occurrences.push(made.occurrence);
    const key = `${when.date} ${when.start ?? ''}`.trim();
    if (seen.has(key)) problems.push(problem('duplicate-time', ['dates', index], { time: key }));
    seen.add(key);
  });
  return inOrder(occurrences, [...problems, ...spanProblem(occurrences)]);
}

function spanProblem(occurrences: readonly Occurrence[]): CalendarProblem[] {
  const days = occurrences.map((o) => o.date).sort();
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined || daysBetween(first, last) + 1 <= MAX_SPAN_DAYS) return [];
  return [problem('span-too-long', ['dates'], { from: first, until: last, limit: MAX_SPAN_DAYS })];
}
