import { addDays, daysBetween, isCivilDate, isCivilTime, toMinuteOfDay } from '../civil-date.ts';
import { endOfDay, helsinkiMinutes, startOfDay } from '../helsinki.ts';
import type { EpochMinutes, Occurrence } from '../occurrence.ts';
import { type CalendarProblem, problem } from './calendar-problem.ts';
import { MAX_NIGHT_MINUTES, ONGOING_AFTER_DAYS } from './limits.ts';
import type { WhenDate } from './when.ts';

/** The occurrence, or why there is none. */
export interface MadeOccurrence {
  readonly occurrence?: Occurrence;
  readonly problems: readonly CalendarProblem[];
}

/** One written date made into an occurrence, or all that keeps it from being one. Paths start at the date's own keys. */
export function makeOccurrence(when: WhenDate): MadeOccurrence {
  const unreadable = unreadableParts(when);
  if (unreadable.length > 0) return { problems: unreadable };
  const { date, start, end, status = 'scheduled', note } = when;
  const wrongEnd = problemWithEnd(when);
  if (wrongEnd) return { problems: [wrongEnd] };
  const endDate = when.endDate ?? (start !== undefined && end !== undefined && end < start ? addDays(date, 1) : date);
  const problems: CalendarProblem[] = [];
  const instant = (field: 'start' | 'end', day: string, time: string): EpochMinutes => {
    const at = helsinkiMinutes(day, time);
    if (at.ok) return at.minutes;
    problems.push(problem(`${at.reason}-time`, [field], { date: day, time }));
    return 0;
  };
  const startsAt = start === undefined ? startOfDay(date) : instant('start', date, start);
  const endsAt = end === undefined ? endOfDay(endDate) : instant('end', endDate, end);
  if (problems.length > 0) return { problems };
  const times = { ...(start !== undefined && { start }), endDate, ...(end !== undefined && { end }) };
  return { occurrence: { date, ...times, startsAt, endsAt, status, ...(note && { note }) }, problems };
}

function unreadableParts(when: WhenDate): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  for (const field of ['date', 'endDate'] as const) {
    const value = when[field];
    if (value !== undefined && !isCivilDate(value)) problems.push(problem('no-such-date', [field], { date: value }));
  }
  for (const field of ['start', 'end'] as const) {
    const value = when[field];
    if (value !== undefined && !isCivilTime(value)) problems.push(problem('no-such-time', [field], { time: value }));
  }
  return problems;
}

function problemWithEnd({ date, start, endDate, end }: WhenDate): CalendarProblem | undefined {
  if (end !== undefined && start === undefined) return problem('end-without-start', ['end'], { end });
  if (endDate !== undefined) {
    const days = daysBetween(date, endDate) + 1;
    if (days < 1) return problem('end-before-start', ['endDate'], { start: date, end: endDate });
    if (days > ONGOING_AFTER_DAYS)
      return problem('occurrence-too-long', ['endDate'], { days, limit: ONGOING_AFTER_DAYS });
  }
  if (start === undefined || end === undefined || (endDate !== undefined && endDate !== date)) return undefined;
  if (start === end) return problem('end-equals-start', ['end'], { end });
  if (end > start) return undefined;
  if (endDate !== undefined) return problem('end-before-start', ['end'], { start, end });
  const night = toMinuteOfDay(end) + 1440 - toMinuteOfDay(start);
  return night > MAX_NIGHT_MINUTES ? problem('night-too-long', ['end'], { start, end }) : undefined;
}
